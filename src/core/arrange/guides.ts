import type { Rect } from "../base/geometry.ts";
import { type Axis, endOf, EXTENTS, startOf } from "./types.ts";

/** A line along which something comes to lie with others; `axis` is the one it is a place on. */
export interface GuideLine {
  readonly axis: Axis;
  readonly at: number;
  /** From where to where it is drawn, along the other axis. */
  readonly from: number;
  readonly to: number;
}

/** One of several equal gaps, between two things that stand side by side along the axis. */
export interface GuideGap {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  /** Where it is drawn, on the other axis. */
  readonly across: number;
}

export interface Guides {
  readonly lines: readonly GuideLine[];
  readonly gaps: readonly GuideGap[];
}

/** The edges of a rectangle that a gesture moves: all when it is dragged, one or two when resized. */
export interface MovingEdges {
  readonly x: readonly Share[];
  readonly y: readonly Share[];
}

/** A part of a rectangle as a share of its extent: its start, its middle, its end. */
type Share = 0 | 0.5 | 1;

export const ALL_EDGES: MovingEdges = { x: [0, 0.5, 1], y: [0, 0.5, 1] };
export const NO_GUIDES: Guides = { lines: [], gaps: [] };

export interface Guided {
  readonly rect: Rect;
  /** Whether a guide holds it there, on each axis. */
  readonly holds: { readonly x: boolean; readonly y: boolean };
  readonly guides: Guides;
}

/** The things that guides are found at, prepared so that each step of a gesture is quick. */
export interface GuideField {
  readonly others: readonly Rect[];
  /** Places of edges and middles on each axis, from small to large. */
  readonly stops: Readonly<Record<Axis, readonly number[]>>;
}

export function guideField(others: readonly Rect[]): GuideField {
  const stopsOn = (axis: Axis) =>
    others
      .flatMap((rect) => [0, 0.5, 1].map((share) => placeOf(rect, axis, share)))
      .sort((a, b) => a - b);
  return { others, stops: { x: stopsOn("x"), y: stopsOn("y") } };
}

/**
 * The rectangle brought to the nearest line or equal gap within reach, and what shows why. Lines
 * of edges and middles come before gaps where both are as near.
 */
export function guide(
  rect: Rect,
  field: GuideField,
  edges: MovingEdges,
  /** How near something must come, in canvas pixels. */
  reach: number,
): Guided {
  let held = rect;
  const holds = { x: false, y: false };
  for (const axis of ["x", "y"] as const) {
    const byLine = nearestStop(rect, field, axis, edges[axis], reach);
    const byGap = nearestGap(held, field, axis, edges[axis], reach);
    const by =
      byGap !== null && (byLine === null || Math.abs(byGap) < Math.abs(byLine)) ? byGap : byLine;
    if (by === null) continue;
    held = moved(held, axis, edges[axis], by);
    holds[axis] = true;
  }
  const guides = guidesAt(held, field, edges);
  // Held down, it may have left the row whose gaps held it across: then nothing holds it there.
  const isShown = [...guides.lines, ...guides.gaps].some(({ axis }) => axis === "x");
  if (!holds.x || isShown) return { rect: held, holds, guides };
  const back = { ...held, x: rect.x, width: rect.width };
  return {
    rect: back,
    holds: { ...holds, x: false },
    guides: guidesAt(back, field, { ...edges, x: [] }),
  };
}

function guidesAt(rect: Rect, field: GuideField, edges: MovingEdges): Guides {
  return {
    lines: (["x", "y"] as const).flatMap((axis) => linesAt(rect, field, axis, edges[axis])),
    gaps: (["x", "y"] as const).flatMap((axis) =>
      edges[axis].length === 0 ? [] : gapsAt(rect, field, axis),
    ),
  };
}

/** How far the nearest of the moving edges is from a stop. */
function nearestStop(
  rect: Rect,
  { stops }: GuideField,
  axis: Axis,
  shares: readonly Share[],
  reach: number,
): number | null {
  let nearest: number | null = null;
  for (const share of shares) {
    const at = placeOf(rect, axis, share);
    const index = firstFrom(stops[axis], at);
    for (const stop of [stops[axis][index - 1], stops[axis][index]]) {
      if (stop === undefined || Math.abs(stop - at) > reach) continue;
      if (nearest === null || Math.abs(stop - at) < Math.abs(nearest)) nearest = stop - at;
    }
  }
  return nearest;
}

