import { speaksOf } from "../recognise.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** A deal moves on by what the seller does; nothing shows that the buyer moved. */
export const buyerEvidence = recordRule({
  code: "CC1",
  severity: "warning",
  property: "customerCentric",
  source: "E7.1, D4",
  why: "buyerMoves",
  of: ["stage"],
  reads: { stage: ["exitCriteria"] },
  check: ({ id, exitCriteria }) => {
    if (exitCriteria.length === 0) return null;
    return exitCriteria.some(({ text }) => speaksOf(text, "buyer")) ? PASSED : found([id]);
  },
});
