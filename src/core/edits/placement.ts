import { clamp, overlaps, type Point, type Size, snap } from "../base/geometry.ts";
import { LIMITS } from "../base/limits.ts";
import { GRID, STAGE_PADDING } from "../process/geometry.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Stage } from "../process/records/stage.ts";

/** A position as a record may hold it: whole canvas pixels, within the limits. Null if not finite. */
export function canvasPoint(point: Point): Point | null {
  if (!Number.isFinite(point.x) || !Number.isFinite(point.y)) return null;
  return { x: coordinate(Math.round(point.x)), y: coordinate(Math.round(point.y)) };
}

/** A coordinate within the limits; never negative zero. */
export function coordinate(value: number): number {
  return clamp(value, -LIMITS.coordinate, LIMITS.coordinate) + 0;
}

/** A position on the canvas, of an activity of this size, as one inside the stage: below its header, between its sides. */
export function insideStage(size: Size, stage: Stage, onCanvas: Point): Point {
  const { side, top, bottom } = STAGE_PADDING;
  const right = Math.max(side, stage.width - side - size.width);
  const lowest = LIMITS.maxSize - bottom - size.height;
  return {
    x: clamp(onCanvas.x - stage.x, side, right),
    y: clamp(onCanvas.y - stage.y, top, lowest),
  };
}

/**
 * The place, relative to the stage, for an activity that comes in at a point of the canvas:
 * there, on the grid, where that is free; else below all that are in the stage already.
 */
export function placeInStage(
  size: Size,
  stage: Stage,
  siblings: readonly Pick<Activity, "x" | "y">[],
  onCanvas: Point,
): Point {
  const wanted = insideStage(size, stage, {
    x: stage.x + snap(onCanvas.x - stage.x, GRID),
    y: stage.y + snap(onCanvas.y - stage.y, GRID),
  });
  const taken = siblings.some(({ x, y }) => overlaps({ ...wanted, ...size }, { x, y, ...size }));
  if (!taken) return wanted;
  const below = Math.max(...siblings.map(({ y }) => y + size.height)) + STAGE_PADDING.gap;
  return {
    x: STAGE_PADDING.side,
    y: clamp(below, STAGE_PADDING.top, LIMITS.maxSize - STAGE_PADDING.bottom - size.height),
  };
}
