import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "../../core/base/ids.ts";
import { isOpenQuery, type Query, search } from "../../core/process/search.ts";
import { announce, sessionStore } from "../session/session.ts";
import { editorStore, select } from "../store/editor.ts";

interface FindState {
  readonly isOpen: boolean;
  /** Counts how often it was asked for: asked again, its field takes the focus again. */
  readonly asked: number;
  readonly query: Query;
  /** In reading order. */
  readonly found: readonly RecordId[];
  /** The same, to look up one; empty while nothing is to be marked. */
  readonly marked: ReadonlySet<RecordId>;
  /** Which of them one has gone to. */
  readonly currentId: RecordId | null;
}

const NOTHING: ReadonlySet<RecordId> = new Set();

/** Finding in the open document. None of it is kept anywhere. */
export const findStore = createStore<FindState>(() => ({
  isOpen: false,
  asked: 0,
  query: { text: "", kind: null, roleId: null },
  found: [],
  marked: NOTHING,
  currentId: null,
}));

export function useFind<Part>(part: (state: FindState) => Part): Part {
  return useStore(findStore, part);
}

/** Follows the document while it is looked through. */
let stopFollowing: (() => void) | null = null;

export function openFind(): void {
  findStore.setState(({ asked }) => ({ isOpen: true, asked: asked + 1 }));
  stopFollowing ??= editorStore.subscribe(({ document }, before) => {
    if (document !== before.document) refresh();
  });
  refresh();
}

/** Closes it and takes the marks away; what was searched for stays for the next time. */
export function closeFind(): void {
  stopFollowing?.();
  stopFollowing = null;
  findStore.setState({ isOpen: false, found: [], marked: NOTHING, currentId: null });
}

/** Changes a part of what is searched for, and says how much there is. */
export function searchFor(part: Partial<Query>): void {
  findStore.setState(({ query }) => ({ query: { ...query, ...part }, currentId: null }));
  refresh();
  const { query } = findStore.getState();
  if (!isOpenQuery(query)) announce(countText(), "place");
}

/** Goes to the next result or the one before, around the ends; the first time from the selection. */
export function stepFound(by: 1 | -1): void {
  const { found, currentId } = findStore.getState();
  const from = currentId ?? editorStore.getState().selection.at(-1);
  const place = from === undefined ? -1 : found.indexOf(from);
  const start = currentId === null && place >= 0 ? place - by : place;
  const next = start === -1 && by === -1 ? found.length - 1 : start + by;
  const id = found[(next + found.length) % found.length];
  const { translate, formats, canvas } = sessionStore.getState();
  if (id === undefined) {
    announce(translate("find.none"));
    return;
  }
  findStore.setState({ currentId: id });
  select([id]);
  canvas?.reveal(id);
  const number = formats.integer(found.indexOf(id) + 1);
  announce(translate("find.said", { number, count: formats.integer(found.length) }));
}

/** How many results there are, in words. */
export function countText(): string {
  const { translate, formats } = sessionStore.getState();
  const count = findStore.getState().found.length;
  return count === 0
    ? translate("find.none")
    : translate("find.count", { count, shown: formats.integer(count) });
}

function refresh(): void {
  const { query, currentId } = findStore.getState();
  const { document } = editorStore.getState();
  const rowStart = sessionStore.getState().direction === "rtl" ? "right" : "left";
  const found = document === null ? [] : search(document, query, rowStart).map(({ id }) => id);
  const marked = found.length === 0 ? NOTHING : new Set(found);
  const isThere = currentId !== null && marked.has(currentId);
  findStore.setState({ found, marked, currentId: isThere ? currentId : null });
}
