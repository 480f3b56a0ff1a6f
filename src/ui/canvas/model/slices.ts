import type { RecordId } from "../../../core/base/ids.ts";
import type { Elements } from "./elements.ts";

/** How many elements begin to be drawn in one frame: more would make it a long one. */
const SLICE = 24;

export interface Sliced {
  readonly elements: Elements;
  /** Whether that is all of them. */
  readonly isComplete: boolean;
}

/** Lets new elements in a few at a time; what was let in stays as long as it is wanted. */
export function createSlices(): (wanted: Elements) => Sliced {
  let shown: ReadonlySet<RecordId> = new Set();
  return (wanted) => {
    let room = SLICE;
    const isLetIn = (id: RecordId) => {
      if (shown.has(id)) return true;
      room -= 1;
      return room >= 0;
    };
    const nodes = wanted.nodes.filter(({ id }) => isLetIn(id));
    const arrows = wanted.arrows.filter(({ record: { id } }) => isLetIn(id));
    shown = new Set([...nodes.map(({ id }) => id), ...arrows.map(({ record: { id } }) => id)]);
    return room >= 0
      ? { elements: wanted, isComplete: true }
      : { elements: { nodes, arrows }, isComplete: false };
  };
}
