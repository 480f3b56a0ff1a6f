import type { RecordId } from "../base/ids.ts";
import { allArrows, allRecords, findRecord, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode } from "../process/geometry.ts";
import type { AnyRecord } from "../process/kinds.ts";
import { coordinate } from "./placement.ts";
import { fieldOf, idsIn, referencesOfKind } from "./references.ts";

/**
 * What is copied with these records: the activities of the stages among them, the arrows with
 * both ends among them, the metrics of all of those and the roles they refer to. An activity
 * without its stage comes out standing by itself, where it is on the canvas. The process
 * record is never part of it. In the order of the kinds.
 */
export function fragmentOf(
  document: ProcessDocument,
  ids: Iterable<RecordId>,
): readonly AnyRecord[] {
  const chosen = new Set<RecordId>(ids);
  for (const activity of document.activity.values()) {
    if (activity.stageId !== null && chosen.has(activity.stageId)) chosen.add(activity.id);
  }
  for (const arrow of allArrows(document)) {
    if (chosen.has(arrow.sourceId) && chosen.has(arrow.targetId)) chosen.add(arrow.id);
    else chosen.delete(arrow.id);
  }
  for (const process of document.process.keys()) chosen.delete(process);
  for (const metric of document.metric.values()) {
    if (chosen.has(metric.subjectId)) chosen.add(metric.id);
  }
  for (const id of chosen) {
    const record = findRecord(document, id);
    if (record !== undefined) for (const role of rolesOf(record)) chosen.add(role);
  }
  return [...allRecords(document)]
    .filter(({ id }) => chosen.has(id))
    .map((record) => outOfStage(document, record, chosen));
}

function rolesOf(record: AnyRecord): RecordId[] {
  return referencesOfKind(record.kind)
    .filter(({ targets }) => targets.length === 1 && targets[0] === "role")
    .flatMap((reference) => idsIn(reference, fieldOf(record, reference.field)));
}

function outOfStage(
  document: ProcessDocument,
  record: AnyRecord,
  chosen: ReadonlySet<RecordId>,
): AnyRecord {
  if (record.kind !== "activity" || record.stageId === null || chosen.has(record.stageId)) {
    return record;
  }
  const { x, y } = boundsOfNode(document, record);
  return { ...record, stageId: null, x: coordinate(x), y: coordinate(y) };
}
