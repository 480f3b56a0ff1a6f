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
  },
  check: ({ id, sourceId, targetId, sampleSize }) => {
    if (sampleSize === null) return null;
    if (sampleSize >= ENOUGH) return PASSED;
    return found([id], {
      source: { record: sourceId },
      target: { record: targetId },
      deals: sampleSize,
    });
  },
});
