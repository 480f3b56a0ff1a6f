import { found, PASSED, recordRule } from "../rule.ts";

/** From this probability on a deal stays ten visits and more. */
const NEAR_ONE = 0.9;

/** Nearly every deal stays where it is. */
export const selfLoopNearOne = recordRule({
  code: "SELF_LOOP_NEAR_1",
  severity: "warning",
  property: "structure",
  source: "S",
  why: "consistentPattern",
  of: ["flow"],
  reads: {
    flow: ["sourceId", "targetId", "probability"],
  },
  check: ({ id, sourceId, targetId, probability }) => {
    if (sourceId !== targetId || probability === null) return null;
    if (probability < NEAR_ONE) return PASSED;
    return found([id, sourceId], {
      name: { record: sourceId },
      probability: { share: probability },
    });
  },
});
