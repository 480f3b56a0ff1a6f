import type { Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { type Axis, endOf, type Item, type Places, startingAt, startOf } from "./types.ts";

/**
 * Inserts room along an axis: everything that starts at a place or beyond moves on by so many
 * pixels; removes it with a negative number. It never moves so far that anything comes to cover
 * what stays, nor nearer to it than the gap or than it stood. What is fixed stays.
 */
export function insertSpace(
  items: readonly Item[],
  {
    axis,
    at,
    by,
    gap,
  }: { readonly axis: Axis; readonly at: number; readonly by: number; readonly gap: number },
): Places {
  const moving = items.filter((item) => !item.isFixed && startOf(item, axis) >= at);
  const ids = new Set(moving.map(({ id }) => id));
  const staying = items.filter(({ id }) => !ids.has(id));
  const most = moving.reduce(
    (least, item) => Math.min(least, wayFor(item, staying, axis, by, gap)),
    Math.abs(by),
  );
  const way = Math.floor(most) * Math.sign(by);
  if (way === 0) return new Map<RecordId, Rect>();
  return new Map(
    moving.map((item) => [item.id, startingAt(item, axis, startOf(item, axis) + way)]),
  );
}

/** How far one may move before it comes too near to what stays in its way. */
function wayFor(item: Item, staying: readonly Item[], axis: Axis, by: number, gap: number): number {
  const across: Axis = axis === "x" ? "y" : "x";
  let way = Math.abs(by);
  for (const other of staying) {
    if (startOf(item, across) >= endOf(other, across)) continue;
    if (startOf(other, across) >= endOf(item, across)) continue;
    const distance =
      by > 0 ? startOf(other, axis) - endOf(item, axis) : startOf(item, axis) - endOf(other, axis);
    if (distance >= 0) way = Math.min(way, Math.max(0, distance - Math.min(gap, distance)));
  }
  return way;
}
