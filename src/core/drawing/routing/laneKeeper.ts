import { inflate, type Point, type Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { type AreaEntry, type AreaIndex, createAreaIndex, inSlices } from "./areaIndex.ts";
import { LANE_GAP, LANE_REACH, separateLanes, type Surroundings } from "./lanes.ts";
import { samePoints, segmentAxis, segmentBoxes } from "./polyline.ts";
import type { Axis } from "./sides.ts";
import type { Slices } from "./types.ts";

/** Keeps arrows apart that run in one channel, and looks again only where something changed. */
export interface LaneKeeper {
  /**
   * Takes in the lines of new and changed arrows, (as null) those that are gone, and the areas
   * in which nodes changed. Returns the ids of those whose line is now another, or gone. Not to be begun
   * again before it is through.
   *
   * @param order compares two arrows by their places in the document
   */
  readonly update: (
    changes: ReadonlyMap<RecordId, readonly Point[] | null>,
    areas: readonly Rect[],
    order: (a: RecordId, b: RecordId) => number,
  ) => Slices<ReadonlySet<RecordId>>;
  readonly points: (id: RecordId) => readonly Point[] | undefined;
}

/** One direction: segments along its axis get lanes. The points of the first go into the second. */
interface Pass {
  readonly axis: Axis;
  readonly before: Map<RecordId, readonly Point[]>;
  readonly after: Map<RecordId, readonly Point[]>;
  /** First and last segments stay where they are: two of them have nothing to share out. */
  readonly ends: AreaIndex;
  readonly middles: AreaIndex;
}

/** How many arrows are looked at before the work may be left off. */
const MANY = 32;

/** @param surroundings what is around an arrow now, asked for when it is to be moved */
export function createLaneKeeper(surroundings: (id: RecordId) => Surroundings): LaneKeeper {
  const passes = [passAlong("y"), passAlong("x")] as const;

  /** Those whose surroundings may have changed with what lies in the areas. */
  function around(areas: readonly Rect[]): Set<RecordId> {
    const found = new Set<RecordId>();
    for (const area of areas) {
      // Two moves of a lane, one along each axis, and the room each of them looks at.
      const wide = inflate(area, 2 * LANE_REACH);
      for (const { axis, ends, middles } of passes) {
        // Of the level segments is known where their ends lie after the upright ones were moved.
        const searched =
          axis === "y"
            ? wide
            : { ...wide, x: wide.x - LANE_REACH, width: wide.width + 2 * LANE_REACH };
        for (const { id } of ends.search(searched)) found.add(id);
        for (const { id } of middles.search(searched)) found.add(id);
      }
    }
    return found;
  }

  /** Those that share a channel with one of the ids, and with those in turn, themselves included. */
  function* sharing(pass: Pass, ids: Iterable<RecordId>): Slices<Set<RecordId>> {
    const found = new Set(ids);
    let looked = 0;
    // The set grows while it is gone through.
    for (const id of found) {
      looked += 1;
      if (looked % MANY === 0) yield;
      for (const own of pass.ends.entriesOf(id)) addSharing(found, pass.middles, own, pass.axis);
      for (const own of pass.middles.entriesOf(id)) {
        addSharing(found, pass.middles, own, pass.axis);
        addSharing(found, pass.ends, own, pass.axis);
      }
    }
    return found;
  }

  /** Puts new points into a pass; returns the ids whose points came out other than before. */
  function* run(
    pass: Pass,
    changes: ReadonlyMap<RecordId, readonly Point[] | null>,
    alsoIds: Iterable<RecordId>,
    order: (a: RecordId, b: RecordId) => number,
  ): Slices<ReadonlyMap<RecordId, readonly Point[] | null>> {
    const concerned = yield* sharing(pass, [...changes.keys(), ...alsoIds]);
    const ends = new Map<RecordId, readonly Rect[]>();
    const middles = new Map<RecordId, readonly Rect[]>();
    for (const [id, points] of changes) {
      if (points === null) pass.before.delete(id);
      else pass.before.set(id, points);
      ends.set(id, boxesAlong(points ?? [], pass.axis, true));
      middles.set(id, boxesAlong(points ?? [], pass.axis, false));
    }
    yield* inSlices(pass.ends, ends);
    yield* inSlices(pass.middles, middles);
    const ordered = [...(yield* sharing(pass, concerned))].sort(order);
    const given = ordered.flatMap((id) => {
      const points = pass.before.get(id);
      return points === undefined ? [] : [{ id, points, ...surroundings(id) }];
    });
    const separated = yield* separateLanes(given, pass.axis);
    const result = new Map<RecordId, readonly Point[] | null>();
    for (const id of changes.keys()) {
      if (pass.before.has(id)) continue;
      pass.after.delete(id);
      result.set(id, null);
    }
    for (const [at, { id }] of given.entries()) {
      const points = separated[at];
      const known = pass.after.get(id);
      if (points === undefined || (known !== undefined && samePoints(known, points))) continue;
      pass.after.set(id, points);
      result.set(id, points);
    }
    return result;
  }

  return {
    *update(changes, areas, order) {
      const nearby = around(areas);
      const [first, second] = passes;
      const moved = yield* run(first, changes, nearby, order);
      return new Set((yield* run(second, moved, nearby, order)).keys());
    },
    points: (id) => passes[1].after.get(id),
  };
}

function passAlong(axis: Axis): Pass {
  const [ends, middles] = [createAreaIndex(), createAreaIndex()];
  return { axis, before: new Map(), after: new Map(), ends, middles };
}

/** The segments along the axis as rectangles: those at the ends, or those between them. */
function boxesAlong(points: readonly Point[], axis: Axis, isEnd: boolean): Rect[] {
  return segmentBoxes(points, 0).filter((_, index) => {
    const [from, to] = [points[index], points[index + 1]];
    const isAtEnd = index === 0 || index + 2 === points.length;
    if (from === undefined || to === undefined || isAtEnd !== isEnd) return false;
    return segmentAxis(from, to) === axis;
  });
}

/** Adds those with a segment that runs beside this one, nearer than a lane. */
function addSharing(found: Set<RecordId>, index: AreaIndex, own: AreaEntry, axis: Axis): void {
  const isUpright = axis === "y";
  const area = isUpright
    ? { ...own.rect, x: own.minX - LANE_GAP, width: 2 * LANE_GAP }
    : { ...own.rect, y: own.minY - LANE_GAP, height: 2 * LANE_GAP };
  for (const { id, minX, minY, maxX, maxY } of index.search(area)) {
    const isBeside = isUpright
      ? minY < own.maxY && own.minY < maxY
      : minX < own.maxX && own.minX < maxX;
    if (isBeside) found.add(id);
  }
}
