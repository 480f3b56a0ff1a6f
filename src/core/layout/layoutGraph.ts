import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api.js";
import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import { NODE_SIZES } from "../process/geometry.ts";
import { stagesInOrder, standsInFlow } from "../process/graph.ts";
import { type StageContents, stageContents } from "./stageContents.ts";

/** The way in which the process runs over the canvas. */
export type LayoutDirection = "right" | "down" | "left";

export interface LayoutOptions {
  readonly direction: LayoutDirection;
}

export interface LayoutGraph {
  readonly graph: ElkNode;
  readonly stages: ReadonlyMap<RecordId, StageContents>;
}

// Enough between two stages for a label of an arrow ("35 %"), between rows for a loop.
const BETWEEN_LAYERS = "96";
const BETWEEN_NODES = "64";

/**
 * The graph that ELK lays out: stages, already fitted to their activities, and everything
 * that stands in the flow. Left is laid out as right and mirrored afterwards, so that the
 * two always agree. Notes take no part.
 */
export function layoutGraph(document: ProcessDocument, options: LayoutOptions): LayoutGraph {
  const stages = new Map(
    stagesInOrder(document).map((stage) => [stage.id, stageContents(document, stage)]),
  );
  const children: ElkNode[] = [
    ...[...document.leadSource.keys()].map((id) => ({ id, ...NODE_SIZES.leadSource })),
    ...[...stages].map(([id, { size }]) => ({ id, ...size })),
    ...[...document.activity.values()]
      .filter(standsInFlow)
      .map(({ id }) => ({ id, ...NODE_SIZES.activity })),
    ...[...document.decision.keys()].map((id) => ({ id, ...NODE_SIZES.decision })),
    ...[...document.outcome.keys()].map((id) => ({ id, ...NODE_SIZES.outcome })),
  ];
  return {
    graph: {
      id: "process",
      layoutOptions: {
        "elk.algorithm": "layered",
        "elk.direction": options.direction === "down" ? "DOWN" : "RIGHT",
        "elk.randomSeed": "1",
        "elk.edgeRouting": "ORTHOGONAL",
        // Loops are the rule here: the order of the stages says which arrows lead back.
        "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
        "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
        "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
        "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
        "elk.layered.spacing.nodeNodeBetweenLayers": BETWEEN_LAYERS,
        "elk.spacing.nodeNode": BETWEEN_NODES,
        "elk.spacing.componentComponent": BETWEEN_NODES,
        "elk.layered.spacing.edgeNodeBetweenLayers": "24",
        "elk.spacing.edgeNode": "32",
        "elk.spacing.edgeEdge": "16",
      },
      children,
      edges: edgesOf(document, new Set(children.map(({ id }) => id))),
    },
    stages,
  };
}

/** The flows between the nodes that take part, those of the stages' order first. */
function edgesOf(document: ProcessDocument, ids: ReadonlySet<RecordId>): ElkExtendedEdge[] {
  return [...document.flow.values()]
    .filter(
      ({ sourceId, targetId }) => sourceId !== targetId && ids.has(sourceId) && ids.has(targetId),
    )
    .map(({ id, sourceId, targetId }) => ({ id, sources: [sourceId], targets: [targetId] }));
}
