import RBush from "rbush";
import type { Point, Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { backArrows } from "./backArrows.ts";
import { bentWay } from "./bentWay.ts";
import { bestLabelPlace, boxAround, DEFAULT_LABEL } from "./labels.ts";
import { separateLanes, withRects } from "./lanes.ts";
import { assignPorts, type LoneArrow, type Ports } from "./ports.ts";
import { selfLoop } from "./routeArrow.ts";
import { pointAlong, segmentBoxes } from "./polyline.ts";
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
  readonly route: (arrowId: RecordId) => Route | undefined;
  readonly routes: () => ReadonlyMap<RecordId, Route>;
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
  let arrows: RouteArrow[] = [];
  let places: ReadonlyMap<RecordId, number> = new Map();
  // The way of each arrow alone, and its way between the ports it was given.
  const lone = new Map<RecordId, KnownWay>();
  const settled = new Map<RecordId, KnownWay>();
  let routes: ReadonlyMap<RecordId, Route> = new Map();
  let isCurrent = true;

  function forget(area: Rect): void {
    for (const known of [lone, settled]) {
      for (const [id, { asked }] of known) {
        if (asked.some((rect) => touches(rect, area))) known.delete(id);
      }
    }
  }

  function put(id: RecordId, node: RouteNode | null): void {
    const old = items.get(id);
    if (old !== undefined && node !== null && sameNode(old.node, node)) return;
    isCurrent = false;
    if (old !== undefined) {
      index.remove(old);
      forget(old.node);
    }
    if (node === null) {
      items.delete(id);
      return;
    }
    const item = { ...boxOf(node), id, node };
    index.insert(item);
    items.set(id, item);
    forget(node);
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

  function search(known: Map<RecordId, KnownWay>, arrow: RouteArrow, request: WayRequest): Way {
    const before = known.get(arrow.id);
    if (before !== undefined && sameRequest(before.request, request)) return before.way;
    const asked: Rect[] = [];
    const query = obstaclesFor(arrow, request.source, request.target);
    const ask: ObstacleQuery = (area) => {
      asked.push(area);
      return query(area);
    };
    const { bends = [] } = request;
    const way = bends.length > 0 ? bentWay(request, bends, ask) : findWay(request, ask);
    known.set(arrow.id, { request, asked, way });
    return way;
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

  function compute(): void {
    const back = backArrows(items.keys(), arrows);
    const runsDownwards = isUpright(arrows.filter(({ id }) => !back.has(id)));
    // These stand by themselves: loops at one node, and the ways that the user chose.
    const chosen = new Map<RecordId, Way>();
    const alone: LoneArrow[] = [];
    for (const arrow of arrows) {
      const source = items.get(arrow.sourceId)?.node;
      const target = items.get(arrow.targetId)?.node;
      if (source === undefined || target === undefined) continue;
      if (arrow.bends !== undefined && arrow.bends.length > 0) {
        const request = { ...requestOf(arrow, source, target), bends: arrow.bends };
        chosen.set(arrow.id, search(lone, arrow, request));
        continue;
      }
      if (arrow.sourceId === arrow.targetId) {
        chosen.set(arrow.id, selfLoop(source));
        continue;
      }
      const request = {
        ...requestOf(arrow, source, target),
        back: back.has(arrow.id),
        upright: runsDownwards,
      };
      alone.push({ arrow, source, target, way: search(lone, arrow, request) });
    }
    const ports = assignPorts(alone);
    const ways = alone.map((own) => settle(own, ports.get(own.arrow.id)));
    const separated = separateLanes(
      ways.map((way, at) => {
        const own = alone[at];
        const obstacles = own
          ? withRects(obstaclesFor(own.arrow, own.source, own.target), [own.source, own.target])
          : () => [];
        const within = own ? containerOf(own.source, own.target) : null;
        return { points: way.points, obstacles, within };
      }),
    );
    const drawn = new Map(chosen);
    for (const [at, { arrow }] of alone.entries()) {
      const way = ways[at];
      const points = separated[at];
      if (way !== undefined && points !== undefined) drawn.set(arrow.id, { ...way, points });
    }
    routes = labelled(drawn, back);
    isCurrent = true;
  }

  /** Whether more arrows between top-level nodes lead down than to a side. */
  function isUpright(forward: readonly RouteArrow[]): boolean {
    let balance = 0;
    for (const { sourceId, targetId } of forward) {
      const source = items.get(sourceId)?.node;
      const target = items.get(targetId)?.node;
      if (source === undefined || target === undefined) continue;
      if ((source.parentId ?? null) !== null || (target.parentId ?? null) !== null) continue;
      const gapX = Math.max(target.x - source.x - source.width, source.x - target.x - target.width);
      const gapY = target.y - source.y - source.height;
      balance += gapY > Math.max(gapX, 0) ? 1 : -1;
    }
    return balance > 0;
  }

  function settle({ arrow, source, target, way }: LoneArrow, ports: Ports | undefined): Way {
    return search(settled, arrow, {
      ...requestOf(arrow, source, target),
      sourceSide: way.sourceSide,
      targetSide: way.targetSide,
      sourceAt: ports?.sourceAt ?? null,
      targetAt: ports?.targetAt ?? null,
    });
  }

  function labelled(
    ways: ReadonlyMap<RecordId, Way>,
    back: ReadonlySet<RecordId>,
  ): ReadonlyMap<RecordId, Route> {
    const labels = new RBush<Box & { box: Rect }>();
    const lines = new RBush<Box & { arrowId: RecordId; box: Rect }>();
    lines.load(
      [...ways].flatMap(([arrowId, { points }]) =>
        segmentBoxes(points, 0).map((box) => ({ ...boxOf(box), arrowId, box })),
      ),
    );
    const result = new Map<RecordId, Route>();
    for (const arrow of arrows) {
      const way = ways.get(arrow.id);
      if (way === undefined) continue;
      const size = arrow.labelSize ?? DEFAULT_LABEL;
      const source = items.get(arrow.sourceId)?.node;
      const target = items.get(arrow.targetId)?.node;
      const nodes =
        source && target
          ? withRects(obstaclesFor(arrow, source, target), [source, target])
          : () => [];
      const share = arrow.labelShare ?? null;
      const labelAt =
        share !== null
          ? pointAlong(way.points, share)
          : bestLabelPlace(
              way.points,
              size,
              nodes,
              (area) => labels.search(boxOf(area)).map(({ box }) => box),
              (area) =>
                lines
                  .search(boxOf(area))
                  .filter(({ arrowId }) => arrowId !== arrow.id)
                  .map(({ box }) => box),
            );
      const box = boxAround(labelAt, size);
      labels.insert({ ...boxOf(box), box });
      const isBack = back.has(arrow.id) || arrow.sourceId === arrow.targetId;
      const route = { ...way, labelAt, isBack };
      const before = routes.get(arrow.id);
      result.set(arrow.id, before !== undefined && sameRoute(before, route) ? before : route);
    }
    return result;
  }

  function current(): ReadonlyMap<RecordId, Route> {
    if (!isCurrent) compute();
    return routes;
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
      arrows = [...next];
      isCurrent = false;
      places = new Map(arrows.map(({ id }, place) => [id, place]));
      const ids = new Set(arrows.map(({ id }) => id));
      for (const known of [lone, settled]) {
        for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
      }
    },
    changeArrows(changed) {
      for (const arrow of changed) {
        const place = places.get(arrow.id);
        const before = place === undefined ? undefined : arrows[place];
        if (place === undefined || before === undefined) continue;
        const { bends, labelShare = null } = before;
        if (sameBends(bends, arrow.bends) && labelShare === (arrow.labelShare ?? null)) continue;
        arrows[place] = arrow;
        isCurrent = false;
      }
    },
    route: (arrowId) => current().get(arrowId),
    routes: current,
  };

  /** Fills the empty index at once, which is faster and packs it better. */
  function load(nodes: ReadonlyMap<RecordId, RouteNode>): void {
    for (const [id, node] of nodes) items.set(id, { ...boxOf(node), id, node });
    index.load([...items.values()]);
    lone.clear();
    settled.clear();
    isCurrent = false;
  }
}

function boxOf({ x, y, width, height }: Rect): Box {
  return { minX: x, minY: y, maxX: x + width, maxY: y + height };
}

function entryOf(items: ReadonlyMap<RecordId, Item>, id: RecordId): [RecordId, Item][] {
  const item = items.get(id);
  return item === undefined ? [] : [[id, item]];
}

function commonParent(source: RouteNode, target: RouteNode): RecordId | null {
  const parentId = source.parentId ?? null;
  return parentId !== null && parentId === (target.parentId ?? null) ? parentId : null;
}

function touches(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
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

function sameRequest(a: WayRequest, b: WayRequest): boolean {
  const before = a.within ?? null;
  const after = b.within ?? null;
  const sameWithin = before === null || after === null ? before === after : sameRect(before, after);
  return (
    sameWithin &&
    sameRect(a.source, b.source) &&
    sameRect(a.target, b.target) &&
    a.sourceShape === b.sourceShape &&
    a.targetShape === b.targetShape &&
    a.sourceSide === b.sourceSide &&
    a.targetSide === b.targetSide &&
    a.sourceAt === b.sourceAt &&
    a.targetAt === b.targetAt &&
    a.back === b.back &&
    sameBends(a.bends, b.bends) &&
    a.upright === b.upright
  );
}

function sameRoute(a: Route, b: Route): boolean {
  return (
    samePoint(a.labelAt, b.labelAt) &&
    a.isBack === b.isBack &&
    a.sourceSide === b.sourceSide &&
    a.targetSide === b.targetSide &&
    a.points.length === b.points.length &&
    a.points.every((point, index) => samePoint(point, b.points[index]))
  );
}

function sameBends(a: readonly Point[] = [], b: readonly Point[] = []): boolean {
  return a === b || (a.length === b.length && a.every((point, at) => samePoint(point, b[at])));
}

function samePoint(a: Point, b: Point | undefined): boolean {
  return b !== undefined && a.x === b.x && a.y === b.y;
}
