import RBush from "rbush";
import type { Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import type { Slices } from "./types.ts";

interface Entry {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: RecordId;
  readonly rect: Rect;
}

/** Which rectangles belong to which record, and which of them touch an area, borders included. */
export interface AreaIndex {
  /** Replaces the rectangles of a record; none take it out. */
  readonly set: (id: RecordId, rects: readonly Rect[]) => void;
  /** The same for many at once, which is faster when there was nothing before. */
  readonly setAll: (entries: ReadonlyMap<RecordId, readonly Rect[]>) => void;
  readonly rectsOf: (id: RecordId) => readonly Rect[];
  readonly search: (area: Rect) => readonly { readonly id: RecordId; readonly rect: Rect }[];
}

export function createAreaIndex(): AreaIndex {
  const index = new RBush<Entry>();
  const entries = new Map<RecordId, readonly Entry[]>();
  const put = (id: RecordId, rects: readonly Rect[]) => {
    for (const entry of entries.get(id) ?? []) index.remove(entry);
    const made = rects.map((rect) => entryOf(id, rect));
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
    rectsOf: (id) => entries.get(id)?.map(({ rect }) => rect) ?? [],
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

function entryOf(id: RecordId, rect: Rect): Entry {
  const { x, y, width, height } = rect;
  return { minX: x, minY: y, maxX: x + width, maxY: y + height, id, rect };
}
