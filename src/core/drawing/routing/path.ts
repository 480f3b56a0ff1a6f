import type { Point } from "../../base/geometry.ts";

/** A step of a path; curves are cubic, which SVG, canvas and PDF all have. */
export type PathCommand =
  | { readonly kind: "move"; readonly to: Point }
  | { readonly kind: "line"; readonly to: Point }
  | {
      readonly kind: "curve";
      readonly control1: Point;
      readonly control2: Point;
      readonly to: Point;
    };

// How far along its tangents the control points of a quarter circle lie: 4/3 (sqrt(2) - 1).
const QUARTER_CIRCLE = 0.5523;

/** Radius of the corners of arrows, and of their jumps over each other, in canvas pixels. */
export const CORNER_RADIUS = 8;
export const JUMP_RADIUS = 5;

/**
 * The polyline as a path with rounded corners. A corner takes at most half of each of its
 * two segments, so that short steps stay smooth.
 *
 * @param jumps points on level segments, in order, where it jumps over what it crosses
 */
export function roundedPath(
  points: readonly Point[],
  radius: number,
  jumps: readonly Point[] = [],
): PathCommand[] {
  const [first] = points;
  if (first === undefined) return [];
  const commands: PathCommand[] = [{ kind: "move", to: first }];
  for (let index = 1; index < points.length; index += 1) {
    const before = points[index - 1];
    const corner = points[index];
    const after = points[index + 1];
    if (before === undefined || corner === undefined) continue;
    commands.push(...jumpsBetween(before, corner, jumps));
    if (after === undefined) {
      commands.push({ kind: "line", to: corner });
      continue;
    }
    const incoming = distance(before, corner);
    const outgoing = distance(corner, after);
    const cut = Math.min(radius, incoming / 2, outgoing / 2);
    if (cut <= 0) continue;
    const rest = 1 - QUARTER_CIRCLE;
    const start = towards(corner, before, cut / incoming);
    const end = towards(corner, after, cut / outgoing);
    commands.push(
      { kind: "line", to: start },
      {
        kind: "curve",
        control1: towards(corner, before, (cut * rest) / incoming),
        control2: towards(corner, after, (cut * rest) / outgoing),
        to: end,
      },
    );
  }
  return commands;
}

/** The same path as the `d` attribute of an SVG path, to a hundredth of a pixel. */
export function svgPathData(
  points: readonly Point[],
  radius: number,
  jumps: readonly Point[] = [],
): string {
  return roundedPath(points, radius, jumps).map(commandText).join("");
}

/** The half circles over what a level segment crosses; those too close to part are one. */
function jumpsBetween(from: Point, to: Point, jumps: readonly Point[]): PathCommand[] {
  if (from.y !== to.y) return [];
  const way = Math.sign(to.x - from.x);
  const places = jumps
    .filter(({ x, y }) => y === from.y && (x - from.x) * way > 0 && (to.x - x) * way > 0)
    .map(({ x }) => x);
  const commands: PathCommand[] = [];
  for (let at = 0; at < places.length;) {
    const first = places[at] ?? 0;
    let last = first;
    for (at += 1; at < places.length; at += 1) {
      const next = places[at] ?? 0;
      if (Math.abs(next - last) > 2 * JUMP_RADIUS + 2) break;
      last = next;
    }
    commands.push(...jump(first, last, from.y, way));
  }
  return commands;
}

function jump(first: number, last: number, y: number, way: number): PathCommand[] {
  const reach = JUMP_RADIUS * way;
  const bow = QUARTER_CIRCLE * JUMP_RADIUS;
  const top = y - JUMP_RADIUS;
  return [
    { kind: "line", to: { x: first - reach, y } },
    {
      kind: "curve",
      control1: { x: first - reach, y: y - bow },
      control2: { x: first - bow * way, y: top },
      to: { x: first, y: top },
    },
    ...(first === last ? [] : [{ kind: "line", to: { x: last, y: top } } as const]),
    {
      kind: "curve",
      control1: { x: last + bow * way, y: top },
      control2: { x: last + reach, y: y - bow },
      to: { x: last + reach, y },
    },
  ];
}

/**
 * The head of an arrow: its two wings and, between them, its tip, which is the last point.
 * Filled as a triangle or drawn as an open angle. Empty when the arrow has no direction.
 *
 * @param size length of the head in pixels; it is 0.8 times as wide
 */
export function arrowHead(points: readonly Point[], size: number): Point[] {
  const tip = points.at(-1);
  if (tip === undefined) return [];
  const from = points.findLast((point) => distance(point, tip) > 0);
  if (from === undefined) return [];
  const length = distance(from, tip);
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  const base = { x: tip.x - along.x * size, y: tip.y - along.y * size };
  const half = size * 0.4;
  return [
    { x: base.x - along.y * half, y: base.y + along.x * half },
    tip,
    { x: base.x + along.y * half, y: base.y - along.x * half },
  ];
}

function commandText(command: PathCommand): string {
  switch (command.kind) {
    case "move":
      return `M${pair(command.to)}`;
    case "line":
      return `L${pair(command.to)}`;
    case "curve":
      return `C${pair(command.control1)} ${pair(command.control2)} ${pair(command.to)}`;
  }
}

function pair({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

function towards(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
