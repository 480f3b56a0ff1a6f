import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "../../core/base/ids.ts";
import { sessionStore } from "../session/session.ts";
import { qualityStore } from "./qualityStore.ts";
import type { FindingMark } from "./recordFindings.ts";

/** What the canvas and the outline show of the findings, by record. */
export type FindingMarks = ReadonlyMap<RecordId, FindingMark>;

const NONE: FindingMarks = new Map();

/** A store of its own: the many elements of the canvas are not asked at each step of the view. */
const shownMarks = createStore<{ readonly marks: FindingMarks }>(() => ({ marks: NONE }));

/** None while they are switched off, and while the process is presented. */
export function currentMarks(): FindingMarks {
  return shownMarks.getState().marks;
}

export function useMarks(): FindingMarks {
  return useStore(shownMarks, ({ marks }) => marks);
}

/** The mark of a record, null where there is nothing to show; the same object until it is another. */
export function useMark(id: RecordId): FindingMark | null {
  return useStore(shownMarks, ({ marks }) => marks.get(id) ?? null);
}

qualityStore.subscribe(({ byRecord }, before) => {
  if (byRecord !== before.byRecord) refresh();
});
sessionStore.subscribe(({ findingMarks, isPresenting }, before) => {
  const isSame = findingMarks === before.findingMarks && isPresenting === before.isPresenting;
  if (!isSame) refresh();
});

function refresh(): void {
  const { findingMarks, isPresenting } = sessionStore.getState();
  const marks = findingMarks && !isPresenting ? marksOf() : NONE;
  if (!isSameAs(marks, currentMarks())) shownMarks.setState({ marks });
}

function marksOf(): FindingMarks {
  const marks = new Map<RecordId, FindingMark>();
  for (const [id, { mark }] of qualityStore.getState().byRecord) {
    if (mark !== null) marks.set(id, mark);
  }
  return marks;
}

function isSameAs(marks: FindingMarks, before: FindingMarks): boolean {
  if (marks.size !== before.size) return false;
  for (const [id, mark] of marks) if (before.get(id) !== mark) return false;
  return true;
}
