import { flowsFrom, flowsInto } from "../../process/graph.ts";
import { endsOf, FLOW_ENDS } from "../around.ts";
import { takesDeals } from "../dealGraph.ts";
import { connectToLost } from "../fixes/ends.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Deals come in and never get out again. */
export const deadEnd = recordRule({
  code: "DEAD_END",
  severity: "error",
  property: "structure",
  source: "S",
  why: "soundness",
  of: ["stage", "decision", "activity"],
  reads: { stage: [], decision: [], activity: ["stageId"], ...FLOW_ENDS },
  touches: { flow: endsOf },
  fix: connectToLost,
  check: ({ id }, document) => {
    if (!takesDeals(document, id) || flowsInto(document, id).length === 0) return null;
    return flowsFrom(document, id).length > 0 ? PASSED : found([id]);
  },
});
