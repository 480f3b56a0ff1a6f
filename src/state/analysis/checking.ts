import type { ProcessDocument } from "../../core/process/document.ts";
import { NODE_KINDS } from "../../core/process/kinds.ts";
import { today } from "../session/today.ts";
import { whenIdle } from "../storage/idle.ts";
import { editorStore } from "../store/editor.ts";
import { findingsOf, type QualityAnswer } from "../workers/qualityMessages.ts";
import { openAnalyst } from "./openAnalyst.ts";
import { NOTHING_CHECKED, qualityStore } from "./qualityStore.ts";
import { findingsByRecord } from "./recordFindings.ts";

/** From so many nodes on the check waits until the page has nothing better to do. */
const LARGE = 150;

/** The document that the worker was asked about; null when nothing is under way. */
let asked: ProcessDocument | null = null;
let isPlanned = false;

/**
 * Checks the open document from now on: first all of it, then after each edit what that
 * touched. It is done in the worker for small ones, too, so that the page can draw meanwhile.
 * Returns the way to stop.
 */
export function startChecking(): () => void {
  const stop = editorStore.subscribe(({ document, documentId }, before) => {
    if (documentId !== before.documentId) forget();
    if (document !== null && document !== before.document) plan();
  });
  // Of a document that is on its way the check begins when it is there, with the worker ready:
  // one starts only between two tasks of the page, and to draw a diagram is a long one.
  if (editorStore.getState().document === null) openAnalyst.prepare();
  else plan();
  return () => {
    stop();
    forget();
    if (editorStore.getState().document === null) openAnalyst.rest();
  };
}

function forget(): void {
  asked = null;
  qualityStore.setState(NOTHING_CHECKED);
}

/**
 * After the next frame: what the edit changed on the canvas is drawn first. The first time at
 * once, so that the worker gets ready while the page draws; but of a large document when the page
 * is idle, since there are not processors for all that is to be done then.
 */
function plan(): void {
  if (isPlanned) return;
  isPlanned = true;
  const begin = () => {
    isPlanned = false;
    if (asked === null) void ask();
  };
  const { document } = editorStore.getState();
  if (qualityStore.getState().checked !== null) requestAnimationFrame(() => setTimeout(begin));
  else if (document !== null && isLarge(document)) whenIdle(begin);
  else begin();
}

function isLarge(document: ProcessDocument): boolean {
  return NODE_KINDS.reduce((sum, kind) => sum + document[kind].size, 0) >= LARGE;
}

/** One question at a time; what changed meanwhile is asked about when the answer has come. */
async function ask(): Promise<void> {
  const { document } = editorStore.getState();
  const { checked, number } = qualityStore.getState();
  if (document === null || document === checked?.document) return;
  asked = document;
  try {
    const question = { today: today(), known: number };
    const answer = await openAnalyst.ask(document, "quality", question);
    if (asked === document) answered(document, answer);
  } catch {
    // The document was closed; or the next edit asks again, for all of it.
    if (asked !== document) return;
    asked = null;
    qualityStore.setState({ number: 0 });
  }
}

function answered(document: ProcessDocument, answer: QualityAnswer): void {
  asked = null;
  const { checked, byRecord } = qualityStore.getState();
  const findings = findingsOf(answer, checked?.report.findings ?? []);
  qualityStore.setState({
    checked: { report: { findings, scores: answer.scores }, document },
    byRecord: findingsByRecord(document, findings, byRecord),
    number: answer.number,
  });
  if (editorStore.getState().document !== document) plan();
}
