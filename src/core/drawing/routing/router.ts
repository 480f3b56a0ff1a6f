import type { Point, Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { sameArrow, sameNode } from "./compare.ts";
import { createDrawnRoutes } from "./drawnRoutes.ts";
import { createField } from "./field.ts";
import { createIdLists } from "./idLists.ts";
import { createLabelKeeper, type LabelledArrow } from "./labelKeeper.ts";
import { DEFAULT_LABEL } from "./labels.ts";
import { createLaneKeeper } from "./laneKeeper.ts";
import { type Surroundings, withRects } from "./lanes.ts";
import { runsThrough } from "./polyline.ts";
import { createPortKeeper } from "./portKeeper.ts";
import type { LoneArrow } from "./ports.ts";
import { createSurvey } from "./survey.ts";
import type { Route, RouteArrow, RouteNode, Slices, Way } from "./types.ts";
import { createWayFinder } from "./wayFinder.ts";

/**
 * Keeps the routes of all arrows of a document. After a change only the arrows that the
 * change can have touched are searched again; the result is always the same as that of a
 * new router with the same nodes and arrows. A route that stays the same stays the same
 * object. The work can be done in slices, between which anything may change.
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
   * Draws the arrows that the last changes touched where they may go now, and leaves the rest of
   * the drawing alone: lanes and labels are shared out by `advance`. What is too much for a
   * moment is drawn at a glance.
   */
  readonly follow: () => void;
  /** Finds the ways of these arrows, as many as a moment allows, before those of all others. */
  readonly hasten: (ids: Iterable<RecordId>) => void;
  /** Works on until all routes are final (true) or somebody had enough (false). */
  readonly advance: (isEnough: () => boolean) => boolean;
  readonly isSettled: () => boolean;
  /** The route as it is drawn: a provisional one as long as there is work to do. */
  readonly route: (arrowId: RecordId) => Route | undefined;
  /** The final routes. */
  readonly routes: () => ReadonlyMap<RecordId, Route>;
  /** The arrows whose routes changed, or that are gone, since this was last asked. */
  readonly takeChanged: () => ReadonlySet<RecordId>;
}

/** How many arrows get their ways at once: about a frame's worth. */
const MOST_FOLLOWED = 60;
const LARGE_FROM = 60;
/** How many nodes change at once where it may be quicker to begin anew. */
const MANY_NODES = 50;
/** How many arrows get their ports at once: some milliseconds. */
const PORT_SLICE = 200;

/** Of an arrow that has lost an end since; it is on its way out. */
const NOTHING_AROUND: Surroundings = { obstacles: () => [], within: null };

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

