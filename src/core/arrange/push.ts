import type { Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { type Axis, endOf, type Item, type Places, startingAt, startOf } from "./types.ts";

/** Which way things are pushed: along an axis, towards greater or lesser coordinates. */
export interface Push {
  readonly axis: Axis;
  readonly towards: 1 | -1;
}

interface PushOptions {
  /** What stays free between what pushes and what is pushed, in pixels. */
  readonly gap: number;
  /** Whether those that stood closer than the gap stay as close. */
  readonly staysClose: boolean;
}

/**
 * Where the others go when one thing reaches further in one direction: whatever lies ahead of it
 * and would be covered moves along, and pushes what lies ahead of itself. What was covered before
 * is left alone, and so is what is fixed. Nothing else comes to cover anything.
 */
export function push(
  items: readonly Item[],
  { id, before, after }: { readonly id: RecordId; readonly before: Rect; readonly after: Rect },
  { axis, towards }: Push,
  { gap, staysClose }: PushOptions,
): Places {
  const places = new Map<RecordId, Rect>();
  const open: { readonly was: Rect; readonly is: Rect }[] = [{ was: before, is: after }];
  const others = items.filter((item) => !item.isFixed && item.id !== id);
  for (let mover = open.pop(); mover !== undefined; mover = open.pop()) {
    for (const other of others) {
      const distance = gapBetween(mover.was, other, axis, towards);
      if (distance < 0 || !faces(mover.is, other, axis)) continue;
      const now = places.get(other.id) ?? other;
      const kept = staysClose ? Math.min(gap, distance) : gap;
      const missing = kept - gapBetween(mover.is, now, axis, towards);
      if (missing <= 0) continue;
      // Never less than it takes, where places are not whole.
      const start = startOf(now, axis) + missing * towards;
      const moved = startingAt(now, axis, towards === 1 ? Math.ceil(start) : Math.floor(start));
      places.set(other.id, moved);
      open.push({ was: other, is: moved });
    }
  }
  return places;
}

/** Where the others go when one thing grows, first across and then down. */
export function pushAside(
  items: readonly Item[],
  grown: { readonly id: RecordId; readonly before: Rect; readonly after: Rect },
  options: PushOptions,
): Places {
  const places = new Map<RecordId, Rect>();
  let { before } = grown;
  for (const { axis, towards } of WAYS) {
    const after = reaching(before, grown.after, axis, towards);
    const now = items.map((item) => ({ ...item, ...places.get(item.id) }));
    for (const [id, rect] of push(
      now,
      { id: grown.id, before, after },
      { axis, towards },
      options,
    )) {
      places.set(id, rect);
    }
    before = after;
  }
  return places;
}

const WAYS: readonly Push[] = [
  { axis: "x", towards: 1 },
  { axis: "x", towards: -1 },
  { axis: "y", towards: 1 },
  { axis: "y", towards: -1 },
];

/** The rectangle made to reach as far as another one in one direction. */
function reaching(rect: Rect, to: Rect, axis: Axis, towards: 1 | -1): Rect {
  const start = towards === 1 ? startOf(rect, axis) : startOf(to, axis);
  const end = towards === 1 ? endOf(to, axis) : endOf(rect, axis);
  return axis === "x"
    ? { ...rect, x: start, width: end - start }
    : { ...rect, y: start, height: end - start };
}

/** How far the second lies ahead of the first; negative when it does not. */
function gapBetween(first: Rect, second: Rect, axis: Axis, towards: 1 | -1): number {
  return towards === 1
    ? startOf(second, axis) - endOf(first, axis)
    : startOf(first, axis) - endOf(second, axis);
}

/** Whether the two would meet if they moved along the axis. */
function faces(a: Rect, b: Rect, axis: Axis): boolean {
  const across: Axis = axis === "x" ? "y" : "x";
  return startOf(a, across) < endOf(b, across) && startOf(b, across) < endOf(a, across);
}
