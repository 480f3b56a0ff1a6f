import { inflate, overlaps, type Point, type Rect } from "../../base/geometry.ts";
import type { Side } from "../../process/fields.ts";
import { bestLabelPlace, DEFAULT_LABEL } from "./labels.ts";
import { middleOf, portRange } from "./sides.ts";
import type { NodeShape, Route } from "./types.ts";
import { findWay } from "./way.ts";

/** Pixels between arrows that run side by side. */
export const LANE_GAP = 20;

export interface ArrowRequest {
  readonly source: Rect;
  readonly target: Rect;
  readonly sourceShape?: NodeShape;
  readonly targetShape?: NodeShape;
  /** The side the arrow is fixed to, or null to choose the best. */
  readonly sourceSide?: Side | null;
  readonly targetSide?: Side | null;
  /** Rectangles to go around; the two nodes themselves need not be among them. */
  readonly obstacles: readonly Rect[];
  /** 0 for the middle; 1, -1, 2 ... for arrows beside it. Has effect on fixed sides. */
  readonly lane?: number;
  /** The arrow closes a loop and goes around its nodes rather than straight back. */
  readonly back?: boolean;
}

/**
 * The route of a single arrow, as one being drawn by hand. For the arrows of a document,
 * which make room for each other, see createRouter.
 */
export function routeArrow(request: ArrowRequest): Route {
  const obstacles = request.obstacles.filter(
    (rect) => rect !== request.source && rect !== request.target,
  );
  const query = (area: Rect) => obstacles.filter((rect) => overlaps(rect, inflate(area, 1)));
  const way = findWay(
    {
      ...request,
      sourceAt: laneAt(request.source, request.sourceSide ?? null, request.lane),
      targetAt: laneAt(request.target, request.targetSide ?? null, request.lane),
    },
    query,
  );
  const labelAt = bestLabelPlace(way.points, DEFAULT_LABEL, query);
  return { ...way, labelAt, isBack: request.back ?? false };
}

/** A loop from a node to itself: a square loop around its upper right corner. */
export function selfLoop(node: Rect): Pick<Route, "points" | "sourceSide" | "targetSide"> {
  const right = node.x + node.width;
  const inset = Math.min(24, node.width / 3, node.height / 3);
  const out = 24;
  const points: Point[] = [
    { x: right - inset, y: node.y },
    { x: right - inset, y: node.y - out },
    { x: right + out, y: node.y - out },
    { x: right + out, y: node.y + inset },
    { x: right, y: node.y + inset },
  ];
  return { points, sourceSide: "top", targetSide: "right" };
}

function laneAt(rect: Rect, side: Side | null, lane = 0): number | null {
  if (side === null || lane === 0) return null;
  const range = portRange(rect, side);
  const wish = middleOf(range) + lane * LANE_GAP;
  return Math.min(range.to, Math.max(range.from, wish));
}
