import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "../../core/base/ids.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { QualityReport } from "../../core/quality/report.ts";
import type { QualityAnswer } from "../workers/qualityMessages.ts";
import type { FindingsByRecord, RecordFindings } from "./recordFindings.ts";

/** What the check found, and in which document. */
export interface Checked {
  readonly report: QualityReport;
  readonly document: ProcessDocument;
}

export interface QualityState {
  /** Null while nothing is checked yet. Of a moment ago while the document is being edited. */
  readonly checked: Checked | null;
  readonly byRecord: FindingsByRecord;
  /** The number of the answer that it came with; 0: none. */
  readonly number: QualityAnswer["number"];
}

export const NOTHING_CHECKED: QualityState = { checked: null, byRecord: new Map(), number: 0 };

/** The findings of the open document, the only way to them in the page; `checking.ts` fills it. */
export const qualityStore = createStore<QualityState>(() => NOTHING_CHECKED);

export function useQuality<Part>(select: (checked: Checked | null) => Part): Part {
  return useStore(qualityStore, ({ checked }) => select(checked));
}

/** What was found in a record; undefined: nothing, or nothing is checked yet. */
export function useRecordFindings<Part>(
  id: RecordId,
  select: (found: RecordFindings | undefined) => Part,
): Part {
  return useStore(qualityStore, ({ byRecord }) => select(byRecord.get(id)));
}
