import type { Point } from "../../base/geometry.ts";
import type { Side } from "../../process/fields.ts";
import {
  axisOf,
  borderPoint,
  middleOf,
  oppositeSide,
  outlinePoint,
  portRange,
  signOf,
} from "./sides.ts";
import { withoutStraightCorners } from "./polyline.ts";
import type { RouteArrow, RouteNode, Way } from "./types.ts";
import { facingRange, straightWish } from "./way.ts";

/** How far a way leads straight out of its node before it turns, in pixels. */
const OUT = 20;

/**
 * A way at a glance, for as long as the real one is not found: between the sides that face each
 * other, straight or by a step, whatever lies in between. It costs next to nothing.
 */
export function quickWay(
  source: RouteNode,
  target: RouteNode,
  fixed: Pick<RouteArrow, "sourceSide" | "targetSide">,
): Way {
  const facing = facingSide(source, target);
  const sourceSide = fixed.sourceSide ?? facing;
  const targetSide = fixed.targetSide ?? oppositeSide(facing);
  const areFacing = targetSide === oppositeSide(sourceSide) && sourceSide === facing;
  const range = areFacing ? facingRange(source, target, sourceSide) : null;
  const at = range === null ? null : straightWish(source, target, sourceSide, range);
  const [from, first] = endAt(source, sourceSide, at);
  const [to, last] = endAt(target, targetSide, at);
  if (at !== null) return { points: [from, to], sourceSide, targetSide };
  const points = withoutStraightCorners([from, ...between(first, last, sourceSide), to]);
  return { points, sourceSide, targetSide };
}

/** The side of the source that looks to the target. */
export function facingSide(source: RouteNode, target: RouteNode): Side {
  const right = target.x - source.x - source.width;
  const left = source.x - target.x - target.width;
  const down = target.y - source.y - source.height;
  const up = source.y - target.y - target.height;
  const most = Math.max(right, left, down, up);
  if (most === right) return "right";
  if (most === left) return "left";
  return most === down ? "bottom" : "top";
}

/** Where an arrow touches its node, and a little off it. */
function endAt(node: RouteNode, side: Side, at: number | null): [Point, Point] {
  const place = at ?? middleOf(portRange(node, side, node.shape));
  const border = borderPoint(node, side, place);
  const out = OUT * signOf(side);
  const off =
    axisOf(side) === "x" ? { x: border.x + out, y: border.y } : { x: border.x, y: border.y + out };
  return [outlinePoint(node, node.shape, side, place), off];
}

/** The corners from one point to the other: a step in the middle of the axis of the first side. */
function between(first: Point, last: Point, side: Side): Point[] {
  if (axisOf(side) === "x") {
    const x = (first.x + last.x) / 2;
    return [first, { x, y: first.y }, { x, y: last.y }, last];
  }
  const y = (first.y + last.y) / 2;
  return [first, { x: first.x, y }, { x: last.x, y }, last];
}
