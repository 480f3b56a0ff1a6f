import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { type ProcessDocument, recordCount } from "../process/document.ts";
import { withConsequences } from "./consequences/index.ts";
import { type Diff, isEmptyDiff } from "./diff.ts";
import type { Plan, Refusal } from "./edit.ts";
import { lockRefusal } from "./locked.ts";

/**
 * The end of every edit: the plan for what the edit wants and all that follows from it.
 * Refused where nothing would change, where a locked node would not stay as it is, and where
 * the document would grow past its limit.
 */
export function planOf(
  document: ProcessDocument,
  wanted: Diff,
  select?: readonly RecordId[],
): Plan | Refusal {
  const diff = withConsequences(document, wanted);
  if (isEmptyDiff(diff)) return { refused: "nothingToDo" };
  const refusal = lockRefusal(document, diff);
  if (refusal !== null) return refusal;
  const growth = diff.added.length - diff.removed.length;
  if (growth > 0 && recordCount(document) + growth > LIMITS.elements) {
    return { refused: "tooManyElements" };
  }
  return select === undefined ? { diff } : { diff, select };
}
