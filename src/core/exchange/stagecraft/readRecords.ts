import type { IdSource } from "../../base/ids.ts";
import { KINDS } from "../../process/kinds.ts";
import { identify, type RawEntry } from "./identify.ts";
import { migrateRecord } from "./migrate.ts";
import type { RepairLog } from "./repairs.ts";
import { type PlacedRecord, validateEntry } from "./validate.ts";
import { repairLinks } from "./repairLinks.ts";

/** The second half of reading: entries lifted to today's shape, identified, validated, and their links repaired. */
export function readRecords(
  entries: readonly RawEntry[],
  version: number,
  newId: IdSource,
  log: RepairLog,
): PlacedRecord[] {
  const migrated = entries.map((entry) => ({
    ...entry,
    raw: migrateRecord(KINDS[entry.kind], entry.raw, version),
  }));
  const identities = identify(migrated, newId, log);
  const records = identities.entries
    .map((entry) => validateEntry(entry, { identities, log }))
    .filter((record) => record !== null);
  return repairLinks(records, log);
}
