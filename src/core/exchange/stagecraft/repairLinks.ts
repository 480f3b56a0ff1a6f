import type { RecordId } from "../../base/ids.ts";
import type { AnyRecord } from "../../process/kinds.ts";
import { repairDependencies, repairFlows } from "./repairArrows.ts";
import { repairParents } from "./repairParents.ts";
import { repairReferences } from "./repairReferences.ts";
import type { RepairLog } from "./repairs.ts";
import { repairTranslations } from "./repairTranslations.ts";
import type { PlacedRecord } from "./validate.ts";

/** One kind of damage and its repair. Gets the records of the steps before, and their index by id. */
export type LinkRepair = (
  records: readonly PlacedRecord[],
  byId: ReadonlyMap<RecordId, AnyRecord>,
  log: RepairLog,
) => PlacedRecord[];

/** In this order: an arrow's repair asks for parents, and references may lead to arrows and metrics. */
const REPAIRS: readonly LinkRepair[] = [
  repairParents,
  repairFlows,
  repairDependencies,
  repairReferences,
  repairTranslations,
];

/** The records with every link between them sound. Linear in their number. */
export function repairLinks(records: readonly PlacedRecord[], log: RepairLog): PlacedRecord[] {
  let sound = [...records];
  let byId = indexOf(sound);
  for (const repair of REPAIRS) {
    const repaired = repair(sound, byId, log);
    // Mostly there is nothing to repair.
    if (!holdSame(sound, repaired)) byId = indexOf(repaired);
    sound = repaired;
  }
  return sound;
}

function holdSame(before: readonly PlacedRecord[], after: readonly PlacedRecord[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ record }, index) => record === after[index]?.record)
  );
}

function indexOf(records: readonly PlacedRecord[]): ReadonlyMap<RecordId, AnyRecord> {
  return new Map(records.map(({ record }) => [record.id, record]));
}
