import { arrowsAt, nameAt } from "../around.ts";
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
  fix: removeArrow,
  check: ({ id, sourceId, targetId, probability }, document) => {
    if (probability === null) return null;
    if (probability !== 0) return PASSED;
    return found([id], {
      source: nameAt(document, sourceId),
      target: nameAt(document, targetId),
    });
  },
});
