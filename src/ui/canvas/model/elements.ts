import type { Node } from "@xyflow/react";
import type { Point, Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import type { Route } from "../../../core/drawing/routing/types.ts";
import type { ArrowRecord, NodeRecord } from "../../../core/process/kinds.ts";
import type { LivePlaces, Scene } from "./scene.ts";

export type CanvasNode = Node<Record<string, never>, NodeRecord["kind"]>;

/** An arrow and the way it takes. */
export interface DrawnArrow {
  readonly record: ArrowRecord;
  readonly route: Route;
  /** Where it jumps over others. */
  readonly jumps: readonly Point[];
}

export interface Elements {
  readonly nodes: CanvasNode[];
  readonly arrows: readonly DrawnArrow[];
}

interface KnownNode {
  readonly record: NodeRecord;
  readonly bounds: Rect;
  readonly isMoving: boolean;
  readonly node: CanvasNode;
}

/**
 * What is drawn of the part of a scene that is near the view. What did not
 * change and does not move keeps its object, so that nothing is drawn anew.
 */
export function createElements(scene: Scene): {
  readonly within: (area: Rect, live: LivePlaces, alsoIds: readonly RecordId[]) => Elements;
} {
  const knownNodes = new Map<RecordId, KnownNode>();
  const knownArrows = new Map<RecordId, DrawnArrow>();
  let last: Elements = { nodes: [], arrows: [] };

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

  function arrowOf(record: ArrowRecord): DrawnArrow | null {
    const route = scene.route(record.id);
    if (route === undefined) return null;
    const jumps = scene.jumps(record.id);
    const before = knownArrows.get(record.id);
    if (before?.record === record && before.route === route && before.jumps === jumps) {
      return before;
    }
    const arrow = { record, route, jumps };
    knownArrows.set(record.id, arrow);
    return arrow;
  }

  return {
    within(area, live, alsoIds) {
      const ids = new Set(scene.nodesIn(area));
      for (const id of alsoIds) ids.add(id);
      const nodes = [...ids].flatMap((id) => nodeOf(id, live.has(id)) ?? []);
      const arrows = scene.arrowsIn(area).flatMap((arrow) => arrowOf(arrow) ?? []);
      forgetOthers(knownNodes, new Set(ids));
      forgetOthers(knownArrows, new Set(arrows.map(({ record }) => record.id)));
      last = {
        nodes: sameEntries(nodes, last.nodes) ? last.nodes : nodes,
        arrows: sameEntries(arrows, last.arrows) ? last.arrows : arrows,
      };
      return last;
    },
  };
}

/** Stages lie below arrows, arrows below all else, what is being moved above everything. */
const STAGE_LAYER = 0;
const NODE_LAYER = 2;
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
    zIndex: (record.kind === "stage" ? STAGE_LAYER : NODE_LAYER) + (isMoving ? MOVING : 0),
    data: {},
    domAttributes: domAttributes(record),
  };
}

/** Marks the element with its record, and takes off the words the view library gives it. */
function domAttributes(record: NodeRecord): object {
  return {
    "data-record-id": record.id,
    "data-kind": record.kind,
    "aria-roledescription": undefined,
  };
}

function sameRect(a: Rect, b: Rect): boolean {
  return a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);
}

function sameEntries(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

/** What left the view is forgotten once it outweighs what is in it. */
function forgetOthers(known: Map<RecordId, unknown>, shown: ReadonlySet<RecordId>): void {
  if (known.size <= 2 * shown.size + 200) return;
  for (const id of known.keys()) if (!shown.has(id)) known.delete(id);
}
