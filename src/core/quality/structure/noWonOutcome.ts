import { processOf } from "../../process/document.ts";
import { addWonOutcome } from "../fixes/ends.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Deals end, but none is won. */
export const noWonOutcome = wholeRule({
  code: "NO_WON_OUTCOME",
  severity: "error",
  property: "structure",
  source: "S",
  why: "soundness",
  reads: { outcome: ["result"] },
  fix: addWonOutcome,
  check: (document) => {
    const outcomes = [...document.outcome.values()];
    if (outcomes.length === 0) return null;
    return outcomes.some(({ result }) => result === "won")
      ? PASSED
      : found([processOf(document).id]);
  },
});
