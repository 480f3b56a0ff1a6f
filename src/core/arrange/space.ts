import type { RecordId } from "../base/ids.ts";
import { type Axis, endOf, type Item, type Places, startingAt, startOf } from "./types.ts";

/** Where room is made or taken away, and which part moves for it. */
export interface Seam {
  readonly axis: Axis;
  readonly at: number;
  /** What starts at the place or beyond moves on, or what ends there or before moves back. */
  readonly part: "after" | "before";
}

/** What moves at a seam, and how far it can: away from the seam, and towards it. */
export interface Room {
  readonly ids: readonly RecordId[];
  readonly more: number;
  readonly less: number;
}

interface SpaceOptions extends Seam {
  /** In pixels; less than zero removes room. */
  readonly by: number;
  readonly gap: number;
}

/**
 * Inserts room at a seam: everything on one side of it moves away by so many pixels; removes it
 * with a negative number. It never moves so far that anything comes to cover what stays, nor
 * nearer to it than the gap or than it stood. What is fixed stays.
 */
export function insertSpace(items: readonly Item[], { by, gap, ...seam }: SpaceOptions): Places {
  const { axis, part } = seam;
  const { ids, more, less } = roomAt(items, seam, gap);
  const most = Math.floor(Math.min(Math.abs(by), by > 0 ? more : less));
  const way = most * Math.sign(by) * (part === "after" ? 1 : -1);
  const moving = new Set(way === 0 ? [] : ids);
  return new Map(
    items
      .filter(({ id }) => moving.has(id))
      .map((item) => [item.id, startingAt(item, axis, startOf(item, axis) + way)]),
  );
}

/** What moves at a seam and how far it can, so that a gesture need not ask again at each step. */
export function roomAt(items: readonly Item[], { axis, at, part }: Seam, gap: number): Room {
  const isMoving = (item: Item) =>
    !item.isFixed && (part === "after" ? startOf(item, axis) >= at : endOf(item, axis) <= at);
  const moving = items.filter(isMoving);
  const staying = items.filter((item) => !isMoving(item));
  const [on, back] = part === "after" ? ([1, -1] as const) : ([-1, 1] as const);
  const least = (towards: 1 | -1) =>
    moving.reduce(
      (way, item) => Math.min(way, wayFor(item, staying, axis, towards, gap)),
      Number.POSITIVE_INFINITY,
    );
  return { ids: moving.map(({ id }) => id), more: least(on), less: least(back) };
}

/** How far one may move before it comes too near to what stays in its way. */
function wayFor(
  item: Item,
  staying: readonly Item[],
  axis: Axis,
  towards: 1 | -1,
  gap: number,
): number {
  const across: Axis = axis === "x" ? "y" : "x";
  let way = Number.POSITIVE_INFINITY;
  for (const other of staying) {
    if (startOf(item, across) >= endOf(other, across)) continue;
    if (startOf(other, across) >= endOf(item, across)) continue;
    const distance =
      towards > 0
        ? startOf(other, axis) - endOf(item, axis)
        : startOf(item, axis) - endOf(other, axis);
    if (distance >= 0) way = Math.min(way, Math.max(0, distance - Math.min(gap, distance)));
  }
  return way;
}
