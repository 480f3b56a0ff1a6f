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
import { routeNodeOf } from "../../../core/drawing/routing/routeNodeOf.ts";
import { createRouter } from "../../../core/drawing/routing/router.ts";
import type { Route, RouteNode } from "../../../core/drawing/routing/types.ts";
import { allArrows, allNodes, type ProcessDocument } from "../../../core/process/document.ts";
import { boundsOfNode, sizesIn } from "../../../core/process/geometry.ts";
import {
  type ArrowRecord,
  isNode,
  NODE_KINDS,
  type NodeRecord,
} from "../../../core/process/kinds.ts";
import { compareLayers } from "../../../core/process/layers.ts";
import { createItemIndex, type Placed, placeOf } from "./itemIndex.ts";
import { type HeldWay, liveWayOf } from "./liveWays.ts";

/** Where things lie while a gesture moves them, before the document says so. */
export type LivePlaces = ReadonlyMap<RecordId, Rect>;

/** How much room the label of an arrow takes, in canvas pixels. */
export type LabelSizes = (arrow: ArrowRecord) => Size;

interface NodeItem extends Placed {
  readonly record: NodeRecord;
  readonly stage: NodeRecord | undefined;
  readonly live: Rect | undefined;
  readonly bounds: Rect;
}

interface ArrowItem extends Placed {
  readonly record: ArrowRecord;
  readonly route: Route;
}

/**
 * What the canvas shows and where, outside of the view library: bounds of nodes and routes of
 * arrows, each in a spatial index, brought up to date by what changed alone.
 */
export interface Scene {
  /**
   * Brings the scene up to the document and the gesture that is under way.
   *
   * @param rerouted how often arrows got other ways since: does nothing, but whoever draws
   *   what the scene holds draws it anew when it is another
   */
  readonly sync: (
    document: ProcessDocument,
    live: LivePlaces,
    labels: LabelSizes,
    held?: HeldWay | null,
    rerouted?: number,
  ) => void;
  /** The first half of `sync`, where nodes lie, without what follows for arrows. */
  readonly place: (document: ProcessDocument, live: LivePlaces) => void;
  /**
   * Goes on finding the ways of arrows, those near an area first, until somebody had enough;
   * returns what came of it. A large document is drawn before all its ways are found.
   */
  readonly work: (
    near: Rect | null,
    isEnough: () => boolean,
  ) => { readonly isSettled: boolean; readonly hasChanged: boolean };
  readonly isSettled: () => boolean;
  readonly nodeCount: () => number;
  readonly node: (id: RecordId) => NodeRecord | undefined;
  readonly bounds: (id: RecordId) => Rect | undefined;
  readonly route: (id: RecordId) => Route | undefined;
  /** Where the arrow jumps over others. */
  readonly jumps: (id: RecordId) => readonly Point[];
  /** Ids of the nodes that touch the area, containers first. */
  readonly nodesIn: (area: Rect) => RecordId[];
  /** Whether any node touches the area. */
  readonly isAnythingIn: (area: Rect) => boolean;
  readonly arrowsIn: (area: Rect) => ArrowRecord[];
  /** The topmost node at a point: what lies inside a stage comes before the stage. */
  readonly nodeAt: (point: Point, except?: RecordId) => NodeRecord | undefined;
  /** The bounds of everything, or null when there is nothing. */
  readonly extent: () => Rect | null;
}

const NO_LIVE: LivePlaces = new Map();
const NO_JUMPS: readonly Point[] = [];
/** Up to so many arrows get their ways at once: what is drawn first is what stays. */
const AT_ONCE = 150;
/** With more arrows than this, those that a gesture moves jump over nothing until it ends. */
const MANY = 60;

