import { useEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { QualityReport } from "../../core/quality/report.ts";
import { today } from "../session/today.ts";
import { editorStore } from "../store/editor.ts";
import { openAnalyst } from "./openAnalyst.ts";

/** What the check found, and in which document. */
export interface Checked {
  readonly report: QualityReport;
  readonly document: ProcessDocument;
}

/** Null while nothing is checked yet. Of a moment ago while the document is being edited. */
const qualityStore = createStore<{ readonly checked: Checked | null }>(() => ({ checked: null }));

/** How long edits pause before they are checked, in milliseconds. */
const PAUSE = 250;

let users = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let underWay: AbortController | null = null;

/** The findings of the open document. They are looked for as long as somebody reads them. */
export function useQuality<Part>(select: (checked: Checked | null) => Part): Part {
  useEffect(() => {
    users += 1;
    if (users === 1) follow(0);
    return () => {
      users -= 1;
    };
  }, []);
  return useStore(qualityStore, ({ checked }) => select(checked));
}

editorStore.subscribe(({ document, documentId }, before) => {
  if (documentId !== before.documentId) qualityStore.setState({ checked: null });
  if (document !== before.document) follow(PAUSE);
});

function follow(pause: number): void {
  clearTimeout(timer);
  if (users === 0) return;
  timer = setTimeout(() => void check(), pause);
}

async function check(): Promise<void> {
  const { document } = editorStore.getState();
  if (document === null || document === qualityStore.getState().checked?.document) return;
  underWay?.abort(new Error("Asked anew"));
  const own = new AbortController();
  underWay = own;
  try {
    const question = { today: today() };
    const report = await openAnalyst.ask(document, "quality", question, { signal: own.signal });
    if (underWay === own) qualityStore.setState({ checked: { report, document } });
  } catch {
    // Given up, or the document was closed: the next edit checks again.
  }
}
