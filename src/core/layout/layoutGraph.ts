import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api.js";
import type { Size } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import { sizesIn } from "../process/geometry.ts";
import { flowsFrom, stagesInOrder, standsInFlow } from "../process/graph.ts";
import { needsOf } from "./dependencyOrder.ts";
import { type StageContents, stageContents } from "./stageContents.ts";

/** The way in which the process runs over the canvas. */
export type LayoutDirection = "right" | "down" | "left";

export interface LayoutOptions {
  readonly direction: LayoutDirection;
  /** The nodes that are laid out among themselves; left out: the whole document. */
  readonly only?: readonly RecordId[];
  /** How wide the labels of the arrows are that have one, in canvas pixels. */
  readonly labelWidths?: ReadonlyMap<RecordId, number>;
}

export interface LayoutGraph {
  readonly graph: ElkNode;
  readonly stages: ReadonlyMap<RecordId, StageContents>;
}

/** Between two stages: enough for a short label of an arrow ("35 %"). */
const BETWEEN_LAYERS = 96;
/** What is to be seen of an arrow on either side of its label, with its head. */
const BESIDE_LABEL = 20;
// Enough between rows for a loop.
const BETWEEN_NODES = "64";
const MAIN_PRIORITY = "10";

/** From so many nodes on, the time that ELK takes is felt, and long arrows outweigh the rest. */
export const MANY_NODES = 120;

/**
 * Up to so many nodes: arrows that lie side by side keep the order in which they were made, and
 * the chain of stages stays in one line, where Brandes and Koepf let it climb.
 */
const FOR_FEW = {
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.nodePlacement.strategy": "LINEAR_SEGMENTS",
} as const;

/**
 * Beyond: one sweep finds an order with as few crossings as seven do, and each layer is put
 * around the middle. Linear segments and Brandes and Koepf pull a diagram with many long arrows
 * tens of thousands of pixels apart, and take longer than all else; network simplex takes 14 s
 * for 1,000 nodes.
 */
const FOR_MANY = {
  "elk.layered.considerModelOrder.strategy": "NONE",
  "elk.layered.thoroughness": "1",
  "elk.layered.nodePlacement.strategy": "SIMPLE",
} as const;

/**
 * The graph that ELK lays out: stages, already fitted to their activities, and everything
 * that stands in the flow. Left is laid out as right and mirrored afterwards, so that the
 * two always agree. Notes take no part.
 */
export function layoutGraph(document: ProcessDocument, options: LayoutOptions): LayoutGraph {
  const needs = needsOf(document);
  const stages = new Map(
    stagesInOrder(document).map((stage) => [
      stage.id,
      stageContents(document, stage, needs, options.direction === "left"),
    ]),
  );
  const standard = sizesIn(document);
  const sizes = new Map<RecordId, Size>([
    ...[...document.leadSource.keys()].map((id) => [id, standard.leadSource] as const),
    ...[...stages].map(([id, { size }]) => [id, size] as const),
    ...[...document.activity.values()]
      .filter(standsInFlow)
      .map(({ id }) => [id, standard.activity] as const),
    ...[...document.decision.keys()].map((id) => [id, standard.decision] as const),
    ...[...document.outcome.keys()].map((id) => [id, standard.outcome] as const),
  ]);
  const children = inModelOrder(document, sizes).map(([id, size]) => ({ id, ...size }));
  const edges = edgesOf(document, sizes);
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
        ...(children.length < MANY_NODES ? FOR_FEW : FOR_MANY),
        "elk.layered.spacing.nodeNodeBetweenLayers": String(betweenLayers(edges, options)),
        "elk.spacing.nodeNode": BETWEEN_NODES,
        "elk.spacing.componentComponent": BETWEEN_NODES,
        "elk.layered.spacing.edgeNodeBetweenLayers": "24",
        "elk.spacing.edgeNode": "32",
        "elk.spacing.edgeEdge": "16",
      },
      children,
      edges,
    },
    stages,
  };
}

/**
 * The order by which ELK tells forward arrows from those that lead back: lead sources, then
 * each stage with the decisions and activities that follow it before the next stage, and
 * last the outcomes, from which nothing goes on.
 */
function inModelOrder(
  document: ProcessDocument,
  sizes: ReadonlyMap<RecordId, Size>,
): [RecordId, Size][] {
  const ordered = new Set<RecordId>();
  const follow = (start: RecordId) => {
    ordered.add(start);
    const queue = [start];
    for (const id of queue) {
      for (const { targetId } of flowsFrom(document, id)) {
        const isBetween = document.decision.has(targetId) || document.activity.has(targetId);
        if (!isBetween || ordered.has(targetId)) continue;
        ordered.add(targetId);
        queue.push(targetId);
      }
    }
  };
  for (const id of document.leadSource.keys()) ordered.add(id);
  for (const id of document.leadSource.keys()) follow(id);
  for (const { id } of stagesInOrder(document)) follow(id);
  for (const id of sizes.keys()) if (!document.outcome.has(id)) ordered.add(id);
  for (const id of document.outcome.keys()) ordered.add(id);
  return [...ordered].flatMap((id) => {
    const size = sizes.get(id);
    return size === undefined ? [] : [[id, size]];
  });
}

/** Room for the widest label; where the process runs downwards, labels lie across the arrows. */
function betweenLayers(
  edges: readonly ElkExtendedEdge[],
  { direction, labelWidths }: LayoutOptions,
): number {
  if (direction === "down" || labelWidths === undefined) return BETWEEN_LAYERS;
  const widest = Math.max(0, ...edges.map(({ id }) => labelWidths.get(id) ?? 0));
  return Math.max(BETWEEN_LAYERS, Math.ceil(widest) + 2 * BESIDE_LABEL);
}

/** The flows between two different nodes that take part; those towards winning run straight first. */
function edgesOf(
  document: ProcessDocument,
  ids: ReadonlyMap<RecordId, unknown>,
): ElkExtendedEdge[] {
  return [...document.flow.values()]
    .filter(
      ({ sourceId, targetId }) => sourceId !== targetId && ids.has(sourceId) && ids.has(targetId),
    )
    .map(({ id, sourceId, targetId }) => {
      const end = document.outcome.get(targetId);
      const isMain = end === undefined || end.result === "won";
      return {
        id,
        sources: [sourceId],
        targets: [targetId],
        layoutOptions: { "elk.priority": isMain ? MAIN_PRIORITY : "0" },
      };
    });
}
