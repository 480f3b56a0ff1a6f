import { useState } from "react";
import { useShallow } from "zustand/react/shallow";
import type { RecordId } from "../../../core/base/ids.ts";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";
import { stagesInOrder } from "../../../core/process/graph.ts";
import type { AnyRecord, Kind } from "../../../core/process/kinds.ts";
import type { Process } from "../../../core/process/records/process.ts";
import { useHidden } from "../../../state/session/audiences.ts";
import { useEditor } from "../../../state/store/editor.ts";
import type { Period } from "./checks.ts";
import { lastDayOf } from "./dates.ts";
import type { PlanKind, PlanRecord } from "./planKinds.ts";

/** A list out of the document; the component is drawn again only when an entry changes. */
export function useRecords<Entry>(find: (document: ProcessDocument) => Iterable<Entry>): Entry[] {
  return useEditor(useShallow(({ document }) => (document === null ? [] : [...find(document)])));
}

/** The records of a kind in the order in which one looks for them; stages in theirs. */
export function choosable(document: ProcessDocument, kind: Kind): readonly AnyRecord[] {
  return kind === "stage" ? stagesInOrder(document) : [...document[kind].values()];
}

export function useProcess(): Process | null {
  return useEditor(({ document }) => (document === null ? null : processOf(document)));
}

/** ISO 4217. */
export function useCurrency(): string {
  return useProcess()?.currency ?? "EUR";
}

const NO_PERIOD: Period = { roadmapStart: null, roadmapEnd: null };

export function usePeriod(): Period {
  return useProcess() ?? NO_PERIOD;
}

/**
 * The records of a kind by their date at first. A row then keeps its place while its dates
 * are edited, a new one comes last, and one that undo brings back stands where it stood. What
 * does not concern the audience is left out.
 */
export function useRows(kind: PlanKind): PlanRecord[] {
  const hidden = useHidden();
  const records = useRecords<PlanRecord>((document) => [...document[kind].values()]).filter(
    ({ id }) => !hidden.has(id),
  );
  const [order, setOrder] = useState<readonly RecordId[]>(() =>
    records
      .toSorted((a, b) => (lastDayOf(a) ?? "9").localeCompare(lastDayOf(b) ?? "9"))
      .map(({ id }) => id),
  );
  const known = new Set(order);
  const added = records.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const whole = added.length === 0 ? order : [...order, ...added];
  if (whole !== order) setOrder(whole);
  const places = new Map(whole.map((id, place) => [id, place]));
  return records.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
