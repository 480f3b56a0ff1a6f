import { inflate, overlaps, type Point, type Rect } from "../../base/geometry.ts";
import type { Axis, Range } from "./sides.ts";
import type { ObstacleQuery } from "./types.ts";

/** The points without repeats and without those that lie on a straight line. */
export function withoutStraightCorners(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    if (
      before !== undefined &&
      last !== undefined &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    ) {
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

/** The rectangles around the segments, so much larger on every side. */
export function segmentBoxes(points: readonly Point[], margin: number): Rect[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    const box = {
      x: Math.min(before.x, point.x),
      y: Math.min(before.y, point.y),
      width: Math.abs(before.x - point.x),
      height: Math.abs(before.y - point.y),
    };
    return inflate(box, margin);
  });
}

/** Whether two polylines are the same, point by point. */
export function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ x, y }, index) => {
      const other = b[index];
      return other !== undefined && x === other.x && y === other.y;
    })
  );
}

/** Whether a line that is level and upright enters the inside of the rectangle. */
export function runsThrough(points: readonly Point[], rect: Rect): boolean {
  for (let index = 0; index + 1 < points.length; index += 1) {
    const from = points[index];
    const to = points[index + 1];
    if (
      from !== undefined &&
      to !== undefined &&
      Math.min(from.x, to.x) < rect.x + rect.width &&
      Math.max(from.x, to.x) > rect.x &&
      Math.min(from.y, to.y) < rect.y + rect.height &&
      Math.max(from.y, to.y) > rect.y
    ) {
      return true;
    }
  }
  return false;
}

/** The axis a segment runs along. */
export function segmentAxis(from: Point, to: Point): Axis {
  return from.y === to.y ? "x" : "y";
}

export function across(axis: Axis): Axis {
  return axis === "x" ? "y" : "x";
}

/**
 * How far a segment may be shifted sideways, its neighbours growing and shrinking along,
 * before it comes nearer than the clearance to an obstacle. Never less than where it is.
 *
 * @param reach the coordinates across the segment between which it may be shifted at all
 */
export function freeRange(
  from: Point,
  to: Point,
  reach: Range,
  clearance: number,
  query: ObstacleQuery,
): Range {
  const axis = segmentAxis(from, to);
  const side = across(axis);
  const place = from[side];
  const low = Math.min(from[axis], to[axis]);
  const high = Math.max(from[axis], to[axis]);
  const least = Math.min(reach.from, place);
  const most = Math.max(reach.to, place);
  const swept: Rect =
    axis === "x"
      ? {
          x: low - clearance,
          y: least - clearance,
          width: high - low + 2 * clearance,
          height: most - least + 2 * clearance,
        }
      : {
          x: least - clearance,
          y: low - clearance,
          width: most - least + 2 * clearance,
          height: high - low + 2 * clearance,
        };
  let start = least;
  let end = most;
  for (const obstacle of query(swept)) {
    if (!overlaps(obstacle, shrunk(swept))) continue;
    const near = side === "x" ? obstacle.x : obstacle.y;
    const far = near + (side === "x" ? obstacle.width : obstacle.height);
    if ((near + far) / 2 <= place) start = Math.max(start, far + clearance);
    else end = Math.min(end, near - clearance);
  }
  return { from: Math.min(start, place), to: Math.max(end, place) };
}

// What only touches the swept area is exactly at the clearance, and so not in the way.
function shrunk(rect: Rect): Rect {
  return {
    x: rect.x + 0.01,
    y: rect.y + 0.01,
    width: rect.width - 0.02,
    height: rect.height - 0.02,
  };
}

/**
 * Puts the middle part of every step (a segment whose neighbours run the same way) into the
 * middle of its channel: the length stays the same, and the arrow keeps off both sides.
 */
export function centredSteps(
  points: readonly Point[],
  clearance: number,
  query: ObstacleQuery,
): Point[] {
  const centred = [...points];
  for (let index = 1; index + 2 < centred.length; index += 1) {
    const before = centred[index - 1];
    const from = centred[index];
    const to = centred[index + 1];
    const after = centred[index + 2];
    if (!before || !from || !to || !after) continue;
    const side = across(segmentAxis(from, to));
    const way = Math.sign(from[side] - before[side]);
    if (way === 0 || way !== Math.sign(after[side] - to[side])) continue;
    const reach = {
      from: Math.min(before[side], after[side]),
      to: Math.max(before[side], after[side]),
    };
    const free = freeRange(from, to, reach, clearance, query);
    const place = (free.from + free.to) / 2;
    centred[index] = { ...from, [side]: place };
    centred[index + 1] = { ...to, [side]: place };
  }
  return centred;
}

/** The point after this share of the polyline's length, 0 to 1. */
export function pointAlong(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((to, index) => lengthOf(points[index] ?? to, to));
  let rest = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    if (from === undefined || to === undefined) break;
    if (rest <= length || index === lengths.length - 1) {
      const part = length === 0 ? 0 : Math.min(1, rest / length);
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    rest -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

/** The share of the polyline's length at the point of it that is nearest to the given one. */
export function shareAlong(points: readonly Point[], { x, y }: Point): number {
  let before = 0;
  let best = 0;
  let least = Infinity;
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index] ?? to;
    const length = lengthOf(from, to);
    const part =
      length === 0
        ? 0
        : ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length ** 2;
    const held = Math.min(1, Math.max(0, part));
    const away = Math.hypot(
      from.x + (to.x - from.x) * held - x,
      from.y + (to.y - from.y) * held - y,
    );
    if (away < least) {
      least = away;
      best = before + held * length;
    }
    before += length;
  }
  return before === 0 ? 0 : best / before;
}

function lengthOf(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/**
 * The part of a polyline from where it first comes into the area to where it last leaves it; the
 * polyline itself when it begins and ends inside, nothing when it never comes in.
 *
 * @param step what is left out before the area is a multiple of it, so that dashes of that
 *   length lie as they do on the whole line; up to that much of it may lie before the area
 */
export function partWithin(points: readonly Point[], area: Rect, step: number): readonly Point[] {
  let left = 0;
  let first: Point | null = null;
  let firstAt = 0;
  let last: Point | null = null;
  let lastAt = 0;
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1];
    const to = points[index];
    if (from === undefined || to === undefined) continue;
    const inside = shareWithin(from, to, area);
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (inside !== null) {
      if (first === null) {
        const before = length * inside.from;
        const kept = Math.min(before, (left + before) % step);
        first = length === 0 ? from : between(from, to, (before - kept) / length);
        firstAt = index;
      }
      last = between(from, to, inside.to);
      lastAt = index;
    }
    left += length;
  }
  if (first === null || last === null) return [];
  return [first, ...points.slice(firstAt, lastAt), last];
}

/** Which part of a segment lies in the area, as shares of its way; null for none. */
function shareWithin(from: Point, to: Point, area: Rect): { from: number; to: number } | null {
  let [start, end] = [0, 1];
  for (const [at, by, least, size] of [
    [from.x, to.x - from.x, area.x, area.width],
    [from.y, to.y - from.y, area.y, area.height],
  ] as const) {
    if (by === 0) {
      if (at < least || at > least + size) return null;
      continue;
    }
    const [one, other] = [(least - at) / by, (least + size - at) / by];
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
  }
  return start <= end ? { from: start, to: end } : null;
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
