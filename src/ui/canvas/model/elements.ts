import type { Edge, Node } from "@xyflow/react";
import { Position } from "@xyflow/react";
import type { Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import type { Route } from "../../../core/drawing/routing/types.ts";
import type { ArrowRecord, NodeRecord } from "../../../core/process/kinds.ts";
import type { LivePlaces, Scene } from "./scene.ts";

export type CanvasNode = Node<Record<string, never>, NodeRecord["kind"]>;
export type CanvasEdge = Edge<{ readonly route: Route }, ArrowRecord["kind"]>;

interface Elements {
  readonly nodes: CanvasNode[];
  readonly edges: CanvasEdge[];
}

interface KnownNode {
  readonly record: NodeRecord;
  readonly bounds: Rect;
  readonly isMoving: boolean;
  readonly node: CanvasNode;
}

interface KnownEdge {
  readonly record: ArrowRecord;
  readonly route: Route;
  readonly edge: CanvasEdge;
}

/**
 * Makes what the view library draws of the part of a scene that is near the view. A record
 * that did not change and does not move keeps its object, so that nothing is drawn anew.
 */
export function createElements(scene: Scene): {
  readonly within: (area: Rect, live: LivePlaces, alsoIds: readonly RecordId[]) => Elements;
} {
  const knownNodes = new Map<RecordId, KnownNode>();
  const knownEdges = new Map<RecordId, KnownEdge>();
  let last: Elements = { nodes: [], edges: [] };

  function nodeOf(id: RecordId, isMoving: boolean): CanvasNode | null {
    const record = scene.node(id);
    const bounds = scene.bounds(id);
    if (record === undefined || bounds === undefined) return null;
    const before = knownNodes.get(id);
    if (
      before?.record === record &&
      before.isMoving === isMoving &&
      sameRect(before.bounds, bounds)
    ) {
      return before.node;
    }
    const node = makeNode(record, bounds, isMoving);
    knownNodes.set(id, { record, bounds, isMoving, node });
    return node;
  }

  function edgeOf(record: ArrowRecord): CanvasEdge | null {
    const route = scene.route(record.id);
    if (route === undefined) return null;
    const before = knownEdges.get(record.id);
    if (before?.record === record && before.route === route) return before.edge;
    const edge = makeEdge(record, route);
    knownEdges.set(record.id, { record, route, edge });
    return edge;
  }

  return {
    within(area, live, alsoIds) {
      const arrows = scene.arrowsIn(area);
      const near = scene.nodesIn(area);
      const ids = new Set(near);
      // The view library draws an arrow only when both of its ends are there.
      for (const { sourceId, targetId } of arrows) ids.add(sourceId).add(targetId);
      for (const id of alsoIds) ids.add(id);
      const nodes = [...ids].flatMap((id) => nodeOf(id, live.has(id)) ?? []);
      const edges = arrows.flatMap((arrow) => edgeOf(arrow) ?? []);
      forgetOthers(knownNodes, nodes);
      forgetOthers(knownEdges, edges);
      last = {
        nodes: sameEntries(nodes, last.nodes) ? last.nodes : nodes,
        edges: sameEntries(edges, last.edges) ? last.edges : edges,
      };
      return last;
    },
  };
}

// Arrows are drawn by our own routes; the view library only wants to know that there are ends.
const HANDLES: NonNullable<CanvasNode["handles"]> = [
  { type: "source", position: Position.Right, x: 0, y: 0, width: 1, height: 1 },
  { type: "target", position: Position.Left, x: 0, y: 0, width: 1, height: 1 },
];

/** Stages lie below arrows, arrows below all else, what is being moved above everything. */
const ARROW_LAYER = 1;
const MOVING = 10;

function makeNode(record: NodeRecord, bounds: Rect, isMoving: boolean): CanvasNode {
  const { x, y, width, height } = bounds;
  return {
    id: record.id,
    type: record.kind,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: HANDLES,
    zIndex: (record.kind === "stage" ? 0 : ARROW_LAYER + 1) + (isMoving ? MOVING : 0),
    data: {},
    domAttributes: domAttributes(record),
  };
}

function makeEdge(record: ArrowRecord, route: Route): CanvasEdge {
  return {
    id: record.id,
    type: record.kind,
    source: record.sourceId,
    target: record.targetId,
    zIndex: ARROW_LAYER,
    data: { route },
    ariaRole: "presentation",
    domAttributes: domAttributes(record),
  };
}

/** Marks the element with its record, and takes off the words the view library gives it. */
function domAttributes(record: NodeRecord | ArrowRecord): object {
  return {
    "data-record-id": record.id,
    "data-kind": record.kind,
    "aria-roledescription": undefined,
    "aria-describedby": undefined,
    "aria-label": undefined,
  };
}

function sameRect(a: Rect, b: Rect): boolean {
  return a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);
}

function sameEntries(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

/** What left the view is forgotten once it outweighs what is in it. */
function forgetOthers(
  known: Map<RecordId, unknown>,
  shown: readonly { readonly id: RecordId }[],
): void {
  if (known.size <= 2 * shown.length + 200) return;
  const ids = new Set(shown.map(({ id }) => id));
  for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
}
