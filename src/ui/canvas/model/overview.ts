import type { Point } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { activitiesOf } from "../../../core/process/graph.ts";
import type { Scene } from "./scene.ts";

/** The zoom below which names of activities can no longer be read: letters of 6 pixels. */
const READABLE = 0.5;
/** With fewer nodes than this they are drawn as elements at any zoom. */
const MANY = 150;
/** How many nodes are drawn as elements over the picture, at most. */
const MOST_AT_HAND = 40;

/** Whether there is so much of a document that it matters how much is drawn at once. */
export function isLarge(nodeCount: number): boolean {
  return nodeCount >= MANY;
}

/** Whether the diagram is drawn as one picture: too small to be read, too much to be elements. */
export function isTooSmallToRead(zoom: number, nodeCount: number): boolean {
  return zoom < READABLE && isLarge(nodeCount);
}

/**
 * What is drawn as elements over the picture: what is selected, held or named, with its handles
 * and rings; only the last of these when there are too many of them.
 */
export function atHand(
  document: ProcessDocument,
  selection: readonly RecordId[],
  moving: Iterable<RecordId>,
  others: readonly (RecordId | null)[],
): ReadonlySet<RecordId> {
  const named = others.filter((id) => id !== null);
  const all = new Set([...named, ...selection, ...moving]);
  // A stage that is drawn over the picture hides what lies in it: its activities come along.
  for (const id of selection) {
    for (const activity of activitiesOf(document, id)) all.add(activity.id);
  }
  return all.size <= MOST_AT_HAND ? all : new Set(named);
}

/** The arrow whose line is nearest to the point, no further away than the reach. */
export function arrowAt(
  scene: Pick<Scene, "arrowsIn" | "route">,
  point: Point,
  reach: number,
): RecordId | null {
  const around = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach };
  let nearest: RecordId | null = null;
  let least = reach;
  for (const { id } of scene.arrowsIn(around)) {
    const away = distanceTo(scene.route(id)?.points ?? [], point);
    if (away > least) continue;
    least = away;
    nearest = id;
  }
  return nearest;
}

function distanceTo(points: readonly Point[], { x, y }: Point): number {
  let least = Infinity;
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
    const held = Math.min(1, Math.max(0, share));
    least = Math.min(least, Math.hypot(from.x + dx * held - x, from.y + dy * held - y));
  }
  return least;
}
