import type { Point, Rect } from "../../base/geometry.ts";
import { across, freeRange, samePoints, segmentAxis } from "./polyline.ts";
import { type Axis, extentOf, type Range } from "./sides.ts";
import type { ObstacleQuery, Slices } from "./types.ts";

/** Pixels between arrows that share a channel, where it is wide enough. */
export const LANE_GAP = 12;
const LEAST_LANE_GAP = 4;
/** What a segment that is moved keeps off nodes. */
const LANE_CLEARANCE = 8;
/** How far a segment may be moved for its lane, with what is looked at beyond that. */
export const LANE_REACH = 136;
/** The least length of the first and last segment: an arrow head and a little line. */
const END_LENGTH = 14;

/** What an arrow has to keep off, and what it stays in. */
export interface Surroundings {
  /** The arrow's nodes included: its middle segments keep off these as well. */
  readonly obstacles: ObstacleQuery;
  /** The container that the arrow stays in, if any. */
  readonly within: Rect | null;
}

/** The polyline of an arrow, with what is around it. */
export interface LaneArrow extends Surroundings {
  readonly points: readonly Point[];
}

interface Segment {
  readonly arrow: number;
  readonly index: number;
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  readonly place: number;
  /** The ends of an arrow stay where their ports are. */
  readonly isFixed: boolean;
}

/**
 * Moves apart what would lie on each other: middle segments along the axis that run in the same
 * channel get lanes, in the order in which their arrows turn off, so that they cross as little
 * as can be. An arrow's answer depends on those alone with which it shares a channel, directly
 * or through others. Of an arrow that stays where it is the points are the same list.
 */
export function* separateLanes(
  arrows: readonly LaneArrow[],
  axis: Axis,
): Slices<readonly (readonly Point[])[]> {
  const points = arrows.map((arrow) => [...arrow.points]);
  for (const bundle of bundlesOf(points, axis)) {
    if (bundle.length === 1) continue;
    placeBundle(bundle, points, arrows);
    yield;
  }
  return arrows.map((arrow, index) => {
    const placed = points[index] ?? arrow.points;
    return samePoints(placed, arrow.points) ? arrow.points : placed;
  });
}

/** Segments along the axis that overlap and lie closer than a lane, taken together. */
function bundlesOf(arrows: readonly (readonly Point[])[], axis: Axis): Segment[][] {
  const segments = arrows.flatMap((points, arrow) => segmentsOf(points, arrow, axis));
  segments.sort((a, b) => a.place - b.place || a.from - b.from || a.to - b.to || a.arrow - b.arrow);
  const parents = segments.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  for (const [index, segment] of segments.entries()) {
    for (let next = index + 1; next < segments.length; next += 1) {
      const other = segments[next];
      if (other === undefined || other.place - segment.place >= LANE_GAP - 0.01) break;
      if (segment.isFixed && other.isFixed) continue;
      if (segment.from < other.to && other.from < segment.to) {
        parents[rootOf(next)] = rootOf(index);
      }
    }
  }
  const bundles = new Map<number, Segment[]>();
  for (const [index, segment] of segments.entries()) {
    const root = rootOf(index);
    const bundle = bundles.get(root);
    if (bundle === undefined) bundles.set(root, [segment]);
    else bundle.push(segment);
  }
  return [...bundles.values()];
}

function segmentsOf(points: readonly Point[], arrow: number, axis: Axis): Segment[] {
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const start = points[index];
    const end = points[index + 1];
    if (start === undefined || end === undefined || segmentAxis(start, end) !== axis) continue;
    segments.push({
      arrow,
      index,
      axis,
      from: Math.min(start[axis], end[axis]),
      to: Math.max(start[axis], end[axis]),
      place: start[across(axis)],
      isFixed: index === 0 || index + 2 === points.length,
    });
  }
  return segments;
}

function placeBundle(
  bundle: readonly Segment[],
  points: Point[][],
  arrows: readonly LaneArrow[],
): void {
  const ordered = inOrder(bundle, points);
  const ranges = ordered.map((segment) => rangeOf(segment, points, arrows));
  const low = Math.max(...ranges.map(({ from }) => from));
  const high = Math.min(...ranges.map(({ to }) => to));
  const movable = ordered.filter(({ isFixed }) => !isFixed).length;
  const gaps = Math.max(1, movable === ordered.length ? ordered.length - 1 : ordered.length);
  const gap = Math.max(LEAST_LANE_GAP, Math.min(LANE_GAP, (high - low) / gaps));
  const mean = ordered.reduce((sum, { place }) => sum + place, 0) / ordered.length;
  let next = mean - ((ordered.length - 1) / 2) * gap;
  if (low < high) {
    next = Math.max(low, Math.min(next, high - (ordered.length - 1) * gap));
  }
  for (const [index, segment] of ordered.entries()) {
    const range = ranges[index];
    if (segment.isFixed || range === undefined) {
      next = Math.max(next, segment.place) + gap;
      continue;
    }
    const place = Math.min(Math.max(next, range.from), range.to);
    moveSegment(points[segment.arrow] ?? [], segment, place);
    next = Math.max(next, place) + gap;
  }
}

