import type { Point } from "../../../core/base/geometry.ts";
import type { Axis } from "../../../core/arrange/types.ts";
import { segmentAxis } from "../../../core/drawing/routing/polyline.ts";
import type { Route } from "../../../core/drawing/routing/types.ts";

/** What a selected arrow is held by. */
export interface ArrowHold {
  readonly kind: "source" | "target" | "bend" | "segment";
  readonly at: Point;
  /** Which bend or segment of the way. */
  readonly index: number;
  /** Along which axis a segment runs. */
  readonly axis?: Axis;
}

/** How near two grips may lie, in window pixels: nearer, the one would cover the other. */
const APART = 24;
/** Segments shorter than this have no grip, in window pixels: it would lie on those of their ends. */
const SHORTEST = 36;
/** How near to the middle of the label a grip would be in its way, in canvas pixels. */
const LABEL_ROOM = { width: 60, height: 22 };

/**
 * The grips of an arrow from below to above. Grips keep their size in the window, so that at a
 * small zoom they come to lie on each other: then ends come before bends, and bends before
 * segments; what would be covered is left out. The chosen bend is always there.
 */
export function arrowHolds(
  route: Pick<Route, "points" | "labelAt">,
  bends: readonly Point[],
  zoom: number,
  chosen?: number,
): readonly ArrowHold[] {
  const { points } = route;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ends: readonly ArrowHold[] = [
    { kind: "source", at: first, index: 0 },
    { kind: "target", at: last, index: 0 },
  ];
  const isFree = (at: Point, others: readonly ArrowHold[], apart = APART) =>
    others.every((other) => Math.hypot(at.x - other.at.x, at.y - other.at.y) * zoom >= apart);
  const bent = bends
    .map((at, index): ArrowHold => ({ kind: "bend", at, index }))
    .filter(({ at, index }) => index === chosen || isFree(at, ends));
  const segments = segmentHolds(route, SHORTEST / zoom).filter(({ at }) =>
    isFree(at, [...ends, ...bent], APART / 2),
  );
  const top = bent.filter(({ index }) => index === chosen);
  return [...segments, ...bent.filter(({ index }) => index !== chosen), ...ends, ...top];
}

/** A grip in the middle of each segment that is long enough, beside the label where that is there. */
function segmentHolds(
  { points, labelAt }: Pick<Route, "points" | "labelAt">,
  shortest: number,
): ArrowHold[] {
  return points.slice(1).flatMap((to, index): ArrowHold[] => {
    const from = points[index] ?? to;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length < shortest) return [];
    const places = [0.5, 0.25, 0.75, 0.15, 0.85].map((share) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
    const at = places.find(
      ({ x, y }) =>
        Math.abs(x - labelAt.x) > LABEL_ROOM.width / 2 + 8 ||
        Math.abs(y - labelAt.y) > LABEL_ROOM.height / 2 + 8,
    );
    return at === undefined ? [] : [{ kind: "segment", at, index, axis: segmentAxis(from, to) }];
  });
}
