import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "../../core/base/ids.ts";
import type { Place } from "./place.ts";

/** What goes on in the grid right now. None of it is kept anywhere. */
export interface GridState {
  /** The one tab stop. */
  readonly stop: Place;
  /** The activity that was picked up, by the pointer or by the keyboard. */
  readonly liftedId: RecordId | null;
  /** The cell that would take it. */
  readonly over: Pick<Place, "row" | "column"> | null;
  /** What is being renamed: an activity, a stage or a role. */
  readonly renamingId: RecordId | null;
  /** Where the picked up card is drawn, in pixels of the window; null while keys move it. */
  readonly ghostAt: { readonly x: number; readonly y: number } | null;
  /** The activity or stage whose menu is open, and the element at which it opens. */
  readonly menu: { readonly id: RecordId; readonly at: Element } | null;
}

export const gridStore = createStore<GridState>(() => ({
  stop: { row: 0, column: 0, index: 0 },
  liftedId: null,
  over: null,
  renamingId: null,
  ghostAt: null,
  menu: null,
}));

export function useGrid<Part>(select: (state: GridState) => Part): Part {
  return useStore(gridStore, select);
}

export function resetGrid(): void {
  gridStore.setState(gridStore.getInitialState(), true);
}
