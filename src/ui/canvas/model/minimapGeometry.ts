import {
  boundsOf,
  inflate,
  type Point,
  type Rect,
  type Size,
} from "../../../core/base/geometry.ts";

/** How the canvas is laid into the small picture: `small = canvas * scale + offset`. */
export interface MinimapFrame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** What stays free around the picture, as a share of what it shows. */
const MARGIN = 0.06;

/** The frame that shows everything and the view, as large as fits and in the middle. */
export function minimapFrame(extent: Rect | null, view: Rect, size: Size): MinimapFrame {
  const all = boundsOf(extent === null ? [view] : [extent, view]) ?? view;
  const shown = inflate(all, Math.max(all.width, all.height) * MARGIN);
  // An empty process has no size before the view has one.
  const [across, down] = [Math.max(1, shown.width), Math.max(1, shown.height)];
  const scale = Math.min(size.width / across, size.height / down);
  return {
    scale,
    x: (size.width - shown.width * scale) / 2 - shown.x * scale,
    y: (size.height - shown.height * scale) / 2 - shown.y * scale,
  };
}

export function toMinimap(frame: MinimapFrame, rect: Rect): Rect {
  return {
    x: rect.x * frame.scale + frame.x,
    y: rect.y * frame.scale + frame.y,
    width: rect.width * frame.scale,
    height: rect.height * frame.scale,
  };
}

export function fromMinimap(frame: MinimapFrame, point: Point): Point {
  return { x: (point.x - frame.x) / frame.scale, y: (point.y - frame.y) / frame.scale };
}
