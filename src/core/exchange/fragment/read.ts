import type { IdSource } from "../../base/ids.ts";
import { LIMITS } from "../../base/limits.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { languageTag } from "../../process/fields.ts";
import { type AnyRecord, FILE_VERSION, type Kind, KIND_NAMES } from "../../process/kinds.ts";
import type { ReadFailure } from "../stagecraft/failures.ts";
import { FRAGMENT_FORMAT } from "../stagecraft/format.ts";
import type { RawEntry } from "../stagecraft/identify.ts";
import { openFile } from "../stagecraft/open.ts";
import { isObject, jsonTypeOf, ownEntry } from "../stagecraft/rawObject.ts";
import { readRecords } from "../stagecraft/readRecords.ts";
import { type Repair, RepairLog } from "../stagecraft/repairs.ts";

export interface ReadFragment {
  /** Sound records with the ids that the text gives them; links lead to one another only. */
  readonly records: readonly AnyRecord[];
  /** The own language of the document that they were copied from, as far as it is told. */
  readonly language: string | undefined;
  readonly repairs: readonly Repair[];
}

const PASTED_KINDS: ReadonlyMap<unknown, Kind> = new Map(
  KIND_NAMES.filter((kind) => kind !== "process").map((kind) => [kind, kind]),
);

/**
 * Reads what was copied to the clipboard, as strictly as a file: the text may come from
 * anywhere. Never throws, whatever the text.
 */
export function readFragment(
  text: string,
  context: { readonly newId: IdSource },
): Result<ReadFragment, ReadFailure> {
  const log = new RepairLog();
  const file = openFile(text, FRAGMENT_FORMAT, FILE_VERSION, log);
  if (!file.ok) return file;
  const list = ownEntry(file.value.root, "records");
  if (!Array.isArray(list)) {
    return fail({ reason: "notAList", path: "/records", found: jsonTypeOf(list) });
  }
  if (list.length > LIMITS.elements) {
    return fail({ reason: "tooMany", found: list.length, limit: LIMITS.elements });
  }
  const entries = list.flatMap((raw: unknown, index) => entryOf(raw, `/records/${index}`, log));
  const records = readRecords(entries, file.value.version, context.newId, log);
  const language = languageTag.safeParse(ownEntry(file.value.root, "language"));
  return ok({
    records: records.map(({ record }) => record),
    language: language.data,
    repairs: log.repairs,
  });
}

function entryOf(raw: unknown, path: string, log: RepairLog): RawEntry[] {
  if (!isObject(raw)) {
    log.add("entryDropped", { path }, raw);
    return [];
  }
  const named = ownEntry(raw, "kind");
  const kind = PASTED_KINDS.get(named);
  if (kind !== undefined) return [{ kind, raw, path }];
  log.add("kindUnknown", { path }, named);
  return [];
}
