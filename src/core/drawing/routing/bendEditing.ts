import type { Point } from "../../base/geometry.ts";
import { across, segmentAxis, withoutStraightCorners } from "./polyline.ts";

/** What is this near to a line is on it: so a bend goes when it is dragged back, in pixels. */
const IN_LINE = 6;
/** How far an arrow goes straight on at its ends when its only segment is moved aside. */
const STUB = 16;

/**
 * The bends of an arrow one of whose segments is moved sideways, its neighbours growing and
 * shrinking along. A segment at an end leaves a short piece behind, for the end stays.
 *
 * @param points the way as it is, from source to target
 * @param index the segment, from 0
 * @param to the coordinate across the segment to which it goes
 * @returns none when the arrow comes to lie straight between its ends
 */
export function bendsWithSegmentAt(points: readonly Point[], index: number, to: number): Point[] {
  const from = points[index];
  const end = points[index + 1];
  if (from === undefined || end === undefined) return points.slice(1, -1);
  const axis = segmentAxis(from, end);
  const side = across(axis);
  const place = inLine(points, index, to);
  const isFirst = index === 0;
  const isLast = index === points.length - 2;
  const way = Math.sign(end[axis] - from[axis]);
  const stub = Math.min(STUB, Math.abs(end[axis] - from[axis]) / 3) * way;
  const before = isFirst ? [from, { ...from, [axis]: from[axis] + stub }] : points.slice(0, index);
  const behind = isLast ? [{ ...end, [axis]: end[axis] - stub }, end] : points.slice(index + 2);
  const start = isFirst ? before[1] : from;
  const stop = isLast ? behind[0] : end;
  if (start === undefined || stop === undefined) return points.slice(1, -1);
  const moved = [
    { ...start, [side]: place },
    { ...stop, [side]: place },
  ];
  return rounded(withoutStraightCorners([...before, ...moved, ...behind]).slice(1, -1));
}

/**
 * The bends with one of them elsewhere. Neighbours on the same level or upright line go along,
 * so that lines stay level and upright; bends that come to lie on each other become one.
 */
export function bendsWithBendAt(bends: readonly Point[], index: number, to: Point): Point[] {
  const old = bends[index];
  if (old === undefined) return [...bends];
  const moved = bends.map((bend, at) => {
    if (at === index) return to;
    if (Math.abs(at - index) !== 1) return bend;
    if (bend.y === old.y) return { x: bend.x, y: to.y };
    return bend.x === old.x ? { x: to.x, y: bend.y } : bend;
  });
  const kept: Point[] = [];
  for (const bend of moved) {
    const last = kept.at(-1);
    const isSame =
      last !== undefined &&
      Math.abs(last.x - bend.x) <= IN_LINE &&
      Math.abs(last.y - bend.y) <= IN_LINE;
    if (!isSame) kept.push(bend);
  }
  return rounded(withoutStraightCorners(kept));
}

/** The bends without one of them. */
export function bendsWithout(bends: readonly Point[], index: number): Point[] {
  return withoutStraightCorners(bends.filter((_, at) => at !== index));
}

/** The longest segment of a way, from 0: where a bend is added when nobody says where. */
export function longestSegment(points: readonly Point[]): number {
  let longest = 0;
  let most = -1;
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index] ?? to;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length <= most) continue;
    most = length;
    longest = index;
  }
  return longest;
}

/** The place itself, or that of a parallel segment two further on that is as good as in line. */
function inLine(points: readonly Point[], index: number, to: number): number {
  const from = points[index];
  const end = points[index + 1];
  if (from === undefined || end === undefined) return to;
  const side = across(segmentAxis(from, end));
  const neighbours = [points[index - 1], points[index + 2]].filter((point) => point !== undefined);
  const near = neighbours.find((point) => Math.abs(point[side] - to) <= IN_LINE);
  const isOwn =
    Math.abs(from[side] - to) <= IN_LINE && (index === 0 || index === points.length - 2);
  return isOwn ? from[side] : (near?.[side] ?? to);
}

function rounded(points: readonly Point[]): Point[] {
  return points.map(({ x, y }) => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 }));
}
