import { inflate, type Rect } from "../../../core/base/geometry.ts";

/** How much more than the view is drawn on each side, as a share of the view. */
const OVERSCAN = 0.5;
/** The same where elements are small, so that there are many of them. */
const OVERSCAN_OF_MANY = 0.25;
/** From which zoom on elements are small. */
const SMALL = 0.8;
/** How near the view may come to the border of what is drawn before more is drawn, as a share. */
const SLACK = 0.4;
/** How many times too large the drawn area may get, in each direction, after zooming in. */
const WASTE = 1.6;

/** How much more than the view is drawn at a zoom: a picture costs little, small elements much. */
export function overscanAt(zoom: number, isPicture: boolean): number {
  return isPicture || zoom >= SMALL ? OVERSCAN : OVERSCAN_OF_MANY;
}

/**
 * The part of the canvas to draw for a view, both in canvas pixels. It stays the same object
 * while the view keeps well inside of it, so that panning seldom draws anything new.
 *
 * @param overscan how much more than the view is drawn on each side, as a share of it
 */
export function drawnAreaFor(view: Rect, before: Rect | null, overscan = OVERSCAN): Rect {
  const longer = Math.max(view.width, view.height);
  const fresh = inflate(view, longer * overscan);
  if (before === null) return fresh;
  const wanted = inflate(view, longer * overscan * SLACK);
  const isInside =
    wanted.x >= before.x &&
    wanted.y >= before.y &&
    wanted.x + wanted.width <= before.x + before.width &&
    wanted.y + wanted.height <= before.y + before.height;
  const isWasteful = before.width > fresh.width * WASTE || before.height > fresh.height * WASTE;
  return isInside && !isWasteful ? before : fresh;
}

/** The part of the canvas that a window of this size shows, in canvas pixels. */
export function viewOf(
  viewport: { readonly x: number; readonly y: number; readonly zoom: number },
  width: number,
  height: number,
): Rect {
  const { x, y, zoom } = viewport;
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}
