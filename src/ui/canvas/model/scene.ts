import RBush from "rbush";
import {
  boundsOf,
  containsPoint,
  type Point,
  type Rect,
  type Size,
} from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { createCrossings } from "../../../core/drawing/routing/crossings.ts";
import { routeArrowOf } from "../../../core/drawing/routing/routeArrowOf.ts";
import { createRouter } from "../../../core/drawing/routing/router.ts";
import type { Route, RouteNode } from "../../../core/drawing/routing/types.ts";
import { allArrows, allNodes, type ProcessDocument } from "../../../core/process/document.ts";
import { boundsOfNode, sizesIn } from "../../../core/process/geometry.ts";
import type { ArrowRecord, NodeKind, NodeRecord } from "../../../core/process/kinds.ts";
import { compareLayers } from "../../../core/process/layers.ts";
import { type HeldWay, liveWayOf } from "./liveWays.ts";

/** Where things lie while a gesture moves them, before the document says so. */
export type LivePlaces = ReadonlyMap<RecordId, Rect>;

/** How much room the label of an arrow takes, in canvas pixels. */
export type LabelSizes = (arrow: ArrowRecord) => Size;

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: RecordId;
}

interface NodeItem extends Box {
  readonly record: NodeRecord;
  readonly stage: NodeRecord | undefined;
  readonly live: Rect | undefined;
  readonly bounds: Rect;
}

interface ArrowItem extends Box {
  readonly record: ArrowRecord;
  readonly route: Route;
}

/**
 * What the canvas shows and where, outside of the view library: bounds of nodes and routes of
 * arrows, each in a spatial index, brought up to date by what changed alone.
 */
export interface Scene {
  /** Brings the scene up to the document and the gesture that is under way. */
  readonly sync: (
    document: ProcessDocument,
    live: LivePlaces,
    labels: LabelSizes,
    held?: HeldWay | null,
  ) => void;
  readonly node: (id: RecordId) => NodeRecord | undefined;
  readonly bounds: (id: RecordId) => Rect | undefined;
  readonly route: (id: RecordId) => Route | undefined;
  /** Where the arrow jumps over others. */
  readonly jumps: (id: RecordId) => readonly Point[];
  /** Ids of the nodes that touch the area, containers first. */
  readonly nodesIn: (area: Rect) => RecordId[];
  readonly arrowsIn: (area: Rect) => ArrowRecord[];
  /** The topmost node at a point: what lies inside a stage comes before the stage. */
  readonly nodeAt: (point: Point, except?: RecordId) => NodeRecord | undefined;
  /** The bounds of everything, or null when there is nothing. */
  readonly extent: () => Rect | null;
}

const NO_LIVE: LivePlaces = new Map();

