import { flowsFrom } from "../../process/graph.ts";
import { idsOf } from "../around.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Some ways out have a probability, and several of the others share what is left in equal parts. */
export const statedExits = recordRule({
  code: "PR1",
  severity: "warning",
  property: "predictable",
  source: "E7.4, E4",
  why: "consistentPattern",
  of: ["stage", "decision", "activity"],
  reads: {
    stage: [],
    decision: [],
    activity: [],
    flow: ["sourceId", "probability"],
  },
  touches: { flow: ({ sourceId }) => [sourceId] },
  check: ({ id }, document) => {
    const flows = flowsFrom(document, id);
    if (flows.length < 2) return null;
    const open = flows.filter(({ probability }) => probability === null);
    if (open.length < 2 || open.length === flows.length) return PASSED;
    return found([id, ...idsOf(open).toSorted()], { count: open.length });
  },
});
