import RBush from "rbush";
import type { Point, Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { backArrows } from "./backArrows.ts";
import { bentWay } from "./bentWay.ts";
import { createAreaIndex } from "./areaIndex.ts";
import { createLabelKeeper, type LabelledArrow } from "./labelKeeper.ts";
import { bestLabelPlace, DEFAULT_LABEL } from "./labels.ts";
import { createLaneKeeper } from "./laneKeeper.ts";
import { type LaneArrow, withRects } from "./lanes.ts";
import { pointAlong, samePoints } from "./polyline.ts";
import { createPortKeeper } from "./portKeeper.ts";
import type { LoneArrow } from "./ports.ts";
import { selfLoop } from "./routeArrow.ts";
import type { ObstacleQuery, Route, RouteArrow, RouteNode, Way } from "./types.ts";
import { findWay, type WayRequest } from "./way.ts";

/**
 * Keeps the routes of all arrows of a document. After a change only the arrows that the
 * change can have touched are searched again; the result is always the same as that of a
 * new router with the same nodes and arrows. A route that stays the same stays the same
 * object.
 */
export interface Router {
  /** Adds, moves and (with null) removes nodes. */
  readonly update: (changes: Iterable<readonly [RecordId, RouteNode | null]>) => void;
  /** Makes the nodes exactly these. */
  readonly setNodes: (nodes: ReadonlyMap<RecordId, RouteNode>) => void;
  /** Makes the arrows exactly these. Arrows whose ends are missing get no route. */
  readonly setArrows: (arrows: Iterable<RouteArrow>) => void;
  /** Gives arrows that it knows already other bends or another place of their label. */
  readonly changeArrows: (changed: Iterable<RouteArrow>) => void;
  /**
   * While a gesture moves nodes: finds ways for the arrows that this touches and leaves the rest
   * of the drawing alone; lanes and labels are shared out anew when somebody asks for the routes.
   */
  readonly follow: () => void;
  /** The route as it stands: a provisional one while following. */
  readonly route: (arrowId: RecordId) => Route | undefined;
  readonly routes: () => ReadonlyMap<RecordId, Route>;
  /** The arrows whose routes changed, or that are gone, since this was last asked. */
  readonly takeChanged: () => ReadonlySet<RecordId>;
}

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

interface Item extends Box {
  readonly id: RecordId;
  readonly node: RouteNode;
}

/** A way with everything it was found from: while that stays the same, so does the way. */
interface KnownWay {
  readonly request: WayRequest;
  readonly asked: readonly Rect[];
  readonly way: Way;
}

/** Routes every arrow of a document at once. */
export function routeAll(
  nodes: ReadonlyMap<RecordId, RouteNode>,
  arrows: Iterable<RouteArrow>,
): ReadonlyMap<RecordId, Route> {
  const router = createRouter();
  router.setNodes(nodes);
  router.setArrows(arrows);
  return router.routes();
}

export function createRouter(): Router {
  const index = new RBush<Item>();
  // In the order of the document: it decides which arrow of a ring is the one that leads back.
  let items = new Map<RecordId, Item>();
  let arrows = new Map<RecordId, RouteArrow>();
  let ranks = new Map<RecordId, number>();
  const byEnd = new Map<RecordId, Set<RecordId>>();
  // The arrows that stay inside a container; those that have left it do no harm.
  const within = new Map<RecordId, Set<RecordId>>();
  // The way of each arrow alone, and its way between the ports it was given.
  const lone = new Map<RecordId, KnownWay>();
  const settled = new Map<RecordId, KnownWay>();
  // These stand by themselves: loops at one node, and the ways that the user chose.
  const chosen = new Map<RecordId, Pick<KnownWay, "asked" | "way">>();
  let asked = createAreaIndex();
  let ports = createPortKeeper();
  let lanes = createLaneKeeper();
  let labels = createLabelKeeper();
  const routes = new Map<RecordId, Route>();
  let back: ReadonlySet<RecordId> = new Set();
  let isUpright = false;
  const balances = new Map<RecordId, number>();
  let balance = 0;
  // What changed since the routes were last worked out.
  let isOtherGraph = false;
  let dirty = new Set<RecordId>();
  let areas: Rect[] = [];
  // What was found while following, and still has to get lanes and labels.
  let waiting = new Map<RecordId, LaneArrow | null>();
  let changed = new Set<RecordId>();

  const rankOf = (id: RecordId) => ranks.get(id) ?? -1;
  const inOrder = (a: RecordId, b: RecordId) => rankOf(a) - rankOf(b);

  function touch(id: RecordId, area: Rect): void {
    areas.push(area);
    for (const entry of asked.search(area)) dirty.add(entry.id);
    for (const arrowId of byEnd.get(id) ?? []) dirty.add(arrowId);
  }

  function put(id: RecordId, node: RouteNode | null): void {
    const old = items.get(id);
    if (old !== undefined && node !== null && sameNode(old.node, node)) return;
    if (old !== undefined) {
      index.remove(old);
      touch(id, old.node);
    }
    if ((old === undefined) !== (node === null)) isOtherGraph = true;
    // Arrows inside a container go by its borders, though they may not have asked for it.
    for (const inner of within.get(id) ?? []) dirty.add(inner);
    if (node === null) {
      items.delete(id);
      return;
    }
    const item = { ...boxOf(node), id, node };
    index.insert(item);
    items.set(id, item);
    touch(id, node);
  }

  function obstaclesFor(arrow: RouteArrow, source: RouteNode, target: RouteNode): ObstacleQuery {
    const inside = commonParent(source, target);
    const parents = new Set([source.parentId ?? null, target.parentId ?? null]);
    return (area) =>
      index
        .search({
          minX: area.x,
          minY: area.y,
          maxX: area.x + area.width,
          maxY: area.y + area.height,
        })
        .filter(({ id, node }) => {
          if (id === arrow.sourceId || id === arrow.targetId) return false;
          const parentId = node.parentId ?? null;
          if (inside !== null) return parentId === inside;
          return parentId === null ? !parents.has(id) : parents.has(parentId);
        })
        .map(({ node }) => node);
  }

  function search(arrow: RouteArrow, request: WayRequest): KnownWay {
    const areasAsked: Rect[] = [];
    const query = obstaclesFor(arrow, request.source, request.target);
    const ask: ObstacleQuery = (area) => {
      areasAsked.push(area);
      return query(area);
    };
    const { bends = [] } = request;
    const way = bends.length > 0 ? bentWay(request, bends, ask) : findWay(request, ask);
    return { request, asked: areasAsked, way };
  }

  function requestOf(arrow: RouteArrow, source: RouteNode, target: RouteNode): WayRequest {
    return {
      source,
      target,
      sourceShape: source.shape ?? "rect",
      targetShape: target.shape ?? "rect",
      sourceSide: arrow.sourceSide,
      targetSide: arrow.targetSide,
      within: containerOf(source, target),
    };
  }

  function containerOf(source: RouteNode, target: RouteNode): Rect | null {
    const inside = commonParent(source, target);
    return inside === null ? null : (items.get(inside)?.node ?? null);
  }

  function endsOf(arrow: RouteArrow): readonly [RouteNode, RouteNode] | null {
    const source = items.get(arrow.sourceId)?.node;
    const target = items.get(arrow.targetId)?.node;
    return source === undefined || target === undefined ? null : [source, target];
  }

  /** Which arrows lead back, and whether the diagram runs downwards: both concern every arrow. */
  function surveyGraph(): void {
    if (isOtherGraph) {
      const before = back;
      back = backArrows(items.keys(), [...arrows.values()]);
      for (const id of arrows.keys()) if (before.has(id) !== back.has(id)) dirty.add(id);
      isOtherGraph = false;
    }
    for (const id of dirty) {
      const arrow = arrows.get(id);
      const next = arrow === undefined || back.has(id) ? 0 : balanceOf(arrow);
      balance += next - (balances.get(id) ?? 0);
      if (arrow === undefined) balances.delete(id);
      else balances.set(id, next);
    }
    if (balance > 0 === isUpright) return;
    isUpright = balance > 0;
    for (const id of arrows.keys()) dirty.add(id);
  }

  /** 1 for an arrow between top-level nodes that leads down, -1 for one that leads to a side. */
  function balanceOf(arrow: RouteArrow): number {
    const ends = endsOf(arrow);
    if (ends === null || ends.some(({ parentId }) => (parentId ?? null) !== null)) return 0;
    const [source, target] = ends;
    const gapX = Math.max(target.x - source.x - source.width, source.x - target.x - target.width);
    const gapY = target.y - source.y - source.height;
    return gapY > Math.max(gapX, 0) ? 1 : -1;
  }

  /** The way of each changed arrow as if it were alone; null for those that are gone or chosen. */
  function searchAlone(): Map<RecordId, LoneArrow | null> {
    const found = new Map<RecordId, LoneArrow | null>();
    for (const id of dirty) {
      const arrow = arrows.get(id);
      const ends = arrow === undefined ? null : endsOf(arrow);
      chosen.delete(id);
      if (arrow === undefined || ends === null) {
        lone.delete(id);
        found.set(id, null);
        continue;
      }
      const [source, target] = ends;
      const inside = commonParent(source, target);
      if (inside !== null) addTo(within, inside, id);
      const { bends = [] } = arrow;
      if (bends.length > 0 || arrow.sourceId === arrow.targetId) {
        lone.delete(id);
        found.set(id, null);
        const isBent = bends.length > 0;
        chosen.set(
          id,
          isBent
            ? search(arrow, { ...requestOf(arrow, source, target), bends })
            : { asked: [], way: selfLoop(source) },
        );
        continue;
      }
      const request = {
        ...requestOf(arrow, source, target),
        back: back.has(id),
        upright: isUpright,
      };
      const known = search(arrow, request);
      lone.set(id, known);
      found.set(id, { arrow, source, target, way: known.way });
    }
    return found;
  }

  /** The way of each of the arrows between the ports that it was given. */
  function settle(ids: Iterable<RecordId>): Map<RecordId, LaneArrow | null> {
    const lines = new Map<RecordId, LaneArrow | null>();
    const areasAsked = new Map<RecordId, readonly Rect[]>();
    for (const id of ids) {
      const arrow = arrows.get(id);
      const ends = arrow === undefined ? null : endsOf(arrow);
      const alone = lone.get(id);
      if (arrow === undefined || ends === null || alone === undefined) {
        settled.delete(id);
        lines.set(id, null);
        areasAsked.set(id, chosen.get(id)?.asked ?? []);
        continue;
      }
      const [source, target] = ends;
      const known = search(arrow, {
        ...requestOf(arrow, source, target),
        sourceSide: alone.way.sourceSide,
        targetSide: alone.way.targetSide,
        sourceAt: ports.ports(id)?.sourceAt ?? null,
        targetAt: ports.ports(id)?.targetAt ?? null,
      });
      settled.set(id, known);
      areasAsked.set(id, [...alone.asked, ...known.asked]);
      lines.set(id, {
        points: known.way.points,
        obstacles: withRects(obstaclesFor(arrow, source, target), [source, target]),
        within: containerOf(source, target),
      });
    }
    asked.setAll(areasAsked);
    return lines;
  }

  function wayOf(arrow: RouteArrow): Way | null {
    const ends = endsOf(arrow);
    if (ends === null) return null;
    const own = chosen.get(arrow.id);
    if (own !== undefined) return own.way;
    const way = settled.get(arrow.id)?.way;
    const points = lanes.points(arrow.id);
    return way === undefined || points === undefined ? null : { ...way, points };
  }

  function label(ids: Iterable<RecordId>): void {
    const ways = new Map<RecordId, Way>();
    const lines = new Map<RecordId, LabelledArrow | null>();
    for (const id of ids) {
      const arrow = arrows.get(id);
      const ends = arrow === undefined ? null : endsOf(arrow);
      const way = arrow === undefined ? null : wayOf(arrow);
      if (arrow === undefined || ends === null || way === null) {
        lines.set(id, null);
        routes.delete(id);
        changed.add(id);
        continue;
      }
      ways.set(id, way);
      lines.set(id, {
        points: way.points,
        size: arrow.labelSize ?? DEFAULT_LABEL,
        share: arrow.labelShare ?? null,
        obstacles: withRects(obstaclesFor(arrow, ...ends), ends),
      });
    }
    const moved = labels.update(lines, areas, rankOf);
    for (const id of new Set([...ways.keys(), ...moved])) {
      const way = ways.get(id) ?? routes.get(id);
      const labelAt = labels.place(id);
      if (way !== undefined && labelAt !== undefined) draw(id, way, labelAt);
    }
  }

  function draw(id: RecordId, { points, sourceSide, targetSide }: Way, labelAt: Point): void {
    const arrow = arrows.get(id);
    const isBack = back.has(id) || arrow?.sourceId === arrow?.targetId;
    const route = { points, labelAt, isBack, sourceSide, targetSide };
    const before = routes.get(id);
    if (before !== undefined && sameRoute(before, route)) return;
    routes.set(id, route);
    changed.add(id);
  }

  /** Where most of it changed, beginning anew costs less than taking the old out piece by piece. */
  function beginAnew(): void {
    asked = createAreaIndex();
    ports = createPortKeeper();
    lanes = createLaneKeeper();
    labels = createLabelKeeper();
    areas = [];
    for (const id of arrows.keys()) dirty.add(id);
  }

  /** Finds the ways of what changed, without regard to lanes; returns whose they are. */
  function findWays(): ReadonlySet<RecordId> {
    surveyGraph();
    if (dirty.size > arrows.size / 2) beginAnew();
    const alone = searchAlone();
    const ported = ports.update(alone, inOrder);
    const found = settle(new Set([...alone.keys(), ...ported]));
    dirty = new Set();
    for (const [id, line] of found) waiting.set(id, line);
    return new Set(found.keys());
  }

  function compute(): void {
    findWays();
    const moved = lanes.update(waiting, areas, inOrder);
    label(new Set([...waiting.keys(), ...moved]));
    waiting = new Map();
    areas = [];
  }

  function follow(): void {
    for (const id of findWays()) {
      const arrow = arrows.get(id);
      const ends = arrow === undefined ? null : endsOf(arrow);
      if (arrow === undefined || ends === null) {
        routes.delete(id);
        changed.add(id);
        continue;
      }
      const way = (chosen.get(id) ?? settled.get(id))?.way;
      if (way === undefined) continue;
      const { labelSize = DEFAULT_LABEL, labelShare = null } = arrow;
      const labelAt =
        labelShare === null
          ? bestLabelPlace(way.points, labelSize, obstaclesFor(arrow, ...ends))
          : pointAlong(way.points, labelShare);
      draw(id, way, labelAt);
    }
  }

  function current(): ReadonlyMap<RecordId, Route> {
    if (isOtherGraph || dirty.size > 0 || areas.length > 0 || waiting.size > 0) compute();
    return routes;
  }

  function putArrow(id: RecordId, next: RouteArrow | null): void {
    const before = arrows.get(id);
    if (before !== undefined && next !== null && sameArrow(before, next)) return;
    for (const end of before === undefined ? [] : [before.sourceId, before.targetId]) {
      byEnd.get(end)?.delete(id);
    }
    for (const end of next === null ? [] : [next.sourceId, next.targetId]) addTo(byEnd, end, id);
    dirty.add(id);
    if (before?.sourceId !== next?.sourceId || before?.targetId !== next?.targetId) {
      isOtherGraph = true;
    }
  }

  return {
    update(changes) {
      for (const [id, node] of changes) put(id, node);
    },
    setNodes(nodes) {
      for (const id of items.keys()) if (!nodes.has(id)) put(id, null);
      if (items.size === 0) {
        load(nodes);
        return;
      }
      for (const [id, node] of nodes) put(id, node);
      items = new Map([...nodes.keys()].flatMap((id) => entryOf(items, id)));
    },
    setArrows(next) {
      const given = new Map<RecordId, RouteArrow>();
      for (const arrow of next) given.set(arrow.id, arrow);
      for (const id of arrows.keys()) if (!given.has(id)) putArrow(id, null);
      let last = -1;
      for (const [id, arrow] of given) {
        putArrow(id, arrow);
        // Arrows in another order get other lanes and labels: that concerns all of them.
        const rank = rankOf(id);
        if (rank >= 0 && rank < last) dirty = new Set([...dirty, ...given.keys()]);
        last = Math.max(last, rank);
      }
      arrows = given;
      ranks = new Map([...given.keys()].map((id, rank) => [id, rank]));
    },
    changeArrows(next) {
      for (const arrow of next) {
        if (!arrows.has(arrow.id)) continue;
        putArrow(arrow.id, arrow);
        arrows.set(arrow.id, arrow);
      }
    },
    follow,
    route: (arrowId) => {
      if (isOtherGraph || dirty.size > 0) current();
      return routes.get(arrowId);
    },
    routes: current,
    takeChanged() {
      const taken = changed;
      changed = new Set();
      return taken;
    },
  };

  /** Fills the empty index at once, which is faster and packs it better. */
  function load(nodes: ReadonlyMap<RecordId, RouteNode>): void {
    for (const [id, node] of nodes) items.set(id, { ...boxOf(node), id, node });
    index.load([...items.values()]);
    isOtherGraph = true;
    dirty = new Set(arrows.keys());
  }
}

function boxOf({ x, y, width, height }: Rect): Box {
  return { minX: x, minY: y, maxX: x + width, maxY: y + height };
}

function addTo(groups: Map<RecordId, Set<RecordId>>, key: RecordId, id: RecordId): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, new Set([id]));
  else known.add(id);
}

