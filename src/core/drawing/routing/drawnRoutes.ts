import type { Point } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import { sameRoute } from "./compare.ts";
import type { Field } from "./field.ts";
import { bestLabelPlace, DEFAULT_LABEL } from "./labels.ts";
import { pointAlong } from "./polyline.ts";
import { quickWay } from "./quickWay.ts";
import { selfLoop } from "./routeArrow.ts";
import type { Survey } from "./survey.ts";
import type { Route, RouteArrow, RouteNode, Way } from "./types.ts";

/** Source and target of an arrow. */
export type Ends = readonly [RouteNode, RouteNode];

/** The routes as they are drawn, provisional or final, and which of them changed. */
export interface DrawnRoutes {
  readonly routes: ReadonlyMap<RecordId, Route>;
  /** The ends between which a route was drawn last. */
  readonly endsOf: (id: RecordId) => Ends | undefined;
  readonly draw: (arrow: RouteArrow, way: Way, labelAt: Point) => void;
  /** Draws a way that has no lane yet, with its label as if the arrow were alone. */
  readonly drawProvisionally: (arrow: RouteArrow, way: Way) => void;
  readonly erase: (id: RecordId) => void;
  /** What is drawn may hang between ends that are no longer there. */
  readonly misdrawn: (id: RecordId) => void;
  /** Draws such arrows at a glance, until their ways are found. */
  readonly sketch: (arrows: ReadonlyMap<RecordId, RouteArrow>) => void;
  readonly takeChanged: () => ReadonlySet<RecordId>;
}

export function createDrawnRoutes(field: Field, survey: Survey): DrawnRoutes {
  const routes = new Map<RecordId, Route>();
  const drawnFor = new Map<RecordId, Ends>();
  const misdrawn = new Set<RecordId>();
  let changed = new Set<RecordId>();

  function draw(arrow: RouteArrow, { points, sourceSide, targetSide }: Way, labelAt: Point): void {
    const { id } = arrow;
    const ends = field.endsOf(arrow);
    if (ends === null) return;
    misdrawn.delete(id);
    drawnFor.set(id, ends);
    const isBack = survey.isBack(id) || arrow.sourceId === arrow.targetId;
    const route = { points, labelAt, isBack, sourceSide, targetSide };
    const before = routes.get(id);
    if (before !== undefined && sameRoute(before, route)) return;
    routes.set(id, route);
    changed.add(id);
  }

  function erase(id: RecordId): void {
    drawnFor.delete(id);
    misdrawn.delete(id);
    if (routes.delete(id)) changed.add(id);
  }

  /** Moved along where both ends moved alike; else by the shortest way there is. */
  function drawAtAGlance(arrow: RouteArrow, ends: Ends): void {
    const route = routes.get(arrow.id);
    const before = drawnFor.get(arrow.id);
    const by = before === undefined ? null : commonShift(before, ends);
    if (route !== undefined && by !== null) {
      const shift = ({ x, y }: Point) => ({ x: x + by.x, y: y + by.y });
      draw(arrow, { ...route, points: route.points.map(shift) }, shift(route.labelAt));
      return;
    }
    const isLoop = arrow.sourceId === arrow.targetId;
    const way = isLoop ? selfLoop(ends[0]) : quickWay(...ends, arrow);
    draw(arrow, way, pointAlong(way.points, arrow.labelShare ?? 0.5));
  }

  return {
    routes,
    endsOf: (id) => drawnFor.get(id),
    draw,
    drawProvisionally(arrow, way) {
      const ends = field.endsOf(arrow);
      if (ends === null) return;
      const { labelSize = DEFAULT_LABEL, labelShare = null } = arrow;
      const labelAt =
        labelShare === null
          ? bestLabelPlace(way.points, labelSize, field.obstaclesFor(arrow, ...ends))
          : pointAlong(way.points, labelShare);
      draw(arrow, way, labelAt);
    },
    erase,
    misdrawn(id) {
      misdrawn.add(id);
    },
    sketch(arrows) {
      for (const id of misdrawn) {
        const arrow = arrows.get(id);
        const ends = arrow === undefined ? null : field.endsOf(arrow);
        if (arrow === undefined || ends === null) erase(id);
        else drawAtAGlance(arrow, ends);
      }
      misdrawn.clear();
    },
    takeChanged() {
      const taken = changed;
      changed = new Set();
      return taken;
    },
  };
}

/** By how much both nodes moved, when it is the same and neither changed its size. */
function commonShift([a, b]: Ends, [c, d]: Ends): Point | null {
  const by = { x: c.x - a.x, y: c.y - a.y };
  const isSame =
    d.x - b.x === by.x &&
    d.y - b.y === by.y &&
    a.width === c.width &&
    a.height === c.height &&
    b.width === d.width &&
    b.height === d.height;
  return isSame ? by : null;
}