export function createScene(): Scene {
  const nodes = createItemIndex<NodeItem>();
  const arrows = createItemIndex<ArrowItem>();
  const router = createRouter();
  const crossings = createCrossings();
  let led: readonly ArrowRecord[] = [];
  let lastHeld: HeldWay | null = null;
  let document: ProcessDocument | null = null;
  /** The one whose nodes lie in their places: another than `document` between `place` and `sync`. */
  let placed: ProcessDocument | null = null;
  let lastLive = NO_LIVE;
  let lastLabels: LabelSizes | null = null;
  let hastened: Rect | null = null;
  /** Ways whose crossings are not worked out yet. */
  let uncrossed = new Map<RecordId, readonly Point[] | null>();
  /** They are, as soon as somebody asks for a jump: in the picture of a large diagram are none. */
  let isCrossingDue = false;

  /** Puts a record where it lies; null when it was there already. */
  function putNode(
    next: ProcessDocument,
    live: LivePlaces,
    record: NodeRecord,
    sameSizes: boolean,
  ): NodeItem | null {
    const stage =
      record.kind === "activity" && record.stageId !== null
        ? next.stage.get(record.stageId)
        : undefined;
    const place = live.get(record.id);
    const before = nodes.get(record.id);
    const isSame = before?.record === record && before.stage === stage && sameSizes;
    if (isSame && before.live === place) return null;
    const bounds = place ?? boundsOfNode(next, record);
    const item = { ...placeOf(bounds), id: record.id, record, stage, live: place, bounds };
    nodes.put(item);
    return item;
  }

  function syncNodes(next: ProcessDocument, live: LivePlaces): void {
    const changed = new Map<RecordId, NodeItem>();
    const isFirst = nodes.size() === 0;
    const sameSizes = placed !== null && sizesIn(placed) === sizesIn(next);
    const put = (record: NodeRecord) => {
      const item = putNode(next, live, record, sameSizes);
      if (item !== null) changed.set(record.id, item);
    };
    for (const id of new Set([...live.keys(), ...lastLive.keys()])) {
      const record = nodes.get(id)?.record;
      const current = record === undefined ? undefined : next[record.kind].get(id);
      if (current !== undefined && isNode(current)) put(current);
    }
    let isOtherSet = isFirst;
    for (const kind of NODE_KINDS) {
      const before = placed?.[kind];
      // Where activities lie depends on their stages.
      const isSame =
        before === next[kind] && sameSizes && (kind !== "activity" || placed?.stage === next.stage);
      if (isSame) continue;
      for (const record of next[kind].values()) {
        isOtherSet ||= nodes.get(record.id) === undefined;
        put(record);
      }
      for (const id of before?.keys() ?? []) {
        const item = nodes.get(id);
        if (next[kind].has(id) || item?.record.kind !== kind) continue;
        isOtherSet = true;
        nodes.remove(id);
      }
    }
    nodes.commit();
    placed = next;
    if (isOtherSet) {
      const present = new Map<RecordId, RouteNode>();
      for (const { id } of allNodes(next)) {
        const item = nodes.get(id);
        if (item !== undefined) present.set(id, routeNodeOf(item.record, item.bounds));
      }
      router.setNodes(present);
    } else {
      router.update(
        [...changed].map(([id, { record, bounds }]) => [id, routeNodeOf(record, bounds)]),
      );
    }
  }

  function putArrow(
    id: RecordId,
    record: ArrowRecord | undefined,
    ways: Map<RecordId, readonly Point[] | null>,
  ): void {
    const route = record === undefined ? undefined : router.route(id);
    const before = arrows.get(id);
    if (record !== undefined && before?.record === record && before.route === route) return;
    if (before?.route !== route) ways.set(id, route?.points ?? null);
    arrows.remove(id);
    if (record === undefined || route === undefined) return;
    const bounds = boundsOf(
      [...route.points, route.labelAt].map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
    );
    if (bounds === null) return;
    arrows.put({ ...placeOf(bounds), id, record, route });
  }

  /**
   * Takes over the routes; returns whether any of them is another. Where there are many arrows,
   * those that a gesture moves jump over nothing until it ends: at each step they would change
   * dozens of others.
   */
  function syncArrows(next: ProcessDocument, isGesture = false): boolean {
    const isOther = next.flow !== document?.flow || next.dependency !== document.dependency;
    const changed = router.takeChanged();
    const isHeld = isGesture && arrows.size() > MANY;
    if (isHeld) cross();
    const ways = uncrossed;
    if (isOther) {
      const kept = new Set<RecordId>();
      for (const record of allArrows(next)) {
        kept.add(record.id);
        putArrow(record.id, record, ways);
      }
      for (const id of arrows.ids()) if (!kept.has(id)) putArrow(id, undefined, ways);
    } else {
      for (const id of changed) putArrow(id, next.flow.get(id) ?? next.dependency.get(id), ways);
    }
    arrows.commit();
    isCrossingDue = !isHeld;
    return changed.size > 0;
  }

  function cross(): void {
    if (!isCrossingDue) return;
    isCrossingDue = false;
    crossings.update(uncrossed);
    uncrossed = new Map();
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
      const sameDocument = next === document && next === placed;
      const sameGesture = live === lastLive && held === lastHeld;
      if (sameDocument && sameGesture && labels === lastLabels) return;
      syncNodes(next, live);
      const sameArrows = next.flow === document?.flow && next.dependency === document.dependency;
      if (!sameArrows || labels !== lastLabels) {
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
      // What a gesture moves is followed; the rest gets out of its way when it lies again.
      const isGesture = live.size > 0 && sameDocument;
      if (isGesture || next.flow.size + next.dependency.size > AT_ONCE) router.follow();
      else router.routes();
      syncArrows(next, isGesture);
      document = next;
      lastLive = live;
      lastLabels = labels;
      lastHeld = held;
    },
    place: syncNodes,
    work(near, isEnough) {
      if (document === null) return { isSettled: true, hasChanged: false };
      if (near !== null && near !== hastened && !router.isSettled()) {
        hastened = near;
        router.hasten(arrows.search(near).map(({ id }) => id));
      }
      const isSettled = router.advance(isEnough);
      const hasChanged = syncArrows(document);
      return { isSettled, hasChanged };
    },
    isSettled: router.isSettled,
    nodeCount: nodes.size,
    node: (id) => nodes.get(id)?.record,
    bounds: (id) => nodes.get(id)?.bounds,
    route: (id) => arrows.get(id)?.route,
    jumps(id) {
      cross();
      return uncrossed.has(id) ? NO_JUMPS : crossings.jumps(id);
    },
    nodesIn: (area) =>
      nodes
        .search(area)
        .sort(byLayer)
        .map(({ id }) => id),
    isAnythingIn: nodes.hasIn,
    arrowsIn: (area) => arrows.search(area).map(({ record }) => record),
    nodeAt: (point, except) =>
      nodes
        .search({ ...point, width: 0, height: 0 })
        .filter(({ id, bounds }) => id !== except && containsPoint(bounds, point))
        .sort(byLayer)
        .at(-1)?.record,
    extent: () => boundsOf([...nodes.items()].map(({ bounds }) => bounds)),
  };
}

/** From below to above; where nothing says which, by their ids, so that it never flickers. */
function byLayer(a: NodeItem, b: NodeItem): number {
  return compareLayers(a.record, b.record) || (a.id < b.id ? -1 : 1);
}
