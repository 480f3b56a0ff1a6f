import { flowsFrom } from "../../process/graph.ts";
import { idsOf } from "../around.ts";
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
  },
  touches: {
    flow: ({ sourceId }, document) => idsOf(flowsFrom(document, sourceId)),
  },
  fix: mergeFlows,
  check: ({ id, sourceId, targetId }, document) => {
    const twins = flowsFrom(document, sourceId).filter((flow) => flow.targetId === targetId);
    const [first = id] = idsOf(twins).toSorted();
    if (first === id) return PASSED;
    return found([id, first], {
      source: { record: sourceId },
      target: { record: targetId },
    });
  },
});
