import type { Point } from "../../../core/base/geometry.ts";

/** How far apart the deals of a stack stand, in window pixels. */
const STEP = 9;
const MOST_ROWS = 3;
const MOST_COLUMNS = 14;

/**
 * Where the deals of a stack stand: rows from the middle of its upper border downwards, as wide
 * as there is room. More than fit are told by the number beside it.
 *
 * @param middle of the upper border, in window pixels
 * @param width the room there is
 */
export function placesInStack(count: number, middle: Point, width: number): Point[] {
  const columns = Math.max(1, Math.min(MOST_COLUMNS, Math.floor(width / STEP)));
  const shown = Math.min(count, columns * MOST_ROWS);
  return Array.from({ length: shown }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, shown - row * columns);
    return {
      x: middle.x + ((index % columns) - (inRow - 1) / 2) * STEP,
      y: middle.y + (row + 0.5) * STEP,
    };
  });
}
