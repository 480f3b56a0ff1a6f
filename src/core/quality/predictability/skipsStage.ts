import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import { flowsFrom, stagesInOrder } from "../../process/graph.ts";
import { GRAPH_READS } from "../dealGraph.ts";
import { found, wholeRule } from "../rule.ts";

/** A deal can pass over a stage through which others go to the same place. */
export const skipsStage = wholeRule({
  code: "SKIPS_STAGE",
  severity: "warning",
  property: "predictable",
  source: "C6",
  why: "inOrder",
  reads: { ...GRAPH_READS, stage: ["order", "x", "y"] },
  check: (document) => {
    const stages = stagesInOrder(document);
    if (stages.length < 3) return null;
    const places = new Map(stages.map(({ id }, place) => [id, place]));
    return [...document.flow.values()].flatMap(({ id, sourceId, targetId, probability }) => {
      const [from, to] = [places.get(sourceId), places.get(targetId)];
      if (from === undefined || to === undefined || to <= from + 1 || probability === 0) return [];
      const skipped = stages
        .slice(from + 1, to)
        .find(
          (stage) => leadsTo(document, sourceId, stage.id) && leadsTo(document, stage.id, targetId),
        );
      if (skipped === undefined) return [];
      return found([id, skipped.id], {
        source: { record: sourceId },
        target: { record: targetId },
        name: { record: skipped.id },
      });
    });
  },
});

/** By a flow, or by one through a decision. */
function leadsTo(document: ProcessDocument, sourceId: RecordId, targetId: RecordId): boolean {
  return flowsFrom(document, sourceId).some(
    (flow) =>
      flow.targetId === targetId ||
      (document.decision.has(flow.targetId) &&
        flowsFrom(document, flow.targetId).some((onward) => onward.targetId === targetId)),
  );
}
