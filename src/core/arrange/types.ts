import type { Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";

/** Something to be arranged, and where it lies. All of a list count from the same origin. */
export interface Item extends Rect {
  readonly id: RecordId;
  /** Has to stay where it is: the others arrange themselves by it. */
  readonly isFixed: boolean;
}

export type Axis = "x" | "y";

/** Sides and middles, as they are seen: left is left in every language. */
export type Alignment = "left" | "centre" | "right" | "top" | "middle" | "bottom";

/** The extent that belongs to an axis. */
export const EXTENTS = { x: "width", y: "height" } as const satisfies Record<
  Axis,
  "width" | "height"
>;

/** Where things come to lie; what keeps its place may be in it or not. */
export type Places = ReadonlyMap<RecordId, Rect>;

export function startOf(rect: Rect, axis: Axis): number {
  return rect[axis];
}

export function endOf(rect: Rect, axis: Axis): number {
  return rect[axis] + rect[EXTENTS[axis]];
}

/** The rectangle with another start along an axis; in whole pixels, as records hold them. */
export function startingAt(rect: Rect, axis: Axis, start: number): Rect {
  const { x, y, width, height } = rect;
  return { x, y, width, height, [axis]: Math.round(start) + 0 };
}
