import type { Point } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { allArrows, findNode, type ProcessDocument } from "../../process/document.ts";
import { boundsOfNode } from "../../process/geometry.ts";
import { applyDiff, changeOf, type Diff, EMPTY_DIFF, invertDiff } from "../diff.ts";
import { coordinate } from "../placement.ts";
import type { Consequence } from "./consequence.ts";

/** Where both ends of an arrow move by the same, the points that it was led through go along. */
export const bendsGoAlong: Consequence = (after, diff) => {
  if (!movesNodes(diff)) return EMPTY_DIFF;
  const led = [...allArrows(after)].filter(({ bends }) => bends.length > 0);
  if (led.length === 0) return EMPTY_DIFF;
  const before = applyDiff(after, invertDiff(diff));
  const rewayed = new Set(
    diff.changed.filter((change) => "bends" in change.after).map(({ id }) => id),
  );
  const changed = led.flatMap((arrow) => {
    if (rewayed.has(arrow.id) || !before[arrow.kind].has(arrow.id)) return [];
    const by = wayOf(before, after, arrow.sourceId);
    const other = wayOf(before, after, arrow.targetId);
    if (by === null || other === null || by.x !== other.x || by.y !== other.y) return [];
    const bends = arrow.bends.map(({ x, y }) => ({
      x: coordinate(x + by.x),
      y: coordinate(y + by.y),
    }));
    return changeOf(arrow, { bends }) ?? [];
  });
  return { ...EMPTY_DIFF, changed };
};

function movesNodes(diff: Diff): boolean {
  return diff.changed.some(({ after }) => "x" in after || "y" in after);
}

/** How far a node has moved on the canvas; null when it was not there before. */
export function wayOf(before: ProcessDocument, after: ProcessDocument, id: RecordId): Point | null {
  const [was, is] = [findNode(before, id), findNode(after, id)];
  if (was === undefined || is === undefined) return null;
  const [from, to] = [boundsOfNode(before, was), boundsOfNode(after, is)];
  return { x: to.x - from.x, y: to.y - from.y };
}
