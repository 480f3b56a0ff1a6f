import { createStore } from "zustand/vanilla";
import type { DocumentRow } from "../storage/schema.ts";

/** A document as the start screen lists it. */
export interface DocumentEntry {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** SVG text of our own drawing; null while there is none. */
  readonly picture: string | null;
}

export interface LibraryState {
  /** Whether the list has been read; before that an empty one says nothing. */
  readonly isLoaded: boolean;
  /** The one that was changed last comes first. */
  readonly documents: readonly DocumentEntry[];
}

export const libraryStore = createStore<LibraryState>(() => ({ isLoaded: false, documents: [] }));

export function setEntries(entries: readonly DocumentEntry[]): void {
  libraryStore.setState({ isLoaded: true, documents: sorted(entries) });
}

/** Lists the document as its row says, in place of what was listed of it. */
export function listRow(row: DocumentRow): void {
  const { documents } = libraryStore.getState();
  const picture = documents.find(({ id }) => id === row.id)?.picture ?? null;
  const others = documents.filter(({ id }) => id !== row.id);
  libraryStore.setState({ documents: sorted([...others, entryOf(row, picture)]) });
}

export function unlist(id: string): void {
  const { documents } = libraryStore.getState();
  libraryStore.setState({ documents: documents.filter((entry) => entry.id !== id) });
}

export function setPicture(id: string, picture: string): void {
  const { documents } = libraryStore.getState();
  libraryStore.setState({
    documents: documents.map((entry) => (entry.id === id ? { ...entry, picture } : entry)),
  });
}

export function entryOf(row: DocumentRow, picture: string | null): DocumentEntry {
  const { id, name, createdAt, changedAt } = row;
  return { id, name, createdAt, changedAt, picture };
}

function sorted(entries: readonly DocumentEntry[]): readonly DocumentEntry[] {
  return entries.toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
}
