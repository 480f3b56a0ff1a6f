import type { Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { type AreaIndex, createAreaIndex } from "./areaIndex.ts";

/** Which parts of the canvas the way of each arrow depends on: those that its search asked about. */
export interface AskedAreas {
  /** Replaces what the search asked about; none for an arrow without one. */
  readonly note: (id: RecordId, areas: readonly Rect[]) => void;
  readonly whoAsked: (area: Rect) => Iterable<RecordId>;
}

/** How many arrows are taken into the index at once, which is faster than one by one. */
const SLICE = 200;

export function createAskedAreas(): AskedAreas {
  const index: AreaIndex = createAreaIndex();
  let noted = new Map<RecordId, readonly Rect[]>();
  const takeIn = () => {
    if (noted.size === 0) return;
    index.setAll(noted);
    noted = new Map();
  };
  return {
    note(id, areas) {
      noted.set(id, areas);
      if (noted.size >= SLICE) takeIn();
    },
    *whoAsked(area) {
      takeIn();
      for (const { id } of index.search(area)) yield id;
    },
  };
}
