import { flowsFrom } from "../../process/graph.ts";
import { idsOf } from "../around.ts";
import { removeArrow } from "../fixes/arrows.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** A way on for deals that have ended. */
export const edgeFromEnd = recordRule({
  code: "EDGE_FROM_END",
  severity: "error",
  property: "structure",
  source: "S",
  why: "soundness",
  of: ["flow"],
  reads: { flow: ["sourceId"], outcome: [] },
  touches: { outcome: ({ id }, document) => idsOf(flowsFrom(document, id)) },
  fix: removeArrow,
  check: ({ id, sourceId }, document) => {
    const outcome = document.outcome.get(sourceId);
    return outcome === undefined ? PASSED : found([id, sourceId], { name: { record: sourceId } });
  },
});
