import type { RecordId } from "../base/ids.ts";
import { findRecord } from "../process/document.ts";
import { EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { planOf } from "./planOf.ts";

export interface RemoveRecordsArguments {
  readonly ids: readonly RecordId[];
}

/** Removes records of any kind with all that hangs on them. The process itself stays. */
export const removeRecords: Edit<RemoveRecordsArguments> = (document, { ids }) => {
  const removed = [...new Set(ids)].flatMap((id) => findRecord(document, id) ?? []);
  if (removed.length === 0) return { refused: "notFound", recordId: ids[0] };
  const process = removed.find(({ kind }) => kind === "process");
  if (process !== undefined) return { refused: "lastProcess", recordId: process.id };
  return planOf(document, { ...EMPTY_DIFF, removed });
};
