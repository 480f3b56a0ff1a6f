import { inflate, overlaps, type Point, type Rect } from "../../base/geometry.ts";
import { type Side, SIDES } from "../../process/fields.ts";
import { segmentBoxes, withoutStraightCorners } from "./polyline.ts";
import { axisOf, borderOf, borderPoint, outlinePoint, portRange, signOf } from "./sides.ts";
import type { NodeShape, ObstacleQuery, Way } from "./types.ts";
import type { WayRequest } from "./way.ts";

/** How far an arrow goes straight out of a node before it turns, in pixels, where there is room. */
const STUB = 14;
/** Prices, in pixels of way: of a corner, of turning round on the spot, of running over a node. */
const CORNER = 60;
const TURN_BACK = 600;
const OVER_NODE = 2000;

// Directions: right, down, left, up.
const OUTWARD: Readonly<Record<Side, number>> = { right: 0, bottom: 1, left: 2, top: 3 };

interface Terminal {
  readonly side: Side;
  /** On the outline of the node. */
  readonly port: Point;
  /** Straight out of it. */
  readonly stub: Point;
}

/** A way so far, with the direction in which it arrives. */
interface Beginning {
  readonly points: readonly Point[];
  readonly heading: number;
  readonly cost: number;
  readonly side: Side;
}

/**
 * The way of an arrow through the points that the user chose, in their order: level and
 * upright lines only, with a corner more where two points are askew, the cheapest of all that
 * are possible. It keeps off nodes where choosing a corner or a side can do so; the points
 * themselves it always passes.
 */
export function bentWay(request: WayRequest, bends: readonly Point[], query: ObstacleQuery): Way {
  const { source, target } = request;
  const [first] = bends;
  const last = bends.at(-1);
  if (first === undefined || last === undefined) throw new Error("A bent way needs a bend");
  const priced = (points: readonly Point[]) => overNodes(points, query, [source, target]);
  const starts = terminals(source, request.sourceShape, request.sourceSide, first);
  const goals = terminals(target, request.targetShape, request.targetSide, last);
  let partials: Beginning[] = starts.map(({ side, port, stub }) => ({
    points: [port, stub],
    heading: OUTWARD[side],
    cost: 0,
    side,
  }));
  for (const bend of bends) partials = cheapest(partials.flatMap((way) => legs(way, bend, priced)));
  let best: { readonly way: Way; readonly cost: number } | null = null;
  for (const goal of goals) {
    const inward = (OUTWARD[goal.side] + 2) & 3;
    for (const partial of partials) {
      for (const leg of legs(partial, goal.stub, priced)) {
        const cost = leg.cost + turnCost(leg.heading, inward);
        if (best !== null && cost >= best.cost) continue;
        const points = withoutStraightCorners([...leg.points, goal.port]);
        best = { way: { points, sourceSide: leg.side, targetSide: goal.side }, cost };
      }
    }
  }
  if (best === null) throw new Error("A node without sides");
  return best.way;
}

/** Each side with the place on it that is nearest to where the way goes on. */
function terminals(
  rect: Rect,
  shape: NodeShape | undefined,
  fixed: Side | null | undefined,
  towards: Point,
): Terminal[] {
  return SIDES.filter((side) => (fixed ?? side) === side).map((side) => {
    const along = axisOf(side) === "x" ? "y" : "x";
    const range = portRange(rect, side, shape);
    const at = Math.min(range.to, Math.max(range.from, towards[along]));
    const out = (towards[axisOf(side)] - borderOf(rect, side)) * signOf(side);
    const length = out > 0 ? Math.min(STUB, out) : STUB;
    const border = borderPoint(rect, side, at);
    const stub =
      axisOf(side) === "x"
        ? { x: border.x + length * signOf(side), y: border.y }
        : { x: border.x, y: border.y + length * signOf(side) };
    return { side, port: outlinePoint(rect, shape, side, at), stub };
  });
}

/** The ways on to a point: straight, or by the one or the other corner. */
function legs(
  from: Beginning,
  to: Point,
  price: (points: readonly Point[]) => number,
): Beginning[] {
  const start = from.points.at(-1);
  if (start === undefined) return [];
  if (start.x === to.x && start.y === to.y) return [from];
  const corners =
    start.x === to.x || start.y === to.y
      ? [[]]
      : [[{ x: to.x, y: start.y }], [{ x: start.x, y: to.y }]];
  return corners.map((corner) => {
    const added = [...corner, to];
    let { cost, heading } = from;
    let at = start;
    for (const point of added) {
      const direction = directionOf(at, point);
      cost += turnCost(heading, direction) + Math.abs(point.x - at.x) + Math.abs(point.y - at.y);
      heading = direction;
      at = point;
    }
    cost += price([start, ...added]);
    return { points: [...from.points, ...added], heading, cost, side: from.side };
  });
}

/** Of the ways that arrive with the same heading and came from the same side, the cheapest. */
function cheapest(partials: readonly Beginning[]): Beginning[] {
  const best = new Map<string, Beginning>();
  for (const partial of partials) {
    const key = `${partial.heading} ${partial.side}`;
    const known = best.get(key);
    if (known === undefined || partial.cost < known.cost) best.set(key, partial);
  }
  return [...best.values()];
}

function directionOf(from: Point, to: Point): number {
  if (from.y === to.y) return to.x > from.x ? 0 : 2;
  return to.y > from.y ? 1 : 3;
}

function turnCost(heading: number, next: number): number {
  if (heading === next) return 0;
  return ((heading + 2) & 3) === next ? TURN_BACK : CORNER;
}

function overNodes(points: readonly Point[], query: ObstacleQuery, own: readonly Rect[]): number {
  let over = 0;
  for (const box of segmentBoxes(points, 1)) {
    over += query(box).filter((rect) => overlaps(rect, box)).length;
    // Along its own border an arrow may run, for it begins and ends there.
    over += own.filter((rect) => overlaps(inflate(rect, -2), box)).length;
  }
  return over * OVER_NODE;
}
