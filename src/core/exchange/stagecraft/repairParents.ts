import type { LinkRepair } from "./repairLinks.ts";
import { placeIn } from "./repairs.ts";

/** An activity whose stage is none (itself, another activity, nothing) stands by itself where it was. */
export const repairParents: LinkRepair = (records, byId, log) =>
  records.map((placed) => {
    const { record, place } = placed;
    if (record.kind !== "activity" || record.stageId === null) return placed;
    if (byId.get(record.stageId)?.kind === "stage") return placed;
    log.add("parentRemoved", placeIn(place, "stageId"), record.stageId);
    return { place, record: { ...record, stageId: null } };
  });