function entryOf(items: ReadonlyMap<RecordId, Item>, id: RecordId): [RecordId, Item][] {
  const item = items.get(id);
  return item === undefined ? [] : [[id, item]];
}

function commonParent(source: RouteNode, target: RouteNode): RecordId | null {
  const parentId = source.parentId ?? null;
  return parentId !== null && parentId === (target.parentId ?? null) ? parentId : null;
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function sameNode(a: RouteNode, b: RouteNode): boolean {
  return (
    sameRect(a, b) &&
    (a.shape ?? "rect") === (b.shape ?? "rect") &&
    (a.parentId ?? null) === (b.parentId ?? null)
  );
}

function sameArrow(a: RouteArrow, b: RouteArrow): boolean {
  return (
    a.sourceId === b.sourceId &&
    a.targetId === b.targetId &&
    a.sourceSide === b.sourceSide &&
    a.targetSide === b.targetSide &&
    samePoints(a.bends ?? [], b.bends ?? []) &&
    (a.labelShare ?? null) === (b.labelShare ?? null) &&
    a.labelSize?.width === b.labelSize?.width &&
    a.labelSize?.height === b.labelSize?.height
  );
}

function sameRoute(a: Route, b: Route): boolean {
  return (
    samePoint(a.labelAt, b.labelAt) &&
    a.isBack === b.isBack &&
    a.sourceSide === b.sourceSide &&
    a.targetSide === b.targetSide &&
    samePoints(a.points, b.points)
  );
}

function samePoint(a: Point, b: Point | undefined): boolean {
  return b !== undefined && a.x === b.x && a.y === b.y;
}
