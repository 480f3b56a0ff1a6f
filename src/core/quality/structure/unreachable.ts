import { isUnconnected } from "../around.ts";
import { dealGraph, GRAPH_READS } from "../dealGraph.ts";
import { found, wholeRule } from "../rule.ts";

/** No lead ever gets there. What has no flow at all is another rule's. */
export const unreachable = wholeRule({
  code: "UNREACHABLE",
  severity: "error",
  property: "structure",
  source: "S",
  why: "soundness",
  reads: GRAPH_READS,
  check: (document) => {
    if (document.leadSource.size === 0) return null;
    const { nodes, reached } = dealGraph(document);
    return nodes.flatMap((id) => {
      if (reached.has(id) || isUnconnected(document, id)) return [];
      return found([id]);
    });
  },
});
