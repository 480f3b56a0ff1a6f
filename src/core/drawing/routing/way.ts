import { centreOf, inflate, overlaps, type Point, type Rect } from "../../base/geometry.ts";
import { type Side, SIDES } from "../../process/fields.ts";
import { centredSteps, segmentBoxes, withoutStraightCorners } from "./polyline.ts";
import { searchWay, type Terminal } from "./search.ts";
import {
  axisOf,
  borderOf,
  borderPoint,
  extentOf,
  middleOf,
  oppositeSide,
  outlinePoint,
  portRange,
  type Range,
  signOf,
} from "./sides.ts";
import type { NodeShape, ObstacleQuery, RouteNode, Way } from "./types.ts";

/** What one arrow asks for. */
export interface WayRequest {
  readonly source: Rect;
  readonly target: Rect;
  readonly sourceShape?: NodeShape;
  readonly targetShape?: NodeShape;
  readonly sourceSide?: Side | null;
  readonly targetSide?: Side | null;
  /** Where on its side the arrow touches, as a coordinate along the side; null: its middle. */
  readonly sourceAt?: number | null;
  readonly targetAt?: number | null;
  /** The arrow closes a loop: it then goes around the nodes instead of straight back. */
  readonly back?: boolean;
  /** The diagram runs downwards: arrows that lead askew leave below rather than sideways. */
  readonly upright?: boolean;
  /** Points that the user has led the arrow through; see bentWay. */
  readonly bends?: readonly Point[];
  /** The container that the arrow should not leave. */
  readonly within?: Rect | null;
}

/** How far arrows keep off nodes, in pixels: as far as there is room. */
const CLEARANCES = [24, 16, 10, 5] as const;
/** The same inside a container, where the nodes fill the width but for a narrow margin. */
const CLEARANCES_INSIDE = [16, 6] as const;
/** What a straight arrow keeps off the nodes it passes. */
export const LEAST_CLEARANCE = 5;
/** Nodes that are nearer to each other count as side by side in the other direction. */
const NEAR = 32;

/** The least length of a straight arrow; a shorter one shows no more than its head. */
const SHORTEST = 6;
/** How often the search may come back with more obstacles before it gives up. */
const ROUNDS = 40;
/** Just more than a corner: a step of two corners is preferred to a hook of one. */
const ASKEW = 62;
/** How much longer than the distance a way may get before it goes closer to nodes instead. */
const DETOUR = 900;

const NOTHING_NEAR: ObstacleQuery = () => [];

/**
 * The way of an arrow around everything that the query knows. Where no way keeps off the
 * nodes, the arrow goes as if there were none: it always has a way.
 */
export function findWay(request: WayRequest, query: ObstacleQuery): Way {
  const straight = straightWay(request, query);
  if (straight !== null) return straight;
  const { within = null } = request;
  const ends = [request.source, request.target];
  if (within !== null) {
    for (const clearance of CLEARANCES_INSIDE) {
      const way = detour(request, query, clearance, within, ends);
      if (way !== null) return way;
    }
  }
  for (const clearance of CLEARANCES) {
    const way = detour(request, query, clearance, null, ends);
    if (way !== null) return way;
  }
  return detour(request, NOTHING_NEAR, CLEARANCES[0], null, []) ?? plainWay(request);
}

/** Two nodes side by side: the shortest arrow there can be, if nothing is in its way. */
function straightWay(request: WayRequest, query: ObstacleQuery): Way | null {
  const { source, target } = request;
  if (request.back === true && (request.sourceSide ?? request.targetSide ?? null) === null) {
    return null;
  }
  for (const side of SIDES) {
    const facing = oppositeSide(side);
    if ((request.sourceSide ?? side) !== side || (request.targetSide ?? facing) !== facing)
      continue;
    const gap = (borderOf(target, facing) - borderOf(source, side)) * signOf(side);
    if (gap < SHORTEST) continue;
    const at = straightPlace(request, side);
    if (at === null) continue;
    const points = [
      outlinePoint(source, request.sourceShape, side, at),
      outlinePoint(target, request.targetShape, facing, at),
    ];
    if (isClear(points, query, LEAST_CLEARANCE)) {
      return { points, sourceSide: side, targetSide: facing };
    }
  }
  return null;
}

/** Where along the two sides a straight arrow runs, or null when they do not face each other. */
function straightPlace(request: WayRequest, side: Side): number | null {
  const sourceAt = request.sourceAt ?? null;
  const targetAt = request.targetAt ?? null;
  if (sourceAt !== null && targetAt !== null) {
    return Math.abs(sourceAt - targetAt) < 0.01 ? sourceAt : null;
  }
  const common = facingRange(
    { ...request.source, shape: request.sourceShape },
    { ...request.target, shape: request.targetShape },
    side,
  );
  if (common === null) return null;
  const fixed = sourceAt ?? targetAt;
  if (fixed !== null) return fixed >= common.from && fixed <= common.to ? fixed : null;
  return straightWish(request.source, request.target, side, common);
}

/** The stretch in which arrows may touch both nodes when leaving the source straight through a side. */
export function facingRange(source: RouteNode, target: RouteNode, side: Side): Range | null {
  const ofSource = portRange(source, side, source.shape);
  const ofTarget = portRange(target, side, target.shape);
  const from = Math.max(ofSource.from, ofTarget.from);
  const to = Math.min(ofSource.to, ofTarget.to);
  return from <= to ? { from, to } : null;
}

