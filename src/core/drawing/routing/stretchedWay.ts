import { overlaps, type Point, type Rect } from "../../base/geometry.ts";
import { segmentAxis, segmentBoxes, withoutStraightCorners } from "./polyline.ts";
import type { ObstacleQuery, Way } from "./types.ts";
import { isClear, LEAST_CLEARANCE } from "./way.ts";

/** Where one end of an arrow was when the way was found, and where it is now; of the same size. */
export interface MovedEnd {
  readonly before: Rect;
  readonly now: Rect;
}

/** The least that an arrow goes straight on at its ends, in pixels: its head needs that. */
const LEAST_STUB = 12;

/**
 * The way with its ends moved along with their nodes and all its corners kept, for as long as it
 * still leaves and arrives in the same directions and runs over nothing; else null. While a node
 * is dragged that is what a user expects of its arrows, and takes no search.
 */
export function stretchedWay(
  { points: old, sourceSide, targetSide }: Way,
  source: MovedEnd,
  target: MovedEnd,
  query: ObstacleQuery,
): Way | null {
  const points = stretched(old, shiftOf(source), shiftOf(target));
  if (points === null || !runsOnward(old, points)) return null;
  const boxes = segmentBoxes(points, 0);
  const crossesEnds =
    boxes.slice(1).some((box) => overlaps(box, source.now)) ||
    boxes.slice(0, -1).some((box) => overlaps(box, target.now));
  if (crossesEnds || !isClear(points, query, LEAST_CLEARANCE)) return null;
  return { points: withoutStraightCorners(points), sourceSide, targetSide };
}

function shiftOf({ before, now }: MovedEnd): Point {
  return { x: now.x - before.x, y: now.y - before.y };
}

/** The polyline between the moved ends, still level and upright; null where that can't be. */
function stretched(old: readonly Point[], first: Point, last: Point): readonly Point[] | null {
  const [start, second] = old;
  const [before, end] = old.slice(-2);
  if (start === undefined || second === undefined || before === undefined || end === undefined) {
    return null;
  }
  const from = { x: start.x + first.x, y: start.y + first.y };
  const to = { x: end.x + last.x, y: end.y + last.y };
  const outwards = segmentAxis(start, second);
  const inwards = segmentAxis(before, end);
  if (old.length === 2) {
    const isStraight = outwards === "x" ? from.y === to.y : from.x === to.x;
    return isStraight ? [from, to] : null;
  }
  const points = [...old];
  points[0] = from;
  points[points.length - 1] = to;
  points[1] = outwards === "x" ? { ...second, y: from.y } : { ...second, x: from.x };
  const corner = points.at(-2) ?? before;
  points[points.length - 2] = inwards === "x" ? { ...corner, y: to.y } : { ...corner, x: to.x };
  return points;
}

/** Whether the first and the last stretch lead the way they did, and far enough. */
function runsOnward(old: readonly Point[], points: readonly Point[]): boolean {
  const leads = (a: number, b: number) => {
    const [from, to, oldFrom, oldTo] = [points.at(a), points.at(b), old.at(a), old.at(b)];
    if (from === undefined || to === undefined || oldFrom === undefined || oldTo === undefined) {
      return false;
    }
    const along = segmentAxis(oldFrom, oldTo) === "x" ? "x" : "y";
    return (to[along] - from[along]) * Math.sign(oldTo[along] - oldFrom[along]) >= LEAST_STUB;
  };
  return leads(0, 1) && leads(-2, -1);
}
