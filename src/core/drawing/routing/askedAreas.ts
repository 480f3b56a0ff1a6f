import RBush from "rbush";
import type { Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";

/** Which parts of the canvas the way of each arrow depends on: those that its search asked about. */
export interface AskedAreas {
  /** Replaces what the arrow's searches asked about; none for an arrow without a way. */
  readonly note: (id: RecordId, areas: readonly Rect[]) => void;
  /** The same for a second search, whose answer follows from that of the first. */
  readonly noteSecond: (id: RecordId, areas: readonly Rect[]) => void;
  readonly whoAsked: (area: Rect) => Iterable<RecordId>;
}

interface Borders {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Everything that one arrow asked about; as a box, around all of it. */
interface Asked extends Borders {
  readonly id: RecordId;
  /**
   * Least x, least y, most x and most y of one area after the other, in whole pixels and rounded
   * outwards: a list of small whole numbers takes a tenth of the memory of as many rectangles,
   * and to look at a few pixels too much costs at most a search in vain.
   */
  readonly borders: readonly number[];
  /** The same of what the second search asked about beyond that. */
  readonly second: readonly number[];
}

const NOWHERE: readonly number[] = [];

/** Entries of a branch of the index: with fewer the branches take much room. */
const PER_BRANCH = 16;
/** How many arrows are taken into the index at once, which is faster than one by one. */
const SLICE = 200;

export function createAskedAreas(): AskedAreas {
  const index = new RBush<Asked>(PER_BRANCH);
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

  function put(id: RecordId, asked: Asked | null): void {
    noted.set(id, asked);
    if (noted.size >= SLICE) toIndex();
  }

  return {
    note(id, areas) {
      put(id, areas.length === 0 ? null : askedAbout(id, bordersOf(areas), NOWHERE));
    },
    noteSecond(id, areas) {
      const first = (noted.has(id) ? noted.get(id) : indexed.get(id))?.borders ?? NOWHERE;
      const second = beyond(bordersOf(areas), first);
      put(id, first.length + second.length === 0 ? null : askedAbout(id, first, second));
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

function bordersOf(areas: readonly Rect[]): number[] {
  return withoutCovered(areas).flatMap(({ x, y, width, height }) => [
    Math.floor(x),
    Math.floor(y),
    Math.ceil(x + width),
    Math.ceil(y + height),
  ]);
}

function askedAbout(id: RecordId, borders: readonly number[], second: readonly number[]): Asked {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const list of [borders, second]) {
    for (let at = 0; at < list.length; at += 4) {
      minX = Math.min(minX, list[at] ?? minX);
      minY = Math.min(minY, list[at + 1] ?? minY);
      maxX = Math.max(maxX, list[at + 2] ?? maxX);
      maxY = Math.max(maxY, list[at + 3] ?? maxY);
    }
  }
  return { minX, minY, maxX, maxY, id, borders, second };
}

/** Without the areas that lie in one of the others: two searches for one arrow ask about much alike. */
function beyond(borders: readonly number[], others: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < borders.length; at += 4) {
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = borders.slice(at, at + 4);
    const isCovered = some(
      others,
      (left, top, right, bottom) => left <= minX && top <= minY && maxX <= right && maxY <= bottom,
    );
    if (!isCovered) kept.push(minX, minY, maxX, maxY);
  }
  return kept.length === 0 ? NOWHERE : kept;
}

function some(
  borders: readonly number[],
  is: (left: number, top: number, right: number, bottom: number) => boolean,
): boolean {
  for (let at = 0; at < borders.length; at += 4) {
    const [left = 0, top = 0, right = 0, bottom = 0] = [
      borders[at],
      borders[at + 1],
      borders[at + 2],
      borders[at + 3],
    ];
    if (is(left, top, right, bottom)) return true;
  }
  return false;
}

/** Whether one of the areas overlaps this one or has a border in common with it. */
function touchesAny(asked: Asked, { minX, minY, maxX, maxY }: Borders): boolean {
  const touches = (left: number, top: number, right: number, bottom: number) =>
    left <= maxX && minX <= right && top <= maxY && minY <= bottom;
  return some(asked.borders, touches) || some(asked.second, touches);
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
