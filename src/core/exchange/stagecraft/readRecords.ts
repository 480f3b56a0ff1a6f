import type { IdSource } from "../../base/ids.ts";
import { type AnyRecord, KINDS } from "../../process/kinds.ts";
import { identify, type IdentifiedEntry, type RawEntry } from "./identify.ts";
import { migrateRecord } from "./migrate.ts";
import type { RepairLog } from "./repairs.ts";
import { type PlacedRecord, validateEntry } from "./validate.ts";
import { repairLinks } from "./repairLinks.ts";

/**
 * The second half of reading: entries lifted to today's shape, identified, validated, and their
 * links repaired. Those that `isValid` knows to be records already are taken as they are.
 */
export function readRecords(
  entries: readonly RawEntry[],
  version: number,
  newId: IdSource,
  log: RepairLog,
  isValid: (entry: RawEntry) => boolean = () => false,
): PlacedRecord[] {
  const migrated = entries.map((entry) => ({
    ...entry,
    raw: migrateRecord(KINDS[entry.kind], entry.raw, version),
  }));
  const identities = identify(migrated, newId, log);
  const records = identities.entries
    .map((entry) => knownRecord(entry, isValid) ?? validateEntry(entry, { identities, log }))
    .filter((record) => record !== null);
  return repairLinks(records, log);
}

function knownRecord(
  entry: IdentifiedEntry,
  isValid: (entry: RawEntry) => boolean,
): PlacedRecord | null {
  if (entry.raw["id"] !== entry.id || !isValid(entry)) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was validated before
  const record = entry.raw as unknown as AnyRecord;
  return { record, place: { path: entry.path, recordId: entry.id } };
}
