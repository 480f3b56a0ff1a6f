import type { RecordId } from "../../base/ids.ts";
import { dependenciesInto, flowsInto } from "../../process/graph.ts";
import { dealGraph, GRAPH_READS } from "../dealGraph.ts";
import { found, wholeRule } from "../rule.ts";

/**
 * An activity needs two others of which a deal only ever meets one: they lie on branches that
 * never come together, so that it waits without end (an AND-join behind an XOR-split).
 */
export const deadlock = wholeRule({
  code: "DEADLOCK",
  severity: "error",
  property: "structure",
  source: "S",
  why: "orderOfWork",
  reads: { ...GRAPH_READS, dependency: ["sourceId", "targetId"] },
  check: (document) => {
    if (document.dependency.size === 0) return null;
    const hostOf = (id: RecordId) => document.activity.get(id)?.stageId ?? id;
    return [...document.activity.keys()].flatMap((id) => {
      const needed = dependenciesInto(document, id)
        .map(({ sourceId }) => sourceId)
        .toSorted();
      if (new Set(needed.map(hostOf)).size < 2) return [];
      const { reach } = dealGraph(document);
      const apart = needed.flatMap((one, index) =>
        needed.slice(index + 1).flatMap((other): [RecordId, RecordId][] => {
          const [a, b] = [hostOf(one), hostOf(other)];
          const meet = a === b || reach(a).has(b) || reach(b).has(a);
          const isEntered = flowsInto(document, a).length > 0 && flowsInto(document, b).length > 0;
          return meet || !isEntered ? [] : [[one, other]];
        }),
      );
      const [pair] = apart;
      if (pair === undefined) return [];
      const [first, second] = pair;
      return found([id, first, second], {
        first: { record: first },
        second: { record: second },
      });
    });
  },
});
