import type { RecordId } from "../../base/ids.ts";

/** Ids by what they belong to: mostly one or two each, for which a set would take four times the room. */
export interface IdLists<Key> {
  readonly of: (key: Key) => readonly RecordId[];
  /** Does nothing the second time. */
  readonly add: (key: Key, id: RecordId) => void;
  readonly remove: (key: Key, id: RecordId) => void;
}

const NONE: readonly RecordId[] = [];

export function createIdLists<Key>(): IdLists<Key> {
  const lists = new Map<Key, readonly RecordId[]>();
  return {
    of: (key) => lists.get(key) ?? NONE,
    add(key, id) {
      const known = lists.get(key);
      if (known === undefined) lists.set(key, [id]);
      else if (!known.includes(id)) lists.set(key, [...known, id]);
    },
    remove(key, id) {
      const left = lists.get(key)?.filter((other) => other !== id) ?? NONE;
      if (left.length === 0) lists.delete(key);
      else lists.set(key, left);
    },
  };
}