/** @param largeFrom with more arrows than this, gestures draw ways more roughly */
export function createRouter(largeFrom = LARGE_FROM): Router {
  const field = createField();
  const survey = createSurvey(field);
  const drawn = createDrawnRoutes(field, survey);
  let finder = createWayFinder(field, survey);
  let ports = createPortKeeper();
  let lanes = createLaneKeeper(surroundings);
  let labels = createLabelKeeper((id) => surroundings(id).obstacles);
  let arrows = new Map<RecordId, RouteArrow>();
  let ranks = new Map<RecordId, number>();
  const byEnd = createIdLists<RecordId>();
  // Arrows with work to do, by how far they got: touched by the last changes; to be searched as
  // if alone; searched; in need of a way between their ports; in need of a lane and a label.
  const fresh = new Set<RecordId>();
  const backlog = new Set<RecordId>();
  const alone = new Map<RecordId, LoneArrow | null>();
  const ported = new Set<RecordId>();
  let waiting = new Map<RecordId, readonly Point[] | null>();
  // Where nodes changed since lanes and labels were last shared out.
  let areas: Rect[] = [];
  // What was followed since all was final.
  const followed = new Set<RecordId>();
  let work: Slices | null = null;
  let isAnew = false;

  const rankOf = (id: RecordId) => ranks.get(id) ?? -1;
  const inOrder = (a: RecordId, b: RecordId) => rankOf(a) - rankOf(b);
  const isUnderWay = (id: RecordId) =>
    fresh.has(id) || backlog.has(id) || alone.has(id) || ported.has(id) || waiting.has(id);
  const hasWork = () =>
    fresh.size + backlog.size + alone.size + ported.size + waiting.size + areas.length > 0;
  const isSettled = () => work === null && !survey.isStale() && !hasWork();

  /** Something changed in an area: at once that matters only to arrows that it hits. */
  function touch(area: Rect): void {
    areas.push(area);
    for (const id of finder.whoAsked(area)) {
      if (followed.has(id) || runsThrough(drawn.routes.get(id)?.points ?? [], area)) refresh(id);
      else backlog.add(id);
    }
  }

  function refresh(id: RecordId): void {
    fresh.add(id);
    survey.arrowChanged(id);
  }

  function put(id: RecordId, node: RouteNode | null): void {
    const old = field.node(id);
    if (old === undefined ? node === null : node !== null && sameNode(old, node)) return;
    field.put(id, node);
    if (old !== undefined) touch(old);
    if (node !== null) touch(node);
    for (const arrowId of byEnd.of(id)) {
      refresh(arrowId);
      drawn.misdrawn(arrowId);
    }
    if (old === undefined || node === null) survey.graphChanged();
    // Arrows inside a container go by its borders, though they may not have asked for it.
    for (const inner of finder.stayingIn(id)) refresh(inner);
  }

  /** Most of the nodes are others: every arrow gets a new way, and nobody is asked which ones. */
  function load(nodes: Iterable<readonly [RecordId, RouteNode]>): void {
    field.load(nodes);
    survey.graphChanged();
    for (const id of arrows.keys()) {
      refresh(id);
      drawn.misdrawn(id);
    }
  }

  function putArrow(id: RecordId, next: RouteArrow | null): void {
    const before = arrows.get(id);
    if (before !== undefined && next !== null && sameArrow(before, next)) return;
    for (const end of before === undefined ? [] : [before.sourceId, before.targetId]) {
      byEnd.remove(end, id);
    }
    for (const end of next === null ? [] : [next.sourceId, next.targetId]) {
      byEnd.add(end, id);
    }
    refresh(id);
    drawn.misdrawn(id);
    if (before?.sourceId !== next?.sourceId || before?.targetId !== next?.targetId) {
      survey.graphChanged();
    }
  }

  function searchAlone(id: RecordId): LoneArrow | null {
    return finder.alone(id, arrows.get(id));
  }

  function settle(id: RecordId): void {
    ported.delete(id);
    waiting.set(id, finder.between(id, arrows.get(id), ports.ports(id)));
  }

  /** What is around an arrow now: to keep it for each takes more room than its way. */
  function surroundings(id: RecordId): Surroundings {
    const arrow = arrows.get(id);
    const ends = arrow === undefined ? null : field.endsOf(arrow);
    if (arrow === undefined || ends === null) return NOTHING_AROUND;
    return {
      obstacles: withRects(field.obstaclesFor(arrow, ...ends), ends),
      within: field.containerOf(...ends),
    };
  }

  /** The way with its lane. */
  function wayOf(id: RecordId): Way | null {
    const way = finder.way(id);
    if (way === undefined || finder.isChosen(id)) return way ?? null;
    const points = lanes.points(id);
    return points === undefined ? null : { ...way, points };
  }

  /** Where most of it changed, beginning anew costs less than taking the old out piece by piece. */
  function beginAnew(): void {
    isAnew = true;
    finder = createWayFinder(field, survey);
    ports = createPortKeeper();
    lanes = createLaneKeeper(surroundings);
    labels = createLabelKeeper((id) => surroundings(id).obstacles);
    alone.clear();
    ported.clear();
    waiting.clear();
    areas = [];
    for (const id of arrows.keys()) backlog.add(id);
  }

  function look(): void {
    if (!survey.isStale()) return;
    for (const id of survey.update(arrows)) backlog.add(id);
  }

  function toBacklog(): void {
    for (const id of fresh) backlog.add(id);
    fresh.clear();
  }

  /** All that is to be done, a little at a time. Between two steps anything may change. */
  function* inSteps(): Slices {
    while (hasWork()) {
      look();
      toBacklog();
      if (!isAnew && backlog.size > arrows.size / 2) beginAnew();
      for (const id of backlog) {
        backlog.delete(id);
        alone.set(id, searchAlone(id));
        yield;
      }
      if (fresh.size > 0) continue;
      while (alone.size > 0) {
        sharePorts();
        yield;
      }
      for (const id of ported) {
        if (fresh.size > 0) break;
        settle(id);
        yield;
      }
      if (fresh.size + backlog.size + ported.size === 0) yield* shareOut();
    }
  }

  function sharePorts(): void {
    const slice = new Map<RecordId, LoneArrow | null>();
    for (const [id, lone] of alone) {
      if (slice.size === PORT_SLICE) break;
      slice.set(id, lone);
      alone.delete(id);
      ported.add(id);
    }
    for (const id of ports.update(slice, inOrder)) ported.add(id);
  }

  /** Shares out lanes and places of labels: the last of the work. */
  function* shareOut(): Slices {
    const [lines, around] = [waiting, areas];
    waiting = new Map();
    areas = [];
    const moved = yield* lanes.update(lines, around, inOrder);
    yield* label(new Set([...lines.keys(), ...moved]), around);
    isAnew = false;
  }

  function* label(ids: Iterable<RecordId>, around: readonly Rect[]): Slices {
    const ways = new Map<RecordId, Way>();
    const lines = new Map<RecordId, LabelledArrow | null>();
    for (const id of ids) {
      const arrow = arrows.get(id);
      const way = wayOf(id);
      if (arrow === undefined || field.endsOf(arrow) === null || way === null) {
        lines.set(id, null);
        drawn.erase(id);
        continue;
      }
      ways.set(id, way);
      lines.set(id, {
        points: way.points,
        size: arrow.labelSize ?? DEFAULT_LABEL,
        share: arrow.labelShare ?? null,
      });
    }
    yield;
    const moved = yield* labels.update(lines, around, rankOf);
    for (const id of new Set([...ways.keys(), ...moved])) {
      const arrow = arrows.get(id);
      const way = ways.get(id) ?? drawn.routes.get(id);
      const labelAt = labels.place(id);
      if (arrow === undefined || way === undefined || labelAt === undefined) continue;
      // What changed meanwhile is on its way already.
      if (!isUnderWay(id)) drawn.draw(arrow, way, labelAt);
      yield;
    }
  }

  function follow(): void {
    look();
    if (fresh.size > MOST_FOLLOWED) toBacklog();
    if (arrows.size > largeFrom) drag();
    else findAtOnce([...fresh]);
    fresh.clear();
    drawn.sketch(arrows);
  }

  /** In a large document what a gesture moves is drawn as well as a moment allows. */
  function drag(): void {
    for (const id of fresh) {
      followed.add(id);
      backlog.add(id);
      const arrow = arrows.get(id);
      const route = drawn.routes.get(id);
      const before = drawn.endsOf(id);
      if (arrow === undefined || field.endsOf(arrow) === null) drawn.erase(id);
      else if (route !== undefined && before !== undefined) {
        const way = finder.dragged(arrow, route, before) ?? searchAlone(id)?.way ?? finder.way(id);
        if (way !== undefined) drawn.drawProvisionally(arrow, way);
      }
    }
  }

  /** Finds the ways of some arrows, and of those that share their ports. */
  function findAtOnce(ids: Iterable<RecordId>): void {
    const found = new Map<RecordId, LoneArrow | null>();
    for (const id of ids) {
      if (found.size >= MOST_FOLLOWED || !(fresh.has(id) || backlog.has(id))) continue;
      alone.delete(id);
      backlog.delete(id);
      followed.add(id);
      found.set(id, searchAlone(id));
    }
    for (const id of new Set([...found.keys(), ...ports.update(found, inOrder)])) {
      // Its ports would be those of sides that it may not keep.
      if (backlog.has(id) || alone.has(id)) continue;
      settle(id);
      const arrow = arrows.get(id);
      const way = finder.way(id);
      if (arrow === undefined || field.endsOf(arrow) === null) drawn.erase(id);
      else if (way !== undefined) drawn.drawProvisionally(arrow, way);
    }
  }

  function advance(isEnough: () => boolean): boolean {
    while (!isSettled()) {
      look();
      work ??= inSteps();
      if (work.next().done === true) work = null;
      else if (isEnough()) return false;
    }
    followed.clear();
    return true;
  }

  return {
    update(changes) {
      const all = [...changes];
      const lying = all.flatMap(([id, node]) => (node === null ? [] : [[id, node] as const]));
      const isMost = lying.length > MANY_NODES && lying.length > field.size() / 2;
      if (isMost && lying.length === all.length) load(lying);
      else for (const [id, node] of all) put(id, node);
    },
    setNodes(nodes) {
      if (field.size() === 0) {
        load(nodes);
        return;
      }
      for (const id of field.ids()) if (!nodes.has(id)) put(id, null);
      for (const [id, node] of nodes) put(id, node);
      field.reorder(nodes.keys());
    },
    setArrows(next) {
      const given = new Map<RecordId, RouteArrow>();
      for (const arrow of next) given.set(arrow.id, arrow);
      for (const id of arrows.keys()) if (!given.has(id)) putArrow(id, null);
      let last = -1;
      let isReordered = false;
      for (const [id, arrow] of given) {
        putArrow(id, arrow);
        const rank = rankOf(id);
        isReordered ||= rank >= 0 && rank < last;
        last = Math.max(last, rank);
      }
      arrows = given;
      ranks = new Map([...given.keys()].map((id, rank) => [id, rank]));
      // Arrows in another order get other lanes and labels: that concerns all of them.
      if (isReordered) for (const id of given.keys()) backlog.add(id);
    },
    changeArrows(next) {
      for (const arrow of next) {
        if (!arrows.has(arrow.id)) continue;
        putArrow(arrow.id, arrow);
        arrows.set(arrow.id, arrow);
      }
    },
    follow,
    hasten: findAtOnce,
    advance,
    isSettled,
    route: (arrowId) => drawn.routes.get(arrowId),
    routes() {
      advance(() => false);
      return drawn.routes;
    },
    takeChanged: drawn.takeChanged,
  };
}
