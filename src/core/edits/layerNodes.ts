import { clamp, overlaps } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { allNodes, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode } from "../process/geometry.ts";
import type { NodeRecord } from "../process/kinds.ts";
import { compareLayers } from "../process/layers.ts";
import { unitsOf } from "./arrangeNodes.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { planOf } from "./planOf.ts";

/** To the very front or back, or past the next node that it covers or that covers it. */
export type LayerStep = "front" | "back" | "forward" | "backward";

export interface LayerNodesArguments {
  readonly ids: readonly RecordId[];
  readonly to: LayerStep;
}

/**
 * Lays nodes above or below others. Stages lie below all other nodes whatever their layer, so
 * that each node goes among stages or among the others. What is moved keeps its order.
 */
export const layerNodes: Edit<LayerNodesArguments> = (document, { ids, to }) => {
  const moved = unitsOf(document, ids).sort(inOrder);
  const [first] = moved;
  if (first === undefined) return { refused: "notFound", recordId: ids[0] };
  const chosen = new Set(moved.map(({ id }) => id));
  const others = [...allNodes(document)].filter(({ id }) => !chosen.has(id));
  const changed = [true, false].flatMap((isStage) => {
    const own = moved.filter((node) => (node.kind === "stage") === isStage);
    const peers = others.filter((node) => (node.kind === "stage") === isStage);
    const isFar = to === "front" || to === "back";
    const layers = isFar ? outermost(own, peers, to) : pastNext(document, own, peers, to);
    return [...layers].flatMap(([node, layer]) => {
      const held = clamp(layer, -LIMITS.coordinate, LIMITS.coordinate);
      return changeOf(node, { layer: held + 0 }) ?? [];
    });
  });
  return planOf(document, { ...EMPTY_DIFF, changed });
};

type Layers = ReadonlyMap<NodeRecord, number>;

/** The layers that bring what is moved above or below all others; none where it is already. */
function outermost(
  own: readonly NodeRecord[],
  peers: readonly NodeRecord[],
  to: "front" | "back",
): Layers {
  const [lowest, highest] = [own[0], own.at(-1)];
  if (lowest === undefined || highest === undefined) return new Map();
  const isThere = peers.every((peer) =>
    to === "front" ? inOrder(peer, lowest) < 0 : inOrder(peer, highest) > 0,
  );
  if (isThere) return new Map();
  const layers = peers.map(({ layer }) => layer);
  const start = to === "front" ? Math.max(...layers) + 1 : Math.min(...layers) - own.length;
  return new Map(own.map((node, index) => [node, start + index]));
}

/**
 * The layers that bring what is moved past the next one that it meets. Where that one shares its
 * layer with others beyond it, these move aside by as little as keeps them beyond.
 */
function pastNext(
  document: ProcessDocument,
  own: readonly NodeRecord[],
  peers: readonly NodeRecord[],
  to: "forward" | "backward",
): Layers {
  const layers = new Map<NodeRecord, number>();
  const [lowest, highest] = [own[0], own.at(-1)];
  if (lowest === undefined || highest === undefined) return layers;
  const met = peers.filter((peer) => own.some((node) => meet(document, node, peer))).sort(inOrder);
  const towards = to === "forward" ? 1 : -1;
  const along = towards === 1 ? met : met.toReversed();
  const edge = towards === 1 ? highest : lowest;
  const next = along.findIndex((peer) => inOrder(peer, edge) * towards > 0);
  let before = along[next];
  if (before === undefined) return layers;
  for (const node of [...(towards === 1 ? own : own.toReversed()), ...along.slice(next + 1)]) {
    const least = (layers.get(before) ?? before.layer) + (isLater(before, node) ? 0 : towards);
    if ((node.layer - least) * towards < 0 || own.includes(node)) layers.set(node, least);
    before = node;
  }
  return layers;

  /** Whether, on the same layer, a node comes after another. */
  function isLater(one: NodeRecord, other: NodeRecord): boolean {
    return one.id < other.id === (towards === 1);
  }
}

/** From below to above, as they are drawn. */
function inOrder(a: NodeRecord, b: NodeRecord): number {
  return compareLayers(a, b) || (a.id < b.id ? -1 : 1);
}

function meet(document: ProcessDocument, a: NodeRecord, b: NodeRecord): boolean {
  return overlaps(boundsOfNode(document, a), boundsOfNode(document, b));
}
