import RBush from "rbush";
import type { Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";

/** Which parts of the canvas the way of each arrow depends on: those that its search asked about. */
export interface AskedAreas {
  /** Replaces what the search asked about; none for an arrow without one. */
  readonly note: (id: RecordId, areas: readonly Rect[]) => void;
  readonly whoAsked: (area: Rect) => Iterable<RecordId>;
}

/** Everything that one arrow asked about; as a box, around all of it. */
interface Asked {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: RecordId;
  /**
   * Least x, least y, most x and most y of one area after the other, in whole pixels and rounded
   * outwards: a list of small whole numbers takes a tenth of the memory of as many rectangles,
   * and to look at a few pixels too much costs at most a search in vain.
   */
  readonly borders: readonly number[];
}

/** How many arrows are taken into the index at once, which is faster than one by one. */
const SLICE = 200;

export function createAskedAreas(): AskedAreas {
  const index = new RBush<Asked>();
  const indexed = new Map<RecordId, Asked>();
  // Arrows that a gesture follows change with each of its steps: they wait outside of the index.
  let noted = new Map<RecordId, Asked | null>();

  function toIndex(): void {
    const fresh: Asked[] = [];
    for (const [id, asked] of noted) {
      const before = indexed.get(id);
      if (before !== undefined) index.remove(before);
      if (asked === null) {
        indexed.delete(id);
        continue;
      }
      indexed.set(id, asked);
      fresh.push(asked);
    }
    index.load(fresh);
    noted = new Map();
  }

  return {
    note(id, areas) {
      noted.set(id, askedAbout(id, withoutCovered(areas)));
      if (noted.size >= SLICE) toIndex();
    },
    *whoAsked({ x, y, width, height }) {
      const area = { minX: x, minY: y, maxX: x + width, maxY: y + height };
      for (const asked of index.search(area)) {
        if (!noted.has(asked.id) && touchesAny(asked, area)) yield asked.id;
      }
      for (const asked of noted.values()) {
        if (asked !== null && touchesAny(asked, area)) yield asked.id;
      }
    },
  };
}

function askedAbout(id: RecordId, areas: readonly Rect[]): Asked | null {
  if (areas.length === 0) return null;
  const borders = areas.flatMap(({ x, y, width, height }) => [
    Math.floor(x),
    Math.floor(y),
    Math.ceil(x + width),
    Math.ceil(y + height),
  ]);
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < borders.length; at += 4) {
    minX = Math.min(minX, borders[at] ?? minX);
    minY = Math.min(minY, borders[at + 1] ?? minY);
    maxX = Math.max(maxX, borders[at + 2] ?? maxX);
    maxY = Math.max(maxY, borders[at + 3] ?? maxY);
  }
  return { minX, minY, maxX, maxY, id, borders };
}

/** Whether one of the areas overlaps this one or has a border in common with it. */
function touchesAny({ borders }: Asked, { minX, minY, maxX, maxY }: Omit<Asked, "id" | "borders">) {
  for (let at = 0; at < borders.length; at += 4) {
    const [left = 0, top = 0, right = 0, bottom = 0] = [
      borders[at],
      borders[at + 1],
      borders[at + 2],
      borders[at + 3],
    ];
    if (left <= maxX && minX <= right && top <= maxY && minY <= bottom) return true;
  }
  return false;
}

/** Without those that lie in another: a search asks about the same place again and again. */
function withoutCovered(areas: readonly Rect[]): Rect[] {
  const kept: Rect[] = [];
  for (const area of areas.toSorted((a, b) => b.width * b.height - a.width * a.height)) {
    if (!kept.some((other) => covers(other, area))) kept.push(area);
  }
  return kept;
}

function covers(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height
  );
}
