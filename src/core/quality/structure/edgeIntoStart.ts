import { flowsInto } from "../../process/graph.ts";
import { idsOf } from "../around.ts";
import { removeArrow } from "../fixes/arrows.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** A way back to where leads come from. */
export const edgeIntoStart = recordRule({
  code: "EDGE_INTO_START",
  severity: "error",
  property: "structure",
  source: "S",
  why: "soundness",
  of: ["flow"],
  reads: { flow: ["targetId"], leadSource: [] },
  touches: { leadSource: ({ id }, document) => idsOf(flowsInto(document, id)) },
  fix: removeArrow,
  check: ({ id, targetId }, document) => {
    const source = document.leadSource.get(targetId);
    return source === undefined ? PASSED : found([id, targetId], { name: { record: targetId } });
  },
});