export function createScene(): Scene {
  const nodeIndex = new RBush<NodeItem>();
  const arrowIndex = new RBush<ArrowItem>();
  const nodes = new Map<RecordId, NodeItem>();
  const arrows = new Map<RecordId, ArrowItem>();
  const router = createRouter();
  const crossings = createCrossings();
  let led: readonly ArrowRecord[] = [];
  let lastHeld: HeldWay | null = null;
  let document: ProcessDocument | null = null;
  let lastLive = NO_LIVE;
  let lastLabels: LabelSizes | null = null;

  function syncNodes(next: ProcessDocument, live: LivePlaces): void {
    const changed: [RecordId, RouteNode][] = [];
    const sameSizes = document !== null && sizesIn(document) === sizesIn(next);
    const put = (record: NodeRecord) => {
      const stage =
        record.kind === "activity" && record.stageId !== null
          ? next.stage.get(record.stageId)
          : undefined;
      const place = live.get(record.id);
      const before = nodes.get(record.id);
      const isSame = before?.record === record && before.stage === stage && sameSizes;
      if (isSame && before.live === place) return;
      const bounds = place ?? boundsOfNode(next, record);
      if (before !== undefined) nodeIndex.remove(before);
      const item = { ...boxOf(bounds), id: record.id, record, stage, live: place, bounds };
      nodeIndex.insert(item);
      nodes.set(record.id, item);
      changed.push([record.id, routeNode(item)]);
    };
    if (next === document) {
      for (const id of new Set([...live.keys(), ...lastLive.keys()])) {
        const item = nodes.get(id);
        if (item !== undefined) put(item.record);
      }
      router.update(changed);
      return;
    }
    const present = new Map<RecordId, RouteNode>();
    for (const record of allNodes(next)) {
      put(record);
      const item = nodes.get(record.id);
      if (item !== undefined) present.set(record.id, routeNode(item));
    }
    for (const [id, item] of nodes) {
      if (present.has(id)) continue;
      nodeIndex.remove(item);
      nodes.delete(id);
    }
    router.setNodes(present);
  }

  function syncArrows(next: ProcessDocument): void {
    const routes = router.routes();
    const kept = new Set<RecordId>();
    const ways: [RecordId, readonly Point[] | null][] = [];
    for (const record of allArrows(next)) {
      const route = routes.get(record.id);
      if (route === undefined) continue;
      kept.add(record.id);
      const before = arrows.get(record.id);
      if (before?.record === record && before.route === route) continue;
      if (before?.route !== route) ways.push([record.id, route.points]);
      if (before !== undefined) arrowIndex.remove(before);
      const bounds = boundsOf(
        [...route.points, route.labelAt].map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
      );
      if (bounds === null) continue;
      const item = { ...boxOf(bounds), id: record.id, record, route };
      arrowIndex.insert(item);
      arrows.set(record.id, item);
    }
    for (const [id, item] of arrows) {
      if (kept.has(id)) continue;
      arrowIndex.remove(item);
      arrows.delete(id);
      ways.push([id, null]);
    }
    crossings.update(ways);
  }

  /** Tells the router of the ways that a gesture changes, and of those that one has changed. */
  function syncWays(
    next: ProcessDocument,
    live: LivePlaces,
    labels: LabelSizes,
    held: HeldWay | null,
  ): void {
    const inHand = [held?.arrowId, lastHeld?.arrowId].flatMap((id) =>
      id === undefined ? [] : (arrows.get(id)?.record ?? []),
    );
    router.changeArrows(
      [...led, ...inHand].map((arrow) =>
        routeArrowOf(arrow, labels(arrow), liveWayOf(next, arrow, live, held)),
      ),
    );
  }

  return {
    sync(next, live, labels, held = null) {
      const sameDocument = next === document;
      const sameGesture = live === lastLive && held === lastHeld;
      if (sameDocument && sameGesture && labels === lastLabels) return;
      syncNodes(next, live);
      if (!sameDocument || labels !== lastLabels) {
        const all = [...allArrows(next)];
        led = all.filter(({ bends }) => bends.length > 0);
        router.setArrows(
          all.map((arrow) =>
            routeArrowOf(arrow, labels(arrow), liveWayOf(next, arrow, live, held)),
          ),
        );
      } else {
        syncWays(next, live, labels, held);
      }
      syncArrows(next);
      document = next;
      lastLive = live;
      lastLabels = labels;
      lastHeld = held;
    },
    node: (id) => nodes.get(id)?.record,
    bounds: (id) => nodes.get(id)?.bounds,
    route: (id) => arrows.get(id)?.route,
    jumps: crossings.jumps,
    nodesIn: (area) =>
      nodeIndex
        .search(boxOf(area))
        .sort(byLayer)
        .map(({ id }) => id),
    arrowsIn: (area) => arrowIndex.search(boxOf(area)).map(({ record }) => record),
    nodeAt: (point, except) =>
      nodeIndex
        .search(boxOf({ ...point, width: 0, height: 0 }))
        .filter(({ id, bounds }) => id !== except && containsPoint(bounds, point))
        .sort(byLayer)
        .at(-1)?.record,
    extent: () => boundsOf([...nodes.values()].map(({ bounds }) => bounds)),
  };
}

function routeNode({ record, bounds }: NodeItem): RouteNode {
  const parentId = record.kind === "activity" ? record.stageId : null;
  return { ...bounds, shape: SHAPES[record.kind], parentId };
}

const SHAPES = {
  leadSource: "pill",
  stage: "rect",
  activity: "rect",
  decision: "diamond",
  outcome: "pill",
  note: "rect",
} as const satisfies Record<NodeKind, RouteNode["shape"]>;

function boxOf({ x, y, width, height }: Rect): Omit<Box, "id"> {
  return { minX: x, minY: y, maxX: x + width, maxY: y + height };
}

/** From below to above; where nothing says which, by their ids, so that it never flickers. */
function byLayer(a: NodeItem, b: NodeItem): number {
  return compareLayers(a.record, b.record) || (a.id < b.id ? -1 : 1);
}
