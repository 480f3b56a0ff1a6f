import type { Point } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { findNode, type ProcessDocument } from "../../../core/process/document.ts";
import { dependenciesInto, flowsFrom, flowsInto } from "../../../core/process/graph.ts";
import type { ArrowKind, NodeKind } from "../../../core/process/kinds.ts";
import type { Scene } from "./scene.ts";

/** How near the line of an arrow something must be to be meant for it, in canvas pixels. */
const REACH = 16;

/** The kinds of nodes that can stand between the ends of an arrow. */
const BETWEEN: Readonly<Record<ArrowKind, ReadonlySet<NodeKind>>> = {
  flow: new Set(["stage", "activity", "decision"]),
  dependency: new Set(["activity"]),
};

/** The arrow that would take a node of a kind whose middle is at a point; the nearest of several. */
export function arrowUnder(scene: Scene, kind: NodeKind, at: Point): RecordId | null {
  let nearest: RecordId | null = null;
  let least = REACH;
  const area = { x: at.x - REACH, y: at.y - REACH, width: 2 * REACH, height: 2 * REACH };
  for (const arrow of scene.arrowsIn(area)) {
    const points = scene.route(arrow.id)?.points ?? [];
    if (!BETWEEN[arrow.kind].has(kind)) continue;
    for (const [index, to] of points.entries()) {
      const from = points[index - 1];
      const distance = from === undefined ? REACH : distanceTo(at, from, to);
      if (distance < least) [nearest, least] = [arrow.id, distance];
    }
  }
  return nearest;
}

/** Whether no arrow leads to or from a node: only such a one goes into an arrow when dragged there. */
export function isUnconnected(document: ProcessDocument, id: RecordId): boolean {
  return (
    findNode(document, id) !== undefined &&
    flowsFrom(document, id).length === 0 &&
    flowsInto(document, id).length === 0 &&
    dependenciesInto(document, id).length === 0 &&
    ![...document.dependency.values()].some(({ sourceId }) => sourceId === id)
  );
}

/** How far a point is from a straight line between two others. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - dx * along, point.y - from.y - dy * along);
}
