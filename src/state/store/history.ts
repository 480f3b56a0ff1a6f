import type { RecordId } from "../../core/base/ids.ts";
import { type Diff, invertDiff, isEmptyDiff, mergeDiffs } from "../../core/edits/diff.ts";

/** One step of undo. */
export interface HistoryEntry {
  readonly diff: Diff;
  readonly selectionBefore: readonly RecordId[];
  readonly selectionAfter: readonly RecordId[];
  /** Message key or action id that says what was done. */
  readonly label?: string;
  /** Entries with the same key that follow each other quickly become one. */
  readonly mergeKey?: string;
  /** When it was made, or last added to: milliseconds. */
  readonly time: number;
}

/** What can be undone and redone, the nearest last. An immutable value. */
export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  /** Whether the newest entry may still be added to: not once an undo or redo went over it. */
  readonly open: boolean;
}

/** What to do to the document to take a step, and what is selected then. */
export interface HistoryStep {
  readonly history: History;
  readonly diff: Diff;
  readonly selection: readonly RecordId[];
  readonly label?: string;
}

/** How many steps can be taken back. */
export const HISTORY_LIMIT = 1_000;

/** Milliseconds within which entries of the same key become one. */
export const MERGE_WINDOW = 1_000;

export const emptyHistory: History = { past: [], future: [], open: false };

/** The history after one more edit; what was undone before can no longer be redone. */
export function pushEntry(history: History, entry: HistoryEntry): History {
  const last = history.past.at(-1);
  if (!history.open || last === undefined || !belongTogether(last, entry)) {
    return { past: [...history.past, entry].slice(-HISTORY_LIMIT), future: [], open: true };
  }
  const earlier = history.past.slice(0, -1);
  const diff = mergeDiffs(last.diff, entry.diff);
  // What was typed and taken back again is no step.
  if (isEmptyDiff(diff)) return { past: earlier, future: [], open: false };
  const merged = { ...last, diff, selectionAfter: entry.selectionAfter, time: entry.time };
  return { past: [...earlier, merged], future: [], open: true };
}

/** One step back, or null when there is none. Only the fields that the edit changed go back. */
export function undoEntry(history: History): HistoryStep | null {
  const entry = history.past.at(-1);
  if (entry === undefined) return null;
  return {
    history: { past: history.past.slice(0, -1), future: [...history.future, entry], open: false },
    diff: invertDiff(entry.diff),
    selection: entry.selectionBefore,
    label: entry.label,
  };
}

/** One step forward again, or null when there is none. */
export function redoEntry(history: History): HistoryStep | null {
  const entry = history.future.at(-1);
  if (entry === undefined) return null;
  return {
    history: { past: [...history.past, entry], future: history.future.slice(0, -1), open: false },
    diff: entry.diff,
    selection: entry.selectionAfter,
    label: entry.label,
  };
}

function belongTogether(last: HistoryEntry, entry: HistoryEntry): boolean {
  const passed = entry.time - last.time;
  return (
    entry.mergeKey !== undefined &&
    entry.mergeKey === last.mergeKey &&
    passed >= 0 &&
    passed <= MERGE_WINDOW
  );
}
