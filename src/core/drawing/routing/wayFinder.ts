import { clamp, type Point, type Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import type { Side } from "../../process/fields.ts";
import { createAskedAreas } from "./askedAreas.ts";
import { bentWay } from "./bentWay.ts";
import type { Ends } from "./drawnRoutes.ts";
import type { Field } from "./field.ts";
import type { LoneArrow, Ports } from "./ports.ts";
import { facingSide } from "./quickWay.ts";
import { selfLoop } from "./routeArrow.ts";
import { samePoints } from "./polyline.ts";
import { axisOf, portRange } from "./sides.ts";
import { type MovedEnd, stretchedWay } from "./stretchedWay.ts";
import type { Survey } from "./survey.ts";
import type { ObstacleQuery, Route, RouteArrow, RouteNode, Way } from "./types.ts";
import { findWay, type WayRequest } from "./way.ts";

/** Finds the way of one arrow after the other, and knows what each depends on. */
export interface WayFinder {
  /**
   * The way of the arrow as if it were alone. Null for one without ends, and for those that
   * stand by themselves: loops at one node, and the ways that the user chose.
   */
  readonly alone: (id: RecordId, arrow: RouteArrow | undefined) => LoneArrow | null;
  /** The line between the ports that the arrow was given; null where `alone` had none. */
  readonly between: (
    id: RecordId,
    arrow: RouteArrow | undefined,
    ports: Ports | undefined,
  ) => readonly Point[] | null;
  /**
   * A way for an arrow whose ends are being moved, for as long as that goes on: it keeps the sides
   * and places where it was drawn, and its corners where they still serve. Null where that no longer makes sense.
   */
  readonly dragged: (arrow: RouteArrow, route: Route, before: Ends) => Way | null;
  /** The way as it was found last, without regard to lanes. */
  readonly way: (id: RecordId) => Way | undefined;
  /** Whether the way stands by itself, and takes no part in lanes. */
  readonly isChosen: (id: RecordId) => boolean;
  /** The arrows whose ways depend on what lies in the area. */
  readonly whoAsked: (area: Rect) => Iterable<RecordId>;
  /** The arrows that stay inside a container; some that have left it may be among them. */
  readonly stayingIn: (containerId: RecordId) => Iterable<RecordId>;
}

export function createWayFinder(field: Field, survey: Survey): WayFinder {
  const lone = new Map<RecordId, Way>();
  const settled = new Map<RecordId, Way>();
  const chosen = new Map<RecordId, Way>();
  const asked = createAskedAreas();
  const within = new Map<RecordId, Set<RecordId>>();

  function search(arrow: RouteArrow, request: WayRequest): { areas: readonly Rect[]; way: Way } {
    const areas: Rect[] = [];
    const query = field.obstaclesFor(arrow, request.source, request.target);
    const ask: ObstacleQuery = (area) => {
      areas.push(area);
      return query(area);
    };
    const { bends = [] } = request;
    const way = bends.length > 0 ? bentWay(request, bends, ask) : findWay(request, ask);
    return { areas, way };
  }

  function requestOf(arrow: RouteArrow, source: RouteNode, target: RouteNode): WayRequest {
    return {
      source,
      target,
      sourceShape: source.shape ?? "rect",
      targetShape: target.shape ?? "rect",
      sourceSide: arrow.sourceSide,
      targetSide: arrow.targetSide,
      within: field.containerOf(source, target),
    };
  }

  function forget(id: RecordId): null {
    lone.delete(id);
    settled.delete(id);
    return null;
  }

  return {
    alone(id, arrow) {
      chosen.delete(id);
      const ends = arrow === undefined ? null : field.endsOf(arrow);
      if (arrow === undefined || ends === null) {
        asked.note(id, []);
        return forget(id);
      }
      const [source, target] = ends;
      const inside = field.commonParent(source, target);
      if (inside !== null) {
        const staying = within.get(inside) ?? new Set();
        within.set(inside, staying.add(id));
      }
      const request = requestOf(arrow, source, target);
      const { bends = [] } = arrow;
      if (arrow.sourceId === arrow.targetId && bends.length === 0) {
        chosen.set(id, selfLoop(source));
        asked.note(id, []);
        return forget(id);
      }
      const [back, upright] = [survey.isBack(id), survey.isUpright()];
      const isBent = bends.length > 0;
      const found = search(arrow, isBent ? { ...request, bends } : { ...request, back, upright });
      asked.note(id, found.areas);
      if (isBent) {
        chosen.set(id, found.way);
        return forget(id);
      }
      lone.set(id, found.way);
      return { arrow, source, target, way: found.way };
    },
    between(id, arrow, ports) {
      const ends = arrow === undefined ? null : field.endsOf(arrow);
      const own = lone.get(id);
      if (arrow === undefined || ends === null || own === undefined) {
        // What the way that stands by itself asked about still counts.
        asked.noteSecond(id, []);
        return forget(id);
      }
      const [source, target] = ends;
      const { areas, way } = search(arrow, {
        ...requestOf(arrow, source, target),
        sourceSide: own.sourceSide,
        targetSide: own.targetSide,
        sourceAt: ports?.sourceAt ?? null,
        targetAt: ports?.targetAt ?? null,
      });
      // Many have the middle of a side to themselves: their way is the one that they had alone.
      const kept = sameWay(way, own) ? own : way;
      settled.set(id, kept);
      asked.noteSecond(id, areas);
      return kept.points;
    },
    dragged(arrow, route, before) {
      const ends = field.endsOf(arrow);
      const isOwn = (arrow.bends ?? []).length > 0 || arrow.sourceId === arrow.targetId;
      if (ends === null || isOwn || facingSide(...ends) !== facingSide(...before)) return null;
      const query = field.obstaclesFor(arrow, ...ends);
      const [source, target] = [movedEnd(before[0], ends[0]), movedEnd(before[1], ends[1])];
      const kept = source && target && stretchedWay(route, source, target, query);
      if (kept !== null) return kept;
      const { sourceSide, targetSide, points } = route;
      const sourceAt = movedPlace(points[0], sourceSide, before[0], ends[0]);
      const targetAt = movedPlace(points.at(-1), targetSide, before[1], ends[1]);
      const request = { ...requestOf(arrow, ...ends), sourceSide, targetSide, sourceAt, targetAt };
      return findWay(request, query);
    },
    way: (id) => chosen.get(id) ?? settled.get(id),
    isChosen: (id) => chosen.has(id),
    whoAsked: asked.whoAsked,
    stayingIn: (containerId) => within.get(containerId) ?? [],
  };
}

function sameWay(a: Way, b: Way): boolean {
  return (
    a.sourceSide === b.sourceSide && a.targetSide === b.targetSide && samePoints(a.points, b.points)
  );
}

/** Null for a node that got another size meanwhile. */
function movedEnd(before: RouteNode, now: RouteNode): MovedEnd | null {
  return before.width === now.width && before.height === now.height ? { before, now } : null;
}

/** A place along a side that goes with its node, and stays where arrows may touch it. */
function movedPlace(
  at: Point | undefined,
  side: Side,
  before: RouteNode,
  now: RouteNode,
): number | null {
  if (at === undefined) return null;
  const along = axisOf(side) === "x" ? "y" : "x";
  const { from, to } = portRange(now, side, now.shape);
  return clamp(at[along] + now[along] - before[along], from, to);
}
