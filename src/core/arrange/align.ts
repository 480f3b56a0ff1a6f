import { boundsOf, type Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import {
  type Alignment,
  type Axis,
  endOf,
  EXTENTS,
  type Item,
  type Places,
  startingAt,
  startOf,
} from "./types.ts";

/** The axis along which an alignment moves things, and which part of each is brought together. */
const ALIGNMENTS: Readonly<Record<Alignment, { readonly axis: Axis; readonly share: number }>> = {
  left: { axis: "x", share: 0 },
  centre: { axis: "x", share: 0.5 },
  right: { axis: "x", share: 1 },
  top: { axis: "y", share: 0 },
  middle: { axis: "y", share: 0.5 },
  bottom: { axis: "y", share: 1 },
};

/** Brings the items to one line: that of the first fixed one, else of the bounds of all. */
export function align(items: readonly Item[], to: Alignment): Places {
  const { axis, share } = ALIGNMENTS[to];
  const by = items.find(({ isFixed }) => isFixed) ?? boundsOf(items);
  if (by === null) return new Map();
  const line = startOf(by, axis) + by[EXTENTS[axis]] * share;
  return placed(items, (item) => startingAt(item, axis, line - item[EXTENTS[axis]] * share));
}

/**
 * Spreads the items along an axis with equal gaps, to the pixel. The outermost ones stay, and so
 * do fixed ones, between which the others are spread.
 */
export function distribute(items: readonly Item[], axis: Axis): Places {
  const row = inRow(items, axis);
  const places = new Map<RecordId, Rect>();
  let from = 0;
  for (let to = 1; to < row.length; to += 1) {
    if (to < row.length - 1 && row[to]?.isFixed !== true) continue;
    for (const [id, rect] of spread(row.slice(from, to + 1), axis)) places.set(id, rect);
    from = to;
  }
  return places;
}

/** Those between the first and the last, with equal gaps; overlaps are shared out equally too. */
function* spread(row: readonly Item[], axis: Axis): Generator<[RecordId, Rect]> {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || row.length < 3) return;
  const between = row.slice(1, -1);
  const taken = between.reduce((sum, item) => sum + item[EXTENTS[axis]], 0);
  const gap = (startOf(last, axis) - endOf(first, axis) - taken) / (row.length - 1);
  let at = endOf(first, axis) + gap;
  for (const item of between) {
    yield [item.id, startingAt(item, axis, at)];
    at += item[EXTENTS[axis]] + gap;
  }
}

/**
 * Puts the items one after another along an axis, so far apart, on the line of the first one's
 * edge. What is fixed stays, and is stepped over.
 */
export function stack(items: readonly Item[], axis: Axis, gap: number): Places {
  const row = inRow(items, axis);
  const [first] = row;
  if (first === undefined) return new Map();
  const across: Axis = axis === "x" ? "y" : "x";
  const fixed = row.filter(({ isFixed }) => isFixed);
  const places = new Map<RecordId, Rect>();
  let at = startOf(first, axis);
  for (const item of row) {
    if (item.isFixed) continue;
    let rect = startingAt(startingAt(item, across, startOf(first, across)), axis, at);
    for (const other of fixed) {
      if (!within(rect, other, gap, axis)) continue;
      rect = startingAt(rect, axis, endOf(other, axis) + gap);
    }
    places.set(item.id, rect);
    at = endOf(rect, axis) + gap;
  }
  return places;
}

/** Gives the items the largest width, height or both among them, so that nothing is cut off. */
export function equalize(items: readonly Item[], which: "width" | "height" | "size"): Places {
  const width = Math.max(...items.map((item) => item.width));
  const height = Math.max(...items.map((item) => item.height));
  return placed(items, (item) => ({
    x: item.x,
    y: item.y,
    width: which === "height" ? item.width : width,
    height: which === "width" ? item.height : height,
  }));
}

function placed(items: readonly Item[], place: (item: Item) => Rect): Places {
  return new Map(items.filter(({ isFixed }) => !isFixed).map((item) => [item.id, place(item)]));
}

/** By where they start; of those that start together the one that ends first. */
function inRow(items: readonly Item[], axis: Axis): readonly Item[] {
  return items.toSorted(
    (a, b) =>
      startOf(a, axis) - startOf(b, axis) ||
      endOf(a, axis) - endOf(b, axis) ||
      (a.id < b.id ? -1 : 1),
  );
}

function within(rect: Rect, other: Rect, gap: number, axis: Axis): boolean {
  const across: Axis = axis === "x" ? "y" : "x";
  return (
    startOf(rect, axis) < endOf(other, axis) + gap &&
    startOf(other, axis) < endOf(rect, axis) + gap &&
    startOf(rect, across) < endOf(other, across) &&
    startOf(other, across) < endOf(rect, across)
  );
}
