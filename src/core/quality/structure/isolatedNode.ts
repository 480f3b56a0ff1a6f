import { endsOf, FLOW_ENDS, isUnconnected } from "../around.ts";
import { takesDeals } from "../dealGraph.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Nothing leads there and nothing leads on. */
export const isolatedNode = recordRule({
  code: "ISOLATED_NODE",
  severity: "warning",
  property: "structure",
  source: "S",
  why: "oneReading",
  of: ["leadSource", "stage", "decision", "activity", "outcome"],
  reads: {
    leadSource: [],
    stage: [],
    decision: [],
    activity: ["stageId"],
    outcome: [],
    ...FLOW_ENDS,
  },
  touches: { flow: endsOf },
  check: ({ id }, document) => {
    if (!takesDeals(document, id)) return null;
    return isUnconnected(document, id) ? found([id]) : PASSED;
  },
});
