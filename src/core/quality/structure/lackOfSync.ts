import { flowsFrom } from "../../process/graph.ts";
import { idsOf, isSplit } from "../around.ts";
import { dealGraph, GRAPH_READS, takesDeals } from "../dealGraph.ts";
import { rebalance } from "../fixes/arrows.ts";
import { found, wholeRule } from "../rule.ts";

/**
 * Several ways out that every deal is said to take: a deal takes one, so that it would be
 * counted once for each where the ways meet again (an AND-split before an XOR-join).
 */
export const lackOfSync = wholeRule({
  code: "LACK_OF_SYNC",
  severity: "error",
  property: "structure",
  source: "S",
  why: "honestNumbers",
  reads: GRAPH_READS,
  fix: rebalance,
  check: (document) => {
    const { nodes, reach } = dealGraph(document);
    return nodes.flatMap((id) => {
      const flows = flowsFrom(document, id).filter(({ targetId }) =>
        takesDeals(document, targetId),
      );
      if (document.outcome.has(id) || !isSplit(flows)) return [];
      const [one, other] = flows.filter(({ probability }) => probability === 1);
      if (one === undefined || other === undefined) return [];
      const second = new Set([other.targetId, ...reach(other.targetId)]);
      const meeting = [one.targetId, ...reach(one.targetId)].find((node) => second.has(node));
      const meetingPlace = meeting === undefined ? [] : [meeting];
      return found([id, ...meetingPlace, ...idsOf(flows).toSorted()]);
    });
  },
});