/** How far it is to stand as far from a neighbour as others stand from each other, or in the middle. */
function nearestGap(
  rect: Rect,
  field: GuideField,
  axis: Axis,
  shares: readonly Share[],
  reach: number,
): number | null {
  const row = rowOf(rect, field, axis);
  const before = row.findLast((one) => endOf(one, axis) <= startOf(rect, axis) + reach);
  const after = row.find((one) => startOf(one, axis) >= endOf(rect, axis) - reach);
  const known = gapsIn(row, axis).map(({ size }) => size);
  const wanted: number[] = [];
  if (shares.includes(0) && before !== undefined) {
    const gap = startOf(rect, axis) - endOf(before, axis);
    wanted.push(...known.map((size) => size - gap));
  }
  if (shares.includes(1) && after !== undefined) {
    const gap = startOf(after, axis) - endOf(rect, axis);
    wanted.push(...known.map((size) => gap - size));
  }
  if (before !== undefined && after !== undefined && shares.includes(0.5)) {
    wanted.push((startOf(after, axis) + endOf(before, axis)) / 2 - placeOf(rect, axis, 0.5));
  }
  return wanted
    .filter((by) => Math.abs(by) <= reach)
    .reduce<number | null>(
      (best, by) => (best === null || Math.abs(by) < Math.abs(best) ? by : best),
      null,
    );
}

/** The lines on which the moving edges lie, as far as the things on them reach. */
function linesAt(
  rect: Rect,
  { others }: GuideField,
  axis: Axis,
  shares: readonly Share[],
): GuideLine[] {
  const across: Axis = axis === "x" ? "y" : "x";
  return shares.flatMap((share) => {
    const at = placeOf(rect, axis, share);
    const on = others.filter((other) =>
      [0, 0.5, 1].some((part) => isSame(placeOf(other, axis, part), at)),
    );
    if (on.length === 0) return [];
    const all = [rect, ...on];
    const from = Math.min(...all.map((one) => startOf(one, across)));
    const to = Math.max(...all.map((one) => endOf(one, across)));
    return [{ axis, at, from, to }];
  });
}

/** The gaps beside the rectangle with those in its row that are as large; none when it has no like. */
function gapsAt(rect: Rect, field: GuideField, axis: Axis): GuideGap[] {
  const across: Axis = axis === "x" ? "y" : "x";
  const row = [...rowOf(rect, field, axis), rect].sort(
    (a, b) => startOf(a, axis) - startOf(b, axis),
  );
  const gaps = gapsIn(row, axis);
  const own = gaps.filter(({ before, after }) => before === rect || after === rect);
  const shown = gaps.filter(
    (gap) =>
      own.some((other) => isSame(other.size, gap.size)) &&
      gaps.some((other) => other !== gap && isSame(other.size, gap.size)),
  );
  return shown.map(({ before, after }) => {
    const from = Math.max(startOf(before, across), startOf(after, across));
    const to = Math.min(endOf(before, across), endOf(after, across));
    return {
      axis,
      from: endOf(before, axis),
      to: startOf(after, axis),
      across: (from + to) / 2,
    };
  });
}

interface Gap {
  readonly before: Rect;
  readonly after: Rect;
  readonly size: number;
}

/** The gaps between things that follow each other along the axis. */
function gapsIn(row: readonly Rect[], axis: Axis): Gap[] {
  return row.slice(1).flatMap((after, index) => {
    const before = row[index];
    if (before === undefined) return [];
    const size = startOf(after, axis) - endOf(before, axis);
    return size > 0 ? [{ before, after, size }] : [];
  });
}

/** What stands in one row or column with the rectangle, in order; the nearest on each side. */
function rowOf(rect: Rect, { others }: GuideField, axis: Axis): Rect[] {
  const across: Axis = axis === "x" ? "y" : "x";
  return others
    .filter(
      (other) =>
        startOf(other, across) < endOf(rect, across) &&
        startOf(rect, across) < endOf(other, across),
    )
    .sort((a, b) => startOf(a, axis) - startOf(b, axis));
}

/** Moved as a whole when all its edges move, else with the other edge where it was. */
function moved(rect: Rect, axis: Axis, shares: readonly Share[], by: number): Rect {
  const extent = EXTENTS[axis];
  if (shares.length === 3) return { ...rect, [axis]: rect[axis] + by };
  return shares.includes(0)
    ? { ...rect, [axis]: rect[axis] + by, [extent]: rect[extent] - by }
    : { ...rect, [extent]: rect[extent] + by };
}

function placeOf(rect: Rect, axis: Axis, share: number): number {
  return rect[axis] + rect[EXTENTS[axis]] * share;
}

/** Places are drawn to the pixel. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.75;
}

/** The index of the first that is not less. */
function firstFrom(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