/** The middle of the smaller node when that is in the stretch, else the middle of the stretch. */
export function straightWish(source: Rect, target: Rect, side: Side, common: Range): number {
  const along = axisOf(side) === "x" ? "y" : "x";
  const ofSource = extentOf(source, along);
  const ofTarget = extentOf(target, along);
  const difference = ofSource.to - ofSource.from - (ofTarget.to - ofTarget.from);
  const wish = middleOf(difference <= 0 ? ofSource : ofTarget);
  return difference !== 0 && wish >= common.from && wish <= common.to ? wish : middleOf(common);
}

/** Whether nothing lies on the line or nearer to it than the clearance. */
export function isClear(
  points: readonly Point[],
  query: ObstacleQuery,
  clearance: number,
): boolean {
  return segmentBoxes(points, clearance).every((box) =>
    query(box).every((obstacle) => !overlaps(obstacle, box)),
  );
}

/**
 * A way with corners. The search begins with the two nodes alone and learns of an obstacle
 * when a way runs into it, so that it stays small however large the document is.
 */
function detour(
  request: WayRequest,
  query: ObstacleQuery,
  clearance: number,
  within: Rect | null,
  ends: readonly Rect[],
): Way | null {
  const starts = terminalsOf(request, "source", clearance);
  const goals = terminalsOf(request, "target", clearance);
  const from = centreOf(request.source);
  const to = centreOf(request.target);
  const most =
    clearance > LEAST_CLEARANCE
      ? Math.abs(to.x - from.x) + Math.abs(to.y - from.y) + DETOUR
      : Infinity;
  const known = new Set<Rect>();
  const obstacles = ends.map((rect) => inflate(rect, clearance));
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = searchWay(starts, goals, obstacles, within, most);
    if (found === null) return null;
    const sourceSide = found.start.side;
    const targetSide = found.goal.side;
    const inner = withoutStraightCorners([
      borderPoint(request.source, sourceSide, placeOn(request, "source", sourceSide)),
      ...found.points,
      borderPoint(request.target, targetSide, placeOn(request, "target", targetSide)),
    ]);
    const before = known.size;
    for (const box of segmentBoxes(inner, clearance - 0.01)) {
      for (const obstacle of query(box)) {
        if (known.has(obstacle) || !overlaps(obstacle, box)) continue;
        known.add(obstacle);
        obstacles.push(inflate(obstacle, clearance));
      }
    }
    if (known.size > before) continue;
    const points = centredSteps(inner, clearance, (area) => [
      ...query(area),
      ...ends.filter((rect) => overlaps(rect, area)),
    ]);
    return { points: toOutlines(points, request, sourceSide, targetSide), sourceSide, targetSide };
  }
  return null;
}

function placeOn(request: WayRequest, end: "source" | "target", side: Side): number {
  const wish = end === "source" ? request.sourceAt : request.targetAt;
  return wish ?? middleOf(portRange(request[end], side));
}

/** Lets the ends, which are on the straight borders, reach the outlines of the shapes. */
function toOutlines(
  points: readonly Point[],
  request: WayRequest,
  sourceSide: Side,
  targetSide: Side,
): Point[] {
  const first = outlinePoint(
    request.source,
    request.sourceShape,
    sourceSide,
    placeOn(request, "source", sourceSide),
  );
  const last = outlinePoint(
    request.target,
    request.targetShape,
    targetSide,
    placeOn(request, "target", targetSide),
  );
  return [first, ...points.slice(1, -1), last];
}

function terminalsOf(request: WayRequest, end: "source" | "target", clearance: number): Terminal[] {
  const fixed = (end === "source" ? request.sourceSide : request.targetSide) ?? null;
  return SIDES.filter((side) => fixed === null || fixed === side).map((side) => {
    const border = borderPoint(request[end], side, placeOn(request, end, side));
    const step = clearance * signOf(side);
    return {
      point:
        axisOf(side) === "x"
          ? { x: border.x + step, y: border.y }
          : { x: border.x, y: border.y + step },
      side,
      cost: fixed === null ? sideCost(request, end, side) : 0,
    };
  });
}

/**
 * What it costs to use a side: nothing where a reader expects the arrow, more where it would
 * surprise. Forward arrows leave towards the other node; arrows that close a loop leave
 * across the line between the two, below rather than above.
 */
function sideCost(request: WayRequest, end: "source" | "target", side: Side): number {
  const own = request[end];
  const other = request[end === "source" ? "target" : "source"];
  const gapX = Math.max(other.x - own.x - own.width, own.x - other.x - other.width);
  const gapY = Math.max(other.y - own.y - own.height, own.y - other.y - other.height);
  const sideways = axisOf(side) === "x";
  if (request.back === true) {
    if (gapX >= gapY) return sideways ? 400 : side === "bottom" ? 0 : 6;
    return sideways ? (side === "right" ? 0 : 6) : 400;
  }
  const gap = sideways ? gapX : gapY;
  const gapAcross = sideways ? gapY : gapX;
  if (gap < NEAR) return gapAcross < NEAR ? 40 : 75;
  const towards = (borderOf(other, oppositeSide(side)) - borderOf(own, side)) * signOf(side) > 0;
  if (!towards) return 150;
  return sideways !== (request.upright === true) || gapAcross < NEAR ? 0 : ASKEW;
}

/** The last resort, for nodes that lie on each other: from the middle of one side to another's. */
function plainWay(request: WayRequest): Way {
  const sourceSide = request.sourceSide ?? "right";
  const targetSide = request.targetSide ?? "left";
  const from = borderPoint(request.source, sourceSide, placeOn(request, "source", sourceSide));
  const to = borderPoint(request.target, targetSide, placeOn(request, "target", targetSide));
  const corner = axisOf(sourceSide) === "x" ? { x: to.x, y: from.y } : { x: from.x, y: to.y };
  return { points: withoutStraightCorners([from, corner, to]), sourceSide, targetSide };
}
