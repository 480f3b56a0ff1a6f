import { flowsFrom } from "../../process/graph.ts";
import { arrowsAt, idsOf, nameAt } from "../around.ts";
import { mergeFlows } from "../fixes/arrows.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Two flows between the same two nodes. */
export const duplicateEdge = recordRule({
  code: "DUPLICATE_EDGE",
  severity: "warning",
  property: "structure",
  source: "S",
  why: "oneReading",
  of: ["flow"],
  reads: {
    flow: ["sourceId", "targetId"],
    leadSource: ["name"],
    stage: ["name"],
    decision: ["name"],
    outcome: ["name"],
    activity: ["name"],
  },
  touches: {
    flow: ({ sourceId }, document) => idsOf(flowsFrom(document, sourceId)),
    leadSource: arrowsAt,
    stage: arrowsAt,
    decision: arrowsAt,
    outcome: arrowsAt,
    activity: arrowsAt,
  },
  fix: mergeFlows,
  check: ({ id, sourceId, targetId }, document) => {
    const twins = flowsFrom(document, sourceId).filter((flow) => flow.targetId === targetId);
    const [first = id] = idsOf(twins).toSorted();
    if (first === id) return PASSED;
    return found([id, first], {
      source: nameAt(document, sourceId),
      target: nameAt(document, targetId),
    });
  },
});
