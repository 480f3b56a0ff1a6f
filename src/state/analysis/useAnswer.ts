import { startTransition, useEffect, useState } from "react";
import type { ProcessDocument } from "../../core/process/document.ts";
import { editorStore } from "../store/editor.ts";
import type { AnalysisName, AnswerTo, QuestionOf } from "../workers/questions.ts";
import { openAnalyst } from "./openAnalyst.ts";

/** An answer about the open document, and whether a newer one is being worked out. */
export interface Answered<Answer> {
  /** The last one there is; null before the first. */
  readonly answer: Answer | null;
  /** What it is about: the names in an answer are those of this document. */
  readonly document: ProcessDocument | null;
  readonly isComputing: boolean;
}

/** How long edits pause before something is asked again, in milliseconds. */
const PAUSE = 120;

/**
 * Asks about the open document, and again whenever the basis is another one: the part of the
 * document, or of the forecast, that the answer depends on. The last answer stays meanwhile.
 */
export function useAnswer<Name extends AnalysisName>(
  name: Name,
  question: QuestionOf<Name>,
  basis: unknown,
): Answered<AnswerTo<Name>> {
  const [known, setKnown] = useState<Answered<AnswerTo<Name>> & { readonly basis: unknown }>({
    answer: null,
    document: null,
    isComputing: true,
    basis: null,
  });
  const key = JSON.stringify(question);
  useEffect(() => {
    const own = new AbortController();
    const timer = setTimeout(() => {
      const { document } = editorStore.getState();
      if (document === null) return;
      openAnalyst
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was made of a question
        .ask(document, name, JSON.parse(key) as QuestionOf<Name>, { signal: own.signal })
        .then((answer) =>
          // Rendered in slices: it may be the whole page that shows it.
          startTransition(() => setKnown({ answer, document, isComputing: false, basis })),
        )
        .catch(() => {
          // Given up, or the document was closed: the next basis asks again.
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      own.abort(new Error("Asked anew"));
    };
  }, [name, key, basis]);
  return { ...known, isComputing: known.basis !== basis };
}