function moveSegment(points: Point[], segment: Segment, place: number): void {
  const side = across(segment.axis);
  for (const index of [segment.index, segment.index + 1]) {
    const point = points[index];
    if (point !== undefined) points[index] = { ...point, [side]: place };
  }
}

function rangeOf(
  segment: Segment,
  points: readonly (readonly Point[])[],
  arrows: readonly LaneArrow[],
): Range {
  if (segment.isFixed) return { from: -Infinity, to: Infinity };
  const own = points[segment.arrow] ?? [];
  const [before, from, to, after] = own.slice(segment.index - 1, segment.index + 3);
  const arrow = arrows[segment.arrow];
  if (!before || !from || !to || !after || !arrow)
    return { from: segment.place, to: segment.place };
  const side = across(segment.axis);
  let least = segment.place - 120;
  let most = segment.place + 120;
  // Neither neighbour may turn round, and those that carry an end keep some length.
  for (const [end, isEnd] of [
    [before, segment.index === 1],
    [after, segment.index + 3 === own.length],
  ] as const) {
    const keep = isEnd ? END_LENGTH : LEAST_LANE_GAP;
    if (end[side] < segment.place) least = Math.max(least, end[side] + keep);
    else most = Math.min(most, end[side] - keep);
  }
  if (arrow.within !== null) {
    const room = extentOf(arrow.within, side);
    least = Math.max(least, room.from + LEAST_LANE_GAP / 2);
    most = Math.min(most, room.to - LEAST_LANE_GAP / 2);
    const clearance = LEAST_LANE_GAP / 2;
    return freeRange(from, to, { from: least, to: most }, clearance, arrow.obstacles);
  }
  return freeRange(from, to, { from: least, to: most }, LANE_CLEARANCE, arrow.obstacles);
}

/**
 * The segments from the smallest coordinate to the largest: whichever turns off towards
 * smaller coordinates inside the stretch of another lies on that side of it.
 */
function inOrder(bundle: readonly Segment[], points: readonly (readonly Point[])[]): Segment[] {
  const turning = bundle.map((segment) => ({
    segment,
    turns: turnsOf(segment, points[segment.arrow] ?? []),
  }));
  const votes = turning.map((own) => {
    let sum = 0;
    for (const other of turning) {
      if (other !== own) sum += Math.sign(comesAfter(own, other));
    }
    return { segment: own.segment, sum };
  });
  return votes
    .sort(
      (a, b) =>
        a.sum - b.sum ||
        a.segment.place - b.segment.place ||
        a.segment.arrow - b.segment.arrow ||
        a.segment.index - b.segment.index,
    )
    .map(({ segment }) => segment);
}

interface Turning {
  readonly segment: Segment;
  readonly turns: readonly Turn[];
}

/** Positive when the first segment belongs at the larger coordinate. */
function comesAfter(a: Turning, b: Turning): number {
  const votes = votesFor(a, b) - votesFor(b, a);
  if (votes !== 0) return votes;
  // Both turn off at the same places: the one that goes on further away lies on that side.
  const apart = a.segment.place - b.segment.place;
  return Math.abs(apart) > 0.5 ? apart : sumOf(a) - sumOf(b);
}

function votesFor({ turns }: Turning, { segment: { from, to } }: Turning): number {
  let votes = 0;
  for (const { at, way } of turns) if (at > from && at < to) votes += way;
  return votes;
}

function sumOf({ turns }: Turning): number {
  return turns.reduce((sum, { way }) => sum + way, 0);
}

interface Turn {
  readonly at: number;
  readonly way: number;
}

/** Where the arrow turns off at both ends of the segment, and to which side. */
function turnsOf(segment: Segment, points: readonly Point[]): Turn[] {
  const side = across(segment.axis);
  const turns: Turn[] = [];
  for (const [corner, beyond] of [
    [segment.index, segment.index - 1],
    [segment.index + 1, segment.index + 2],
  ] as const) {
    const at = points[corner];
    const next = points[beyond];
    if (at === undefined || next === undefined) continue;
    turns.push({ at: at[segment.axis], way: Math.sign(next[side] - at[side]) });
  }
  return turns;
}

/** Obstacles and further rectangles as one query. */
export function withRects(query: ObstacleQuery, rects: readonly Rect[]): ObstacleQuery {
  return (area) => [...query(area), ...rects];
}
