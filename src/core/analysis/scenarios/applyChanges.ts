import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import type { AnyRecord, Kind } from "../../process/kinds.ts";
import {
  type ChangeProblem,
  type NumberChange,
  sortChanges,
} from "../../process/scenarioChanges.ts";

/** The process with other numbers. */
export interface ChangedProcess<Change extends NumberChange> {
  readonly document: ProcessDocument;
  /** Changes that say nothing to this process, each with the reason. */
  readonly passedOver: readonly { readonly change: Change; readonly problem: ChangeProblem }[];
}

/**
 * The process as it would be with these numbers. Only the fields that are named differ; every
 * record and every kind of records that is not touched is the same as before.
 */
export function applyChanges<Change extends NumberChange>(
  document: ProcessDocument,
  changes: readonly Change[],
): ChangedProcess<Change> {
  const { fields, passedOver } = sortChanges(document, changes);
  const maps = new Map<Kind, Map<RecordId, AnyRecord>>();
  for (const [record, values] of fields) {
    const known = maps.get(record.kind);
    const records = known ?? new Map<RecordId, AnyRecord>(document[record.kind]);
    if (known === undefined) maps.set(record.kind, records);
    records.set(record.id, { ...record, ...values });
  }
  const changed = maps.size === 0 ? document : { ...document, ...Object.fromEntries(maps) };
  return { document: changed, passedOver };
}

/** The message that says why a change is passed over. */
export function passedOverMessage(problem: ChangeProblem): `whatIf.passedOver.${ChangeProblem}` {
  return `whatIf.passedOver.${problem}`;
}
