import { whenIdle } from "../storage/idle.ts";
import { editorStore, onDiff } from "../store/editor.ts";
import { type Analyst, type AnalysisWorker, createAnalyst } from "../workers/analyst.ts";

/**
 * Answers what takes long to compute about the open document. Its worker is started by the
 * first question, follows the edits, and goes when the document is closed.
 */
export const openAnalyst: Analyst = createAnalyst({
  startWorker: (): AnalysisWorker =>
    new Worker(new URL("../workers/analysis.worker.ts", import.meta.url), { type: "module" }),
  analyses: async () => (await import("../workers/analyses.ts")).ANALYSES,
  idle: () => new Promise(whenIdle),
  soon: (work) => void setTimeout(work),
});

onDiff((_documentId, diff, document, before) => openAnalyst.follow(before, diff, document));

editorStore.subscribe((state, before) => {
  if (state.documentId === null && before.documentId !== null) openAnalyst.rest();
});
