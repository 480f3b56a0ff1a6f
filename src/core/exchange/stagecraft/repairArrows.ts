import type { RecordId } from "../../base/ids.ts";
import { type AnyRecord, isNode, type NodeRecord } from "../../process/kinds.ts";
import type { Dependency } from "../../process/records/dependency.ts";
import { closingEdges } from "./cycles.ts";
import type { LinkRepair } from "./repairLinks.ts";
import type { RepairCode } from "./repairs.ts";

/** Drops flows that lead nowhere, that no deal could take, or that are there already. */
export const repairFlows: LinkRepair = (records, byId, log) => {
  const pairs = new Set<string>();
  return records.filter(({ record, place }) => {
    if (record.kind !== "flow") return true;
    const source = nodeAt(byId, record.sourceId);
    const target = nodeAt(byId, record.targetId);
    if (source === null || target === null) {
      log.add("arrowDangling", place, source === null ? record.sourceId : record.targetId);
      return false;
    }
    const code: RepairCode | null = mayFlow(source, target)
      ? isNew(pairs, record.sourceId, record.targetId)
        ? null
        : "flowDuplicate"
      : "flowNotAllowed";
    if (code !== null) log.add(code, place, record.condition === "" ? undefined : record.condition);
    return code === null;
  });
};

/** Drops dependencies that do not join two activities, are there already, or close a circle. */
export const repairDependencies: LinkRepair = (records, byId, log) => {
  const pairs = new Set<string>();
  const sound: Dependency[] = [];
  const dropped = new Set<RecordId>();
  for (const { record, place } of records) {
    if (record.kind !== "dependency") continue;
    const source = nodeAt(byId, record.sourceId);
    const target = nodeAt(byId, record.targetId);
    let code: RepairCode | null = null;
    if (source === null || target === null) code = "arrowDangling";
    else if (source.kind !== "activity" || target.kind !== "activity")
      code = "dependencyNotAllowed";
    else if (source.id === target.id) code = "dependencyCycle";
    else if (!isNew(pairs, source.id, target.id)) code = "dependencyDuplicate";
    if (code === null) sound.push(record);
    else {
      dropped.add(record.id);
      log.add(
        code,
        place,
        code === "arrowDangling" && source !== null ? record.targetId : record.sourceId,
      );
    }
  }
  const closing = closingEdges(sound);
  return records.filter(({ record, place }) => {
    if (closing.has(record.id)) log.add("dependencyCycle", place);
    return !closing.has(record.id) && !dropped.has(record.id);
  });
};

/** The rules by which the interface connects nodes (process/connections.ts), for one pair. */
function mayFlow(source: NodeRecord, target: NodeRecord): boolean {
  if (source.kind === "outcome" || source.kind === "note") return false;
  if (target.kind === "leadSource" || target.kind === "note") return false;
  if (source.kind === "leadSource" && target.kind === "outcome") return false;
  return [source, target].every((end) => end.kind !== "activity" || end.stageId === null);
}

function nodeAt(byId: ReadonlyMap<RecordId, AnyRecord>, id: RecordId): NodeRecord | null {
  const record = byId.get(id);
  return record !== undefined && isNode(record) ? record : null;
}

function isNew(pairs: Set<string>, source: RecordId, target: RecordId): boolean {
  const pair = JSON.stringify([source, target]);
  if (pairs.has(pair)) return false;
  pairs.add(pair);
  return true;
}
