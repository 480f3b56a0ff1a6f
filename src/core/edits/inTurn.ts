import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import { applyDiff, composeDiffs, type Diff, EMPTY_DIFF, isEmptyDiff } from "./diff.ts";
import { isRefusal, type Plan, type Refusal } from "./edit.ts";

/** One of several steps; given the document as the steps before it leave it. */
export type Step = (document: ProcessDocument) => Plan | Refusal;

/**
 * Several edits as one, each made on top of those before it. The first refusal refuses the
 * whole, but for a step that finds nothing to do. Selected is what the last step that says so
 * selects.
 */
export function inTurn(document: ProcessDocument, steps: readonly Step[]): Plan | Refusal {
  let whole: Diff = EMPTY_DIFF;
  let after = document;
  let select: readonly RecordId[] | undefined;
  for (const step of steps) {
    const outcome = step(after);
    if (isRefusal(outcome)) {
      if (outcome.refused === "nothingToDo") continue;
      return outcome;
    }
    whole = composeDiffs(document, whole, outcome.diff);
    after = applyDiff(document, whole);
    select = outcome.select ?? select;
  }
  if (isEmptyDiff(whole)) return { refused: "nothingToDo" };
  return select === undefined ? { diff: whole } : { diff: whole, select };
}
