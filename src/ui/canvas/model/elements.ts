import type { Node } from "@xyflow/react";
import {
  containsPoint,
  inflate,
  isWithin,
  type Point,
  type Rect,
} from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { runsThrough } from "../../../core/drawing/routing/polyline.ts";
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
  /**
   * No more of it need be drawn than what lies in here; null for all of it. To draw the whole of
   * an arrow that goes through a large diagram takes the browser long, the more so with dashes.
   */
  readonly within: Rect | null;
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
  /** What is at hand, with the arrows that touch it, and nothing of what lies around. */
  readonly atHand: (ids: ReadonlySet<RecordId>, live: LivePlaces) => Elements;
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

  /** @param area what is drawn; null to have the whole arrow */
  function arrowOf(record: ArrowRecord, area: Rect | null): DrawnArrow | null {
    const route = scene.route(record.id);
    if (route === undefined || (area !== null && !runsThrough(route.points, area))) return null;
    const jumps = scene.jumps(record.id);
    const before = knownArrows.get(record.id);
    const isSame = before?.record === record && before.route === route && before.jumps === jumps;
    const within = area === null ? null : withinFor(route, area, isSame ? before.within : null);
    if (isSame && before.within === within) return before;
    const arrow = { record, route, jumps, within };
    knownArrows.set(record.id, arrow);
    return arrow;
  }

  return {
    within(area, live, alsoIds) {
      const ids = new Set(scene.nodesIn(area));
      for (const id of alsoIds) ids.add(id);
      const nodes = [...ids].flatMap((id) => nodeOf(id, live.has(id)) ?? []);
      const arrows = scene.arrowsIn(area).flatMap((arrow) => arrowOf(arrow, area) ?? []);
      // Always in one order: their elements would be moved about in the page else.
      arrows.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
      return remember(nodes, arrows);
    },
    atHand(ids, live) {
      const nodes: CanvasNode[] = [];
      const records = new Map<RecordId, ArrowRecord>();
      for (const id of ids) {
        const node = nodeOf(id, live.has(id));
        if (node !== null) nodes.push(node);
        for (const arrow of arrowsAround(scene, id)) {
          const isItsOwn = arrow.id === id || arrow.sourceId === id || arrow.targetId === id;
          if (isItsOwn) records.set(arrow.id, arrow);
        }
      }
      // Stages first, so that what lies in them is drawn over them.
      nodes.sort((a, b) => (a.zIndex ?? 0) - (b.zIndex ?? 0));
      return remember(
        nodes,
        [...records.values()].flatMap((arrow) => arrowOf(arrow, null) ?? []),
      );
    },
  };

  /** The same lists as last time where they hold the same. */
  function remember(nodes: CanvasNode[], arrows: readonly DrawnArrow[]): Elements {
    forgetOthers(knownNodes, new Set(nodes.map(({ id }) => id)));
    forgetOthers(knownArrows, new Set(arrows.map(({ record }) => record.id)));
    last = {
      nodes: sameEntries(nodes, last.nodes) ? last.nodes : nodes,
      arrows: sameEntries(arrows, last.arrows) ? last.arrows : arrows,
    };
    return last;
  }
}

/** How far beyond what is drawn arrows are drawn, as a share of it: so that it seldom is too short. */
const BEYOND = 0.3;

/** Where to draw of an arrow; the same as before as long as that serves. */
function withinFor({ points }: Route, area: Rect, before: Rect | null): Rect | null {
  if (before !== null && isWithin(area, before)) return before;
  const around = inflate(area, Math.max(area.width, area.height) * BEYOND);
  return points.every((point) => containsPoint(around, point)) ? null : around;
}

/** Arrows near a node, or near an end of an arrow: those that touch it are among them. */
function arrowsAround(scene: Scene, id: RecordId): ArrowRecord[] {
  const bounds = scene.bounds(id);
  if (bounds !== undefined) return scene.arrowsIn(inflate(bounds, 1));
  const end = scene.route(id)?.points[0];
  return end === undefined ? [] : scene.arrowsIn({ ...end, width: 0, height: 0 });
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
    // What moves is a layer of its own, so that what it passes need not be painted anew.
    style: { transform: "none", left: x, top: y, ...(isMoving ? { willChange: "transform" } : {}) },
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
