import { inflate, type Point, type Rect, type Size } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { type AreaEntry, createAreaIndex, inSlices } from "./areaIndex.ts";
import { bestLabelPlace, boxAround } from "./labels.ts";
import { pointAlong, samePoints, segmentBoxes } from "./polyline.ts";
import type { ObstacleQuery, Slices } from "./types.ts";

/** An arrow with the line that its label belongs on. */
export interface LabelledArrow {
  readonly points: readonly Point[];
  readonly size: Size;
  /** Where the user put it, as a share of the line; null leaves it to us. */
  readonly share: number | null;
}

/**
 * Keeps the places of the labels. They are placed in the order of the document, each off those
 * before it; after a change only the labels near it are placed again, and those that these
 * push away.
 */
export interface LabelKeeper {
  /**
   * Takes in changed arrows, (as null) those that are gone, and areas in which nodes changed;
   * returns the ids of the labels that moved. Not to be begun again before it is through.
   */
  readonly update: (
    changes: ReadonlyMap<RecordId, LabelledArrow | null>,
    areas: readonly Rect[],
    order: (id: RecordId) => number,
  ) => Slices<ReadonlySet<RecordId>>;
  readonly place: (id: RecordId) => Point | undefined;
}

const MARGIN = 3;

/** @param obstacles the nodes that a label keeps off now, the arrow's own included */
export function createLabelKeeper(obstacles: (id: RecordId) => ObstacleQuery): LabelKeeper {
  const arrows = new Map<RecordId, LabelledArrow>();
  const places = new Map<RecordId, Point>();
  const lines = createAreaIndex();
  const labels = createAreaIndex();
  /** Half of the largest label there was: no other reaches further from its line. */
  let reach: Size = { width: 0, height: 0 };

  /** The labels that could come to lie in an area: what changes there concerns them. */
  function* reaching({ x, y, width, height }: Rect): Generator<RecordId> {
    const [farX, farY] = [reach.width + MARGIN, reach.height + MARGIN];
    const wide = { x: x - farX, y: y - farY, width: width + 2 * farX, height: height + 2 * farY };
    for (const { id, minX, minY, maxX, maxY } of lines.search(wide)) {
      const size = arrows.get(id)?.size;
      if (size === undefined) continue;
      const [nearX, nearY] = [size.width / 2 + MARGIN, size.height / 2 + MARGIN];
      const isLevel = minX - nearX <= x + width && x <= maxX + nearX;
      if (isLevel && minY - nearY <= y + height && y <= maxY + nearY) yield id;
    }
  }

  function bestPlace(id: RecordId, arrow: LabelledArrow, order: (id: RecordId) => number): Point {
    if (arrow.share !== null) return pointAlong(arrow.points, arrow.share);
    const rank = order(id);
    const near = (area: Rect) => {
      const found: Rect[] = [];
      for (const entry of labels.search(area)) if (order(entry.id) < rank) found.push(entry.rect);
      return found;
    };
    const others = (area: Rect) => {
      const found: Rect[] = [];
      for (const entry of lines.search(area)) if (entry.id !== id) found.push(entry.rect);
      return found;
    };
    return bestLabelPlace(arrow.points, arrow.size, obstacles(id), near, others);
  }

  return {
    *update(changes, areas, order) {
      const waiting = new Set<RecordId>();
      const disturb = (area: Rect) => {
        for (const id of reaching(area)) waiting.add(id);
      };
      for (const area of areas) disturb(area);
      const [newLines, newLabels] = [boxMap(), boxMap()];
      for (const [id, arrow] of changes) {
        const before = arrows.get(id);
        const hasMoved =
          before === undefined || arrow === null || !samePoints(before.points, arrow.points);
        if (hasMoved) for (const { rect } of lines.entriesOf(id)) disturb(rect);
        if (arrow === null) {
          for (const { rect } of labels.entriesOf(id)) disturb(rect);
          for (const map of [arrows, places]) map.delete(id);
          newLabels.set(id, []);
        } else {
          arrows.set(id, arrow);
          reach = {
            width: Math.max(reach.width, arrow.size.width / 2),
            height: Math.max(reach.height, arrow.size.height / 2),
          };
          waiting.add(id);
        }
        newLines.set(id, arrow === null ? [] : segmentBoxes(arrow.points, 0));
      }
      yield* inSlices(lines, newLines);
      yield* inSlices(labels, newLabels);
      // Where every label is placed anew there is nobody left to disturb.
      const isAll =
        changes.size >= arrows.size && [...arrows.keys()].every((id) => waiting.has(id));
      for (const [id, rects] of isAll ? [] : newLines) {
        if (changes.get(id) !== null) for (const rect of rects) disturb(rect);
      }
      const changed = new Set<RecordId>();
      const queue = new Set([...waiting].sort((a, b) => order(a) - order(b)));
      // A label that moves concerns later ones: they join the queue, which is in order again then.
      for (let next = first(queue); next !== undefined; next = first(queue)) {
        yield;
        queue.delete(next);
        const arrow = arrows.get(next);
        if (arrow === undefined) continue;
        const before = places.get(next);
        const place = bestPlace(next, arrow, order);
        const [old] = labels.entriesOf(next);
        const box = boxAround(place, arrow.size);
        if (before?.x !== place.x || before.y !== place.y) changed.add(next);
        places.set(next, place);
        if (old !== undefined && isAt(old, box)) continue;
        labels.set(next, [box]);
        const rank = order(next);
        let hasJoined = false;
        for (const area of old === undefined ? [box] : [old.rect, box]) {
          for (const id of reaching(inflate(area, MARGIN))) {
            if (order(id) <= rank || queue.has(id)) continue;
            queue.add(id);
            hasJoined = true;
          }
        }
        if (hasJoined) reorder(queue, order);
      }
      return changed;
    },
    place: (id) => places.get(id),
  };
}

function boxMap(): Map<RecordId, readonly Rect[]> {
  return new Map();
}

function first(queue: ReadonlySet<RecordId>): RecordId | undefined {
  for (const id of queue) return id;
  return undefined;
}

function reorder(queue: Set<RecordId>, order: (id: RecordId) => number): void {
  const sorted = [...queue].sort((a, b) => order(a) - order(b));
  queue.clear();
  for (const id of sorted) queue.add(id);
}

function isAt({ minX, minY, maxX, maxY }: AreaEntry, { x, y, width, height }: Rect): boolean {
  return minX === x && minY === y && maxX === x + width && maxY === y + height;
}
