import { arrowsAt } from "../around.ts";
import { takesDeals } from "../dealGraph.ts";
import { removeArrow } from "../fixes/arrows.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** An arrow with an end that is not there, or at which no such arrow can be. */
export const danglingEdge = recordRule({
  code: "DANGLING_EDGE",
  severity: "error",
  property: "structure",
  source: "S",
  why: "soundness",
  of: ["flow", "dependency"],
  reads: {
    flow: ["sourceId", "targetId"],
    dependency: ["sourceId", "targetId"],
    leadSource: [],
    stage: [],
    activity: ["stageId"],
    decision: [],
    outcome: [],
  },
  touches: {
    leadSource: arrowsAt,
    stage: arrowsAt,
    activity: arrowsAt,
    decision: arrowsAt,
    outcome: arrowsAt,
  },
  fix: removeArrow,
  check: ({ kind, id, sourceId, targetId }, document) => {
    const holds =
      kind === "flow"
        ? takesDeals(document, sourceId) && takesDeals(document, targetId)
        : document.activity.has(sourceId) && document.activity.has(targetId);
    return holds ? PASSED : found([id]);
  },
});
