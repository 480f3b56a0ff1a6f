import { inflate, overlaps, type Point, type Rect, type Size } from "../../base/geometry.ts";
import { segmentAxis } from "./polyline.ts";
import type { ObstacleQuery } from "./types.ts";

/** Room for a probability, in pixels. */
export const DEFAULT_LABEL: Size = { width: 52, height: 22 };

const SHARES = [0.5, 0.38, 0.62, 0.25, 0.75] as const;
// What each flaw of a place costs, in pixels off the middle of the longest segment.
const ON_NODE = 400;
const ON_LABEL = 500;
const ON_LINE = 40;
const TOO_SHORT = 60;

/** Pixels from which a segment is looked at place by place. */
const LONG = 400;

const NOTHING: ObstacleQuery = () => [];

/**
 * The middle of the label: on the longest segment, away from nodes and from the labels that
 * are already placed, and off the lines of other arrows, as far as its own way allows.
 */
export function bestLabelPlace(
  points: readonly Point[],
  size: Size,
  nodes: ObstacleQuery,
  labels: ObstacleQuery = NOTHING,
  lines: ObstacleQuery = NOTHING,
): Point {
  const [first] = points;
  if (first === undefined) return { x: 0, y: 0 };
  const surroundings = (area: Rect) => ({
    nodes: nodes(area),
    labels: labels(area),
    lines: lines(area),
  });
  let best = first;
  let bestCost = Infinity;
  const longest = Math.max(...points.slice(1).map((point, index) => length(points[index], point)));
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index];
    if (from === undefined) continue;
    const own = length(from, to);
    const needed = segmentAxis(from, to) === "x" ? size.width + 16 : size.height + 16;
    const base = (longest - own) * 0.5 + (own < needed ? TOO_SHORT : 0);
    if (base >= bestCost) continue;
    // One question to the index for the whole segment: asking is dearer than comparing, unless
    // the segment is long.
    const reach = own <= LONG ? surroundings(reachOf(from, to, size)) : null;
    for (const share of SHARES) {
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      const off = base + Math.abs(share - 0.5) * Math.min(own, 120);
      if (off >= bestCost) continue;
      const box = boxAround(at, size);
      const near = reach ?? surroundings(reachOf(at, at, size));
      const cost =
        off +
        coverage(box, near.nodes, ON_NODE) +
        coverage(inflate(box, 2), near.labels, ON_LABEL) +
        near.lines.filter((line) => touches(box, line)).length * ON_LINE;
      if (cost < bestCost) {
        best = at;
        bestCost = cost;
      }
    }
  }
  return best;
}

export function boxAround(middle: Point, size: Size): Rect {
  return { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size };
}

/** The price of what the box covers: half of it at once, the rest by the share covered. */
function coverage(box: Rect, others: readonly Rect[], price: number): number {
  let cost = 0;
  for (const other of others) {
    if (!overlaps(box, other)) continue;
    const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    cost += (price / 2) * (1 + (width * height) / (box.width * box.height));
  }
  return cost;
}

/** The rectangle that a label anywhere on the segment stays in. */
function reachOf(from: Point, to: Point, size: Size): Rect {
  const margin = 2;
  return {
    x: Math.min(from.x, to.x) - size.width / 2 - margin,
    y: Math.min(from.y, to.y) - size.height / 2 - margin,
    width: Math.abs(to.x - from.x) + size.width + 2 * margin,
    height: Math.abs(to.y - from.y) + size.height + 2 * margin,
  };
}

/** Like overlaps, but for rectangles without width or height, as lines are. */
function touches(box: Rect, line: Rect): boolean {
  return (
    line.x < box.x + box.width &&
    line.x + line.width > box.x &&
    line.y < box.y + box.height &&
    line.y + line.height > box.y
  );
}

function length(from: Point | undefined, to: Point): number {
  return from === undefined ? 0 : Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}
