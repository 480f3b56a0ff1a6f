import type { Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { createAreaIndex } from "./areaIndex.ts";

/** Which parts of the canvas the way of each arrow depends on: those that its search asked about. */
export interface AskedAreas {
  /** Replaces what the search asked about; none for an arrow without one. */
  readonly note: (id: RecordId, areas: readonly Rect[]) => void;
  readonly whoAsked: (area: Rect) => Iterable<RecordId>;
}

/** How many arrows are taken into the index at once, which is faster than one by one. */
const SLICE = 200;

export function createAskedAreas(): AskedAreas {
  const index = createAreaIndex();
  // Arrows that a gesture follows change with each of its steps: they wait outside of the index.
  let noted = new Map<RecordId, readonly Rect[]>();
  return {
    note(id, areas) {
      noted.set(id, withoutCovered(areas));
      if (noted.size < SLICE) return;
      index.setAll(noted);
      noted = new Map();
    },
    *whoAsked(area) {
      for (const { id } of index.search(area)) if (!noted.has(id)) yield id;
      for (const [id, areas] of noted) if (areas.some((asked) => touches(asked, area))) yield id;
    },
  };
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

/** Whether they overlap or have a border in common. */
function touches(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}
