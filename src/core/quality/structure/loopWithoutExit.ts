import { flowsFrom } from "../../process/graph.ts";
import { dealGraph, GRAPH_READS, probabilitiesFrom, takesDeals } from "../dealGraph.ts";
import { found, wholeRule } from "../rule.ts";

/** Deals go round without end: no way out of the loop has a probability above 0. */
export const loopWithoutExit = wholeRule({
  code: "LOOP_WITHOUT_EXIT",
  severity: "error",
  property: "structure",
  source: "S",
  why: "soundness",
  reads: GRAPH_READS,
  check: (document) =>
    dealGraph(document).loops.flatMap((loop) => {
      const members = new Set(loop);
      const [first, ...others] = loop;
      const hasExit = loop.some((id) =>
        flowsFrom(document, id).some(
          (flow) =>
            !members.has(flow.targetId) &&
            takesDeals(document, flow.targetId) &&
            (probabilitiesFrom(document, id).get(flow.id) ?? 0) > 0,
        ),
      );
      if (hasExit || first === undefined) return [];
      return found([first, ...others]);
    }),
});
