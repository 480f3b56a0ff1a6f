import { processOf } from "../../process/document.ts";
import { addWonOutcome } from "../fixes/ends.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** No deal can end. */
export const noEnd = wholeRule({
  code: "NO_END",
  severity: "error",
  property: "structure",
  source: "S",
  why: "soundness",
  reads: { outcome: [] },
  fix: addWonOutcome,
  check: (document) => (document.outcome.size > 0 ? PASSED : found([processOf(document).id])),
});
