import type { Point, Rect } from "../../base/geometry.ts";
import type { Side } from "../../process/fields.ts";
import type { NodeShape } from "./types.ts";

/** The axis along which a line leaves through a side. */
export type Axis = "x" | "y";

/** A stretch of one axis. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function axisOf(side: Side): Axis {
  return side === "left" || side === "right" ? "x" : "y";
}

/** Which way a line leaves through the side: 1 to the right or down, -1 to the left or up. */
export function signOf(side: Side): 1 | -1 {
  return side === "right" || side === "bottom" ? 1 : -1;
}

export function oppositeSide(side: Side): Side {
  switch (side) {
    case "left":
      return "right";
    case "right":
      return "left";
    case "top":
      return "bottom";
    case "bottom":
      return "top";
  }
}

/** Where the side lies on the axis that crosses it. */
export function borderOf(rect: Rect, side: Side): number {
  switch (side) {
    case "left":
      return rect.x;
    case "right":
      return rect.x + rect.width;
    case "top":
      return rect.y;
    case "bottom":
      return rect.y + rect.height;
  }
}

/** How far a rectangle reaches along an axis. */
export function extentOf(rect: Rect, axis: Axis): Range {
  return axis === "x"
    ? { from: rect.x, to: rect.x + rect.width }
    : { from: rect.y, to: rect.y + rect.height };
}

/**
 * The stretch of a side where arrows may touch: off the corners, in the middle half at
 * least; at a diamond close to the corner, from which its outline recedes.
 */
export function portRange(rect: Rect, side: Side, shape: NodeShape = "rect"): Range {
  const { from, to } = extentOf(rect, axisOf(side) === "x" ? "y" : "x");
  const length = to - from;
  const inset =
    shape === "diamond" ? length / 2 - Math.min(16, length / 6) : Math.min(16, length / 4);
  return { from: from + inset, to: to - inset };
}

export function middleOf(range: Range): number {
  return (range.from + range.to) / 2;
}

/** A point on the straight border of a side; `at` is its coordinate along the side. */
export function borderPoint(rect: Rect, side: Side, at: number): Point {
  const border = borderOf(rect, side);
  return axisOf(side) === "x" ? { x: border, y: at } : { x: at, y: border };
}

/** Where an arrow that comes in through a side meets the outline of the shape. */
export function outlinePoint(
  rect: Rect,
  shape: NodeShape | undefined,
  side: Side,
  at: number,
): Point {
  const point = borderPoint(rect, side, at);
  const depth = outlineDepth(rect, shape ?? "rect", side, at) * signOf(side);
  return axisOf(side) === "x"
    ? { x: point.x - depth, y: point.y }
    : { x: point.x, y: point.y - depth };
}

/**
 * How far behind the straight border the outline of the shape lies at a place along the
 * side: nothing for a rectangle, the rest of the circle at the ends of a pill, the slope
 * of a diamond.
 */
function outlineDepth(rect: Rect, shape: NodeShape, side: Side, at: number): number {
  const along = extentOf(rect, axisOf(side) === "x" ? "y" : "x");
  const across = axisOf(side) === "x" ? rect.width : rect.height;
  const offset = Math.abs(at - middleOf(along));
  const half = (along.to - along.from) / 2;
  switch (shape) {
    case "rect":
      return 0;
    case "diamond":
      return half === 0 ? 0 : (Math.min(offset, half) / half) * (across / 2);
    case "pill": {
      const radius = Math.min(rect.width, rect.height) / 2;
      const beyond = Math.min(radius, offset - (half - radius));
      return beyond <= 0 ? 0 : radius - Math.sqrt(radius * radius - beyond * beyond);
    }
  }
}
