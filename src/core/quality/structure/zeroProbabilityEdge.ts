import { removeArrow } from "../fixes/arrows.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** A way that no deal ever takes. */
export const zeroProbabilityEdge = recordRule({
  code: "ZERO_PROBABILITY_EDGE",
  severity: "warning",
  property: "structure",
  source: "S",
  why: "oneReading",
  of: ["flow"],
  reads: {
    flow: ["sourceId", "targetId", "probability"],
  },
  fix: removeArrow,
  check: ({ id, sourceId, targetId, probability }) => {
    if (probability === null) return null;
    if (probability !== 0) return PASSED;
    return found([id], {
      source: { record: sourceId },
      target: { record: targetId },
    });
  },
});
