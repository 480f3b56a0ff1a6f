import RBush from "rbush";
import type { Point } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { CORNER_RADIUS, JUMP_RADIUS } from "./path.ts";
import { segmentAxis } from "./polyline.ts";

/**
 * Where arrows cross, and which of the two jumps: always the one that runs level there,
 * whatever their order or history, so that no jump ever changes sides. A crossing too near to a
 * corner or to an end has no room for a jump and stays a plain crossing.
 */
export interface Crossings {
  /** Adds and changes ways, and with null takes them away. */
  readonly update: (changes: Iterable<readonly [RecordId, readonly Point[] | null]>) => void;
  /** The places where the arrow jumps; the same list as long as they are the same. */
  readonly jumps: (id: RecordId) => readonly Point[];
}

interface Segment {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: RecordId;
  readonly axis: "x" | "y";
}

const NONE: readonly Point[] = [];
/** How far from a corner or an end a jump begins, in pixels. */
const ROOM = CORNER_RADIUS + JUMP_RADIUS;
/** The head of an arrow is no place for a jump either. */
const ROOM_AT_HEAD = 12 + JUMP_RADIUS;
/** How far the crossed line goes on beyond the crossing, in pixels. */
const BEYOND = 2;

export function createCrossings(): Crossings {
  const index = new RBush<Segment>();
  const ways = new Map<RecordId, readonly Point[]>();
  const segments = new Map<RecordId, readonly Segment[]>();
  const known = new Map<RecordId, readonly Point[]>();
  const stale = new Set<RecordId>();

  /** Those that may jump over, or no longer jump over, the upright lines of an arrow. */
  function unsettle(own: readonly Segment[]): void {
    for (const segment of own) {
      if (segment.axis === "x") continue;
      for (const { id, axis } of index.search(segment)) if (axis === "x") stale.add(id);
    }
  }

  function find(id: RecordId): readonly Point[] {
    const points = ways.get(id);
    if (points === undefined) return NONE;
    const found: Point[] = [];
    for (const [at, to] of points.slice(1).entries()) {
      const from = points[at];
      if (from === undefined || segmentAxis(from, to) !== "x") continue;
      const isLast = at === points.length - 2;
      const rightwards = to.x > from.x;
      const least = Math.min(from.x, to.x) + (isLast && !rightwards ? ROOM_AT_HEAD : ROOM);
      const most = Math.max(from.x, to.x) - (isLast && rightwards ? ROOM_AT_HEAD : ROOM);
      if (least > most) continue;
      const crossed = index
        .search({ minX: least, maxX: most, minY: from.y, maxY: from.y })
        .filter(
          (other) =>
            other.axis === "y" &&
            other.id !== id &&
            other.minY + BEYOND < from.y &&
            other.maxY - BEYOND > from.y,
        )
        .map(({ minX }) => minX);
      const along = [...new Set(crossed)].sort((a, b) => (rightwards ? a - b : b - a));
      found.push(...along.map((x) => ({ x, y: from.y })));
    }
    return found.length === 0 ? NONE : found;
  }

  return {
    update(changes) {
      const all = [...changes];
      const added: Segment[] = [];
      // Packing the index anew costs less than taking most of it out piece by piece.
      const isMost = all.length > ways.size / 2;
      for (const [id, points] of all) {
        const before = segments.get(id) ?? [];
        if (!isMost) {
          unsettle(before);
          for (const segment of before) index.remove(segment);
        }
        stale.add(id);
        if (points === null) {
          for (const map of [ways, segments, known]) map.delete(id);
          stale.delete(id);
          continue;
        }
        const own = segmentsOf(id, points);
        ways.set(id, points);
        segments.set(id, own);
        if (!isMost) for (const segment of own) index.insert(segment);
        added.push(...own);
      }
      if (isMost) {
        index.clear().load([...segments.values()].flat());
        for (const id of ways.keys()) stale.add(id);
      } else unsettle(added);
    },
    jumps(id) {
      const before = known.get(id);
      if (before !== undefined && !stale.has(id)) return before;
      stale.delete(id);
      const found = find(id);
      const isSame =
        before !== undefined &&
        before.length === found.length &&
        before.every(({ x, y }, at) => x === found[at]?.x && y === found[at].y);
      const jumps = isSame ? before : found;
      known.set(id, jumps);
      return jumps;
    },
  };
}

function segmentsOf(id: RecordId, points: readonly Point[]): Segment[] {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return {
      minX: Math.min(from.x, to.x),
      minY: Math.min(from.y, to.y),
      maxX: Math.max(from.x, to.x),
      maxY: Math.max(from.y, to.y),
      id,
      axis: segmentAxis(from, to),
    };
  });
}
