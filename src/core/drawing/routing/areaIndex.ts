import RBush from "rbush";
import type { Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import type { Slices } from "./types.ts";

/** A rectangle of a record, by its borders. */
export interface AreaEntry {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: RecordId;
  readonly rect: Rect;
}

/** Keeps nothing but the borders: the rectangle is made when somebody asks for it. */
class Entry implements AreaEntry {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: RecordId;

  constructor(id: RecordId, { x, y, width, height }: Rect) {
    this.minX = x;
    this.minY = y;
    this.maxX = x + width;
    this.maxY = y + height;
    this.id = id;
  }

  get rect(): Rect {
    const { minX, minY, maxX, maxY } = this;
    return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
  }
}

/** Which rectangles belong to which record, and which of them touch an area, borders included. */
export interface AreaIndex {
  /** Replaces the rectangles of a record; none take it out. */
  readonly set: (id: RecordId, rects: readonly Rect[]) => void;
  /** The same for many at once, which is faster when there was nothing before. */
  readonly setAll: (entries: ReadonlyMap<RecordId, readonly Rect[]>) => void;
  readonly entriesOf: (id: RecordId) => readonly AreaEntry[];
  readonly search: (area: Rect) => readonly AreaEntry[];
}

/** Entries of a branch: with fewer the branches take as much room as what hangs on them. */
const PER_BRANCH = 16;

export function createAreaIndex(): AreaIndex {
  const index = new RBush<Entry>(PER_BRANCH);
  const entries = new Map<RecordId, readonly Entry[]>();
  const put = (id: RecordId, rects: readonly Rect[]) => {
    for (const entry of entries.get(id) ?? []) index.remove(entry);
    const made = rects.map((rect) => new Entry(id, rect));
    if (made.length === 0) entries.delete(id);
    else entries.set(id, made);
    return made;
  };
  return {
    set(id, rects) {
      for (const entry of put(id, rects)) index.insert(entry);
    },
    setAll(all) {
      index.load([...all].flatMap(([id, rects]) => put(id, rects)));
    },
    entriesOf: (id) => entries.get(id) ?? [],
    search: ({ x, y, width, height }) =>
      index.search({ minX: x, minY: y, maxX: x + width, maxY: y + height }),
  };
}

/** How many records are put into an index at once: a few milliseconds. */
const SLICE = 400;

/** Puts many records into an index, a part at a time. */
export function* inSlices(
  index: AreaIndex,
  entries: ReadonlyMap<RecordId, readonly Rect[]>,
): Slices {
  let slice = new Map<RecordId, readonly Rect[]>();
  for (const [id, rects] of entries) {
    slice.set(id, rects);
    if (slice.size < SLICE) continue;
    index.setAll(slice);
    slice = new Map();
    yield;
  }
  index.setAll(slice);
}
