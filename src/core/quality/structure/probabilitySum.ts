import { SUM_TOLERANCE } from "../../analysis/chain.ts";
import { flowsFrom } from "../../process/graph.ts";
import { idsOf, isSplit, sourcesOf } from "../around.ts";
import { takesDeals } from "../dealGraph.ts";
import { rebalance } from "../fixes/arrows.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Deals are lost from sight, or counted twice, where the ways out don't add up to all. */
export const probabilitySum = recordRule({
  code: "PROB_SUM",
  severity: "error",
  property: "structure",
  source: "S",
  why: "honestNumbers",
  of: ["leadSource", "stage", "decision", "activity"],
  reads: {
    leadSource: [],
    stage: [],
    decision: [],
    outcome: [],
    activity: ["stageId"],
    flow: ["sourceId", "targetId", "probability"],
  },
  touches: {
    flow: ({ sourceId }) => [sourceId],
    leadSource: sourcesOf,
    stage: sourcesOf,
    decision: sourcesOf,
    activity: sourcesOf,
    outcome: sourcesOf,
  },
  fix: rebalance,
  check: ({ id }, document) => {
    const flows = flowsFrom(document, id).filter(({ targetId }) => takesDeals(document, targetId));
    if (flows.length === 0 || isSplit(flows)) return null;
    const sum = flows.reduce((all, { probability }) => all + (probability ?? 0), 0);
    const isOpen = flows.some(({ probability }) => probability === null);
    const fits = isOpen ? sum <= 1 + SUM_TOLERANCE : Math.abs(sum - 1) <= SUM_TOLERANCE;
    return fits ? PASSED : found([id, ...idsOf(flows).toSorted()], { sum: { share: sum } });
  },
});
