import { sameForecastInputs } from "../../core/analysis/forecastInputs.ts";
import {
  type Sensitivities,
  sensitivities,
} from "../../core/analysis/sensitivity/sensitivities.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { createChecker } from "../../core/quality/checker.ts";
import { type Suggestions, suggestionsOf } from "../../core/roadmap/suggestions/suggestions.ts";

/**
 * Says of documents, one after the other, what of the process belongs into the plan. What
 * small changes do is kept as long as nothing that it is made from changes, and the check looks
 * only at what has changed: most edits of a plan change nothing in the process.
 */
export function createSuggestionAnswers(): (
  document: ProcessDocument,
  question: { readonly today: string },
) => Suggestions {
  const checker = createChecker();
  let last: { readonly document: ProcessDocument; readonly found: Sensitivities } | null = null;
  return (document, { today }) => {
    const found =
      last !== null && sameForecastInputs(last.document, document)
        ? last.found
        : sensitivities(document);
    last = { document, found };
    const { findings } = checker.check(document, { today });
    return suggestionsOf(document, { findings, sensitivities: found, today });
  };
}
