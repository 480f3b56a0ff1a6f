import { processOf } from "../../process/document.ts";
import { addLostOutcome } from "../fixes/ends.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Every deal is won: nobody says where the others end. */
export const noLossOutcome = wholeRule({
  code: "NO_LOSS_OUTCOME",
  severity: "warning",
  property: "predictable",
  source: "E3",
  why: "consistentPattern",
  reads: { outcome: ["result"] },
  fix: addLostOutcome,
  check: (document) => {
    const results = [...document.outcome.values()].map(({ result }) => result);
    if (results.length === 0) return null;
    return results.some((result) => result === "lost" || result === "disqualified")
      ? PASSED
      : found([processOf(document).id]);
  },
});
