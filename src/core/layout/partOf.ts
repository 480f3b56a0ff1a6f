import type { RecordId } from "../base/ids.ts";
import {
  allNodes,
  documentOf,
  findNode,
  type ProcessDocument,
  processOf,
} from "../process/document.ts";
import { activitiesOf } from "../process/graph.ts";
import type { AnyRecord } from "../process/kinds.ts";
import { MANY_NODES } from "./layoutGraph.ts";
import { inDependencyOrder, needsOf } from "./dependencyOrder.ts";
import type { LayoutPosition } from "./planLayout.ts";

/**
 * The part of a document that is laid out by itself: those of the nodes that stand on the canvas,
 * what is inside these stages, and the arrows among them all.
 */
export function partOf(document: ProcessDocument, ids: readonly RecordId[]): ProcessDocument {
  const records = new Map<RecordId, AnyRecord>();
  for (const id of ids) {
    const node = findNode(document, id);
    if (node === undefined || (node.kind === "activity" && node.stageId !== null)) continue;
    records.set(id, node);
    for (const activity of activitiesOf(document, id)) records.set(activity.id, activity);
  }
  const arrows = [...document.flow.values(), ...document.dependency.values()].filter(
    ({ sourceId, targetId }) => records.has(sourceId) && records.has(targetId),
  );
  return documentOf([processOf(document), ...records.values(), ...arrows], {});
}

/** How many nodes are laid out to warm up: with fewer the engine has not compiled what is slow. */
export const SAMPLE = 400;

/**
 * A part of a large document, laid out the way that one is, to warm up with; null where the
 * document itself is not large.
 */
export function sampleOf(document: ProcessDocument): ProcessDocument | null {
  const ids = [...allNodes(document)]
    .filter((node) => node.kind !== "note" && (node.kind !== "activity" || node.stageId === null))
    .map(({ id }) => id);
  return ids.length < MANY_NODES ? null : partOf(document, ids.slice(0, SAMPLE));
}

/**
 * Activities of stages that are not laid out themselves change places among each other until each
 * comes after those it needs: nothing else has to move for that. Locked ones stay.
 */
export function swappedInStages(
  document: ProcessDocument,
  ids: readonly RecordId[],
): LayoutPosition[] {
  const wanted = new Set(ids);
  const needs = needsOf(document);
  const stageIds = new Set([...wanted].map((id) => document.activity.get(id)?.stageId ?? null));
  return [...stageIds].flatMap((stageId) => {
    const stage = document.stage.get(stageId ?? "");
    if (stage === undefined || wanted.has(stage.id)) return [];
    const slots = activitiesOf(document, stage.id).filter(
      ({ id, locked }) => wanted.has(id) && !locked,
    );
    const ordered = inDependencyOrder(
      slots.map(({ id }) => id),
      needs,
    );
    return ordered.flatMap((id, index) => {
      const slot = slots[index];
      return slot === undefined ? [] : [{ id, x: stage.x + slot.x, y: stage.y + slot.y }];
    });
  });
}
