import { inflate, isWithin, type Rect } from "../../../core/base/geometry.ts";

/** How much more than the view is drawn, as shares of the view. */
export interface Margins {
  /** What is drawn beyond it on each side. */
  readonly overscan: number;
  /** How near the view may come to the border of what is drawn before more is drawn. */
  readonly slack: number;
  /** How many times too large the drawn area may get, in each direction, after zooming in. */
  readonly waste: number;
}

/** Larger than any diagram, in canvas pixels. */
export const EVERYWHERE: Rect = { x: -1e7, y: -1e7, width: 2e7, height: 2e7 };

const USUAL: Margins = { overscan: 0.5, slack: 0.08, waste: 1.4 };
/** Where elements are small there are many of them. */
const OF_MANY: Margins = { overscan: 0.25, slack: 0.06, waste: 1.6 };
/**
 * A picture is drawn in one task, before the next frame, so that it need be there only just in
 * time; and what it takes to make room for it and to hand it on grows with its pixels.
 */
const OF_PICTURE: Margins = { overscan: 0.3, slack: 0.06, waste: 1.5 };
/** From which zoom on elements are small. */
const SMALL = 0.8;
/** A large document that is zoomed is a picture, drawn coarsely: better much at once than often. */
const IN_MOTION: Margins = { overscan: 1, slack: 0.2, waste: 3 };

/** So many square pixels of the canvas can be told apart in one coarse picture. */
const MOST_AT_ONCE = 250_000_000;

/** How much is drawn of what stands still. */
export function atRest(zoom: number, isPicture: boolean): Margins {
  if (isPicture) return OF_PICTURE;
  return zoom >= SMALL ? USUAL : OF_MANY;
}

/**
 * The part of the canvas to draw for a view, both in canvas pixels. It stays the same object
 * while the view keeps well inside of it, so that panning seldom draws anything new.
 */
export function drawnAreaFor(view: Rect, before: Rect | null, margins = USUAL): Rect {
  const { overscan, slack, waste } = margins;
  const longer = Math.max(view.width, view.height);
  const fresh = inflate(view, longer * overscan);
  if (before === null) return fresh;
  const wanted = inflate(view, longer * slack);
  const isInside = isWithin(wanted, before);
  const isWasteful = before.width > fresh.width * waste || before.height > fresh.height * waste;
  return isInside && !isWasteful ? before : fresh;
}

/** How much of what is drawn beyond a view may be missing on one side before it is completed at rest. */
const LEFT_OVER = 0.9;

/**
 * The part of the canvas to draw for a view at rest, both in canvas pixels: as much on all sides,
 * so that moving it on anywhere draws nothing new for long. The same object where it is already.
 */
export function drawnAreaAround(view: Rect, before: Rect | null, margins = USUAL): Rect {
  return drawnAreaFor(view, before, { ...margins, slack: margins.overscan * LEFT_OVER });
}

/** Around the nodes: arrows and what floats at nodes reach further. */
const AROUND = 200;

/** All of a diagram, to be drawn at once while it is zoomed; null where that is too large. */
export function wholeArea(extent: Rect | null): Rect | null {
  if (extent === null) return null;
  const all = inflate(extent, AROUND);
  return all.width * all.height <= MOST_AT_ONCE ? all : null;
}

/**
 * The part of the canvas to draw for a view that is being zoomed, both in canvas pixels: what is
 * drawn already as long as it serves, then the whole diagram, so that it need not be drawn again,
 * or much around the view.
 */
export function zoomedAreaFor(view: Rect, before: Rect | null, whole: Rect | null): Rect {
  if (before !== null && before === whole) return before;
  const near = drawnAreaFor(view, before, IN_MOTION);
  return near === before ? near : (whole ?? near);
}

/** What the view library tells of the view and its window. */
interface ShownView {
  readonly transform: readonly [x: number, y: number, zoom: number];
  readonly width: number;
  readonly height: number;
}

/** The part of the canvas in sight, in canvas pixels. */
export function inSight({ transform: [x, y, zoom], width, height }: ShownView): Rect {
  return viewOf({ x, y, zoom }, width, height);
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
