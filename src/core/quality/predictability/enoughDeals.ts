import { arrowsAt, nameAt } from "../around.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Below so many deals an estimate is a guess. */
const ENOUGH = 30;

/** A probability that was estimated from few deals. */
export const enoughDeals = recordRule({
  code: "PR5",
  severity: "info",
  property: "predictable",
  source: "E7.4",
  why: "evidence",
  of: ["flow"],
  reads: {
    flow: ["sourceId", "targetId", "sampleSize"],
    leadSource: ["name"],
    stage: ["name"],
    decision: ["name"],
    outcome: ["name"],
    activity: ["name"],
  },
  touches: {
    leadSource: arrowsAt,
    stage: arrowsAt,
    decision: arrowsAt,
    outcome: arrowsAt,
    activity: arrowsAt,
  },
  check: ({ id, sourceId, targetId, sampleSize }, document) => {
    if (sampleSize === null) return null;
    if (sampleSize >= ENOUGH) return PASSED;
    return found([id], {
      source: nameAt(document, sourceId),
      target: nameAt(document, targetId),
      deals: sampleSize,
    });
  },
});
