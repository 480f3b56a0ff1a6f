import { createStore, type StoreApi } from "zustand/vanilla";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { AskOptions } from "../workers/analyst.ts";
import { editorStore } from "../store/editor.ts";

/** Work that the user begins, sees going on, and can stop. */
export interface LongWork<Answer> {
  readonly status: "none" | "running" | "done" | "failed";
  /** How much is done, 0 to 1. */
  readonly progress: number;
  /** The last one that was finished, of `document`; it stays while another is worked out. */
  readonly answer: Answer | null;
  readonly document: ProcessDocument | null;
}

export interface LongWorker<Question, Answer> {
  readonly store: StoreApi<LongWork<Answer>>;
  /** Begins on the open document, in place of what is under way. */
  readonly start: (question: Question) => Promise<void>;
  readonly cancel: () => void;
}

const NOTHING = { status: "none", progress: 0, answer: null, document: null } as const;

/** The work and where it stands. It is forgotten with the document that it is about. */
export function createLongWork<Question, Answer>(
  work: (document: ProcessDocument, question: Question, options: AskOptions) => Promise<Answer>,
): LongWorker<Question, Answer> {
  const store = createStore<LongWork<Answer>>(() => NOTHING);
  let underWay: AbortController | null = null;

  const cancel = () => {
    underWay?.abort(new Error("Cancelled"));
    underWay = null;
    const { answer } = store.getState();
    store.setState({ status: answer === null ? "none" : "done", progress: 0 });
  };

  editorStore.subscribe(({ documentId }, before) => {
    if (documentId === before.documentId) return;
    cancel();
    store.setState(NOTHING);
  });

  return {
    store,
    cancel,
    start: async (question) => {
      const { document } = editorStore.getState();
      if (document === null) return;
      underWay?.abort(new Error("Begun anew"));
      const own = new AbortController();
      underWay = own;
      store.setState({ status: "running", progress: 0 });
      try {
        const answer = await work(document, question, {
          signal: own.signal,
          onProgress: (progress) => {
            if (underWay === own) store.setState({ progress });
          },
        });
        if (underWay === own) store.setState({ status: "done", progress: 1, answer, document });
      } catch {
        // Given up, by the user or with the document: that is told already.
        if (underWay === own) store.setState({ status: "failed", progress: 0 });
      } finally {
        if (underWay === own) underWay = null;
      }
    },
  };
}
