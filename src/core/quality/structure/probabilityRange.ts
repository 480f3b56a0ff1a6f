import { SUM_TOLERANCE } from "../../analysis/chain.ts";
import { clearProbability } from "../fixes/arrows.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** A share of deals below nothing or above all. */
export const probabilityRange = recordRule({
  code: "PROB_RANGE",
  severity: "error",
  property: "structure",
  source: "S",
  why: "honestNumbers",
  of: ["flow"],
  reads: { flow: ["probability"] },
  fix: clearProbability,
  check: ({ id, probability }) => {
    if (probability === null) return null;
    const fits = probability >= 0 && probability <= 1 + SUM_TOLERANCE;
    return fits ? PASSED : found([id], { probability: { share: probability } });
  },
});
