import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { sameForecastInputs } from "../../core/analysis/forecastInputs.ts";
import { type Matter, MATTERS } from "../../core/analysis/sensitivity/matters.ts";
import type { Sensitivities } from "../../core/analysis/sensitivity/sensitivities.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { sessionStore } from "../session/session.ts";
import { editorStore } from "../store/editor.ts";
import { openAnalyst } from "./openAnalyst.ts";

/** What small changes do, and the document that it was worked out of. */
interface Known {
  readonly document: ProcessDocument;
  readonly found: Sensitivities;
}

const sensitivityStore = createStore<{ readonly known: Known | null }>(() => ({ known: null }));

const IS_MATTER: ReadonlySet<string> = new Set<Matter>(MATTERS);
/** How long edits pause before it is asked again, in milliseconds. */
const PAUSE = 120;

/** The question under way, and the document that it is about. */
let asked: { readonly document: ProcessDocument; readonly own: AbortController } | null = null;

/**
 * What small changes do to the open document, while the canvas shows what matters most: asked of
 * the worker, again after each edit that counts, the last answer staying meanwhile. Else null.
 */
export function useSensitivities(): Known | null {
  return useStore(sensitivityStore, (state) => state.known);
}

editorStore.subscribe(({ document, documentId }, before) => {
  if (documentId !== before.documentId) forget();
  if (document !== before.document) follow();
});
sessionStore.subscribe(({ heat }, before) => {
  if (heat !== before.heat) follow();
});
follow();

function follow(): void {
  const { document } = editorStore.getState();
  if (document === null || !IS_MATTER.has(sessionStore.getState().heat)) {
    forget();
    return;
  }
  const { known } = sensitivityStore.getState();
  const current = asked?.document ?? known?.document;
  if (current !== undefined && sameForecastInputs(current, document)) return;
  asked?.own.abort(new Error("Asked anew"));
  const own = new AbortController();
  asked = { document, own };
  const timer = setTimeout(() => void ask(document, own), known === null ? 0 : PAUSE);
  own.signal.addEventListener("abort", () => clearTimeout(timer));
}

async function ask(document: ProcessDocument, own: AbortController): Promise<void> {
  try {
    const found = await openAnalyst.ask(document, "sensitivity", null, { signal: own.signal });
    if (asked?.own === own) sensitivityStore.setState({ known: { document, found } });
  } catch {
    // Given up, or the document was closed: the next edit asks again.
  } finally {
    if (asked?.own === own) asked = null;
  }
}

function forget(): void {
  asked?.own.abort(new Error("Not shown any more"));
  asked = null;
  if (sensitivityStore.getState().known !== null) sensitivityStore.setState({ known: null });
}
