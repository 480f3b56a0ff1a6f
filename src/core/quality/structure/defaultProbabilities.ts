import { flowsFrom } from "../../process/graph.ts";
import { idsOf } from "../around.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Nobody has estimated the branches: none has a probability, or three and more the same. */
export const defaultProbabilities = recordRule({
  code: "DEFAULT_PROBABILITIES",
  severity: "warning",
  property: "structure",
  source: "S",
  why: "honestNumbers",
  of: ["stage", "decision", "activity", "leadSource"],
  reads: {
    stage: [],
    decision: [],
    activity: [],
    leadSource: [],
    flow: ["sourceId", "targetId", "probability"],
  },
  touches: { flow: ({ sourceId }) => [sourceId] },
  check: ({ id }, document) => {
    const flows = flowsFrom(document, id);
    if (flows.length < 2) return null;
    const [first] = flows;
    const areSame = flows.every(({ probability }) => probability === first?.probability);
    const isGuess = areSame && (first?.probability === null || flows.length > 2);
    return isGuess ? found([id, ...idsOf(flows).toSorted()]) : PASSED;
  },
});
