import RBush from "rbush";
import type { Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";

/** Something with a place, in canvas pixels. */
export interface Placed {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: RecordId;
}

/** Items by their ids and by their places. */
export interface ItemIndex<Item extends Placed> {
  readonly get: (id: RecordId) => Item | undefined;
  readonly ids: () => Iterable<RecordId>;
  readonly items: () => Iterable<Item>;
  readonly size: () => number;
  /** Puts an item in the place of the one with its id; found by place after `commit`. */
  readonly put: (item: Item) => void;
  readonly remove: (id: RecordId) => void;
  /** Ends a round of changes. */
  readonly commit: () => void;
  /** What touches the area, borders included. */
  readonly search: (area: Rect) => Item[];
  /** Whether anything touches the area. */
  readonly hasIn: (area: Rect) => boolean;
}

export function createItemIndex<Item extends Placed>(): ItemIndex<Item> {
  const index = new RBush<Item>();
  const items = new Map<RecordId, Item>();
  let outdated: Item[] = [];
  let fresh: Item[] = [];
  const remove = (id: RecordId) => {
    const before = items.get(id);
    if (before === undefined) return;
    outdated.push(before);
    items.delete(id);
  };
  return {
    get: (id) => items.get(id),
    ids: () => items.keys(),
    items: () => items.values(),
    size: () => items.size,
    put(item) {
      remove(item.id);
      items.set(item.id, item);
      fresh.push(item);
    },
    remove,
    commit() {
      // Where most changed, beginning anew costs less than taking the old out piece by piece.
      if (fresh.length > items.size / 3) {
        index.clear().load([...items.values()]);
      } else {
        for (const item of outdated) index.remove(item);
        for (const item of fresh) if (items.get(item.id) === item) index.insert(item);
      }
      outdated = [];
      fresh = [];
    },
    search: (area) => index.search(placeOf(area)),
    hasIn: (area) => index.collides(placeOf(area)),
  };
}

/** The place of a rectangle. */
export function placeOf({ x, y, width, height }: Rect): Omit<Placed, "id"> {
  return { minX: x, minY: y, maxX: x + width, maxY: y + height };
}
