import type { RecordId } from "../base/ids.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { type AnyRecord, type Kind, KINDS } from "../process/kinds.ts";
import type { Refusal } from "./edit.ts";
import type { Fields } from "./fieldValues.ts";

/** A record of the kind with these values and defaults for the others; refused where the schema does. */
export function newRecord(kind: Kind, id: RecordId, fields: Fields): Result<AnyRecord, Refusal> {
  const parsed = KINDS[kind].schema.safeParse({ ...fields, id, kind });
  if (parsed.success) return ok(parsed.data);
  const field = parsed.error.issues[0]?.path[0];
  return fail({ refused: "invalidValue", field: typeof field === "string" ? field : undefined });
}
