import {
  ALL_EDGES,
  guide,
  type GuideField,
  guideField,
  type Guides,
  type MovingEdges,
  NO_GUIDES,
} from "../../../core/arrange/guides.ts";
import { boundsOf, inflate, type Point, type Rect, snap } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { GRID } from "../../../core/process/geometry.ts";
import { sessionStore } from "../../../state/session/session.ts";
import { currentZoom } from "../../../state/session/zoom.ts";
import { isFreehand } from "../gestures/freehand.ts";
import type { Scene } from "./scene.ts";

/** How near something must come to be held, in window pixels. */
const REACH = 6;
/** How far around guides are looked for, in canvas pixels: further away nobody sees why. */
const AROUND = 1200;
/** How far something is dragged until guides are looked for anew, in canvas pixels. */
const SQUARE = 400;
const NO_FIELD = guideField([]);

/** The field of the drag that is under way. */
let last: {
  readonly gesture: Dragged["origins"];
  readonly corner: Point;
  readonly field: GuideField;
} | null = null;

interface Dragged {
  readonly id: RecordId;
  readonly origins: ReadonlyMap<RecordId, Rect>;
  readonly movers: readonly RecordId[];
}

/**
 * How far things go that are dragged: to where guides hold them, else to the grid; with the key
 * for it held, exactly as far as the pointer.
 */
export function guidedDrag(
  scene: Scene,
  document: ProcessDocument,
  { id, origins, movers }: Dragged,
  origin: Rect,
  wanted: Point,
): { readonly by: Point; readonly guides: Guides } {
  if (isFreehand()) return { by: wanted, guides: NO_GUIDES };
  const start = boundsOf(movers.flatMap((mover) => origins.get(mover) ?? [])) ?? origin;
  const rect = { ...start, x: start.x + wanted.x, y: start.y + wanted.y };
  const stageId = movers.length === 1 ? (document.activity.get(id)?.stageId ?? null) : null;
  const fieldIn = (area: Rect) =>
    guideField(
      scene.nodesIn(area).flatMap((otherId) => {
        const other = scene.node(otherId);
        const home = other?.kind === "activity" ? other.stageId : null;
        return origins.has(otherId) || home !== stageId ? [] : (scene.bounds(otherId) ?? []);
      }),
    );
  // In a stage the others make room at each step; what stands by itself stays where it is.
  const field = stageId === null ? kept(origins, rect, fieldIn) : fieldIn(inflate(rect, AROUND));
  const { rect: held, holds, guides } = found(rect, field, ALL_EDGES);
  // The one that the pointer holds keeps to the grid; the others keep their distance from it.
  const to = (axis: "x" | "y") =>
    holds[axis] ? held[axis] - start[axis] : onGrid(origin[axis] + wanted[axis]) - origin[axis];
  return { by: { x: to("x"), y: to("y") }, guides };
}

/** Where a node goes that is resized: the edges that move are held by guides, else by the grid. */
export function guidedResize(
  scene: Scene,
  id: RecordId,
  wanted: Rect,
): { readonly rect: Rect; readonly guides: Guides } {
  const record = scene.node(id);
  if (isFreehand() || record === undefined) return { rect: wanted, guides: NO_GUIDES };
  const before = record.kind === "stage" || record.kind === "note" ? record : wanted;
  const edges: MovingEdges = {
    x: movingShares(before.x, before.width, wanted.x, wanted.width),
    y: movingShares(before.y, before.height, wanted.y, wanted.height),
  };
  const others = scene.nodesIn(inflate(wanted, AROUND)).flatMap((otherId) => {
    const other = scene.node(otherId);
    const isInside = other?.kind === "activity" && other.stageId !== null;
    return otherId === id || isInside ? [] : (scene.bounds(otherId) ?? []);
  });
  const { rect, holds, guides } = found(wanted, guideField(others), edges);
  const across = holds.x ? rect : edgeOnGrid(rect, "x", "width", edges.x);
  return { rect: holds.y ? across : edgeOnGrid(across, "y", "height", edges.y), guides };
}

function found(rect: Rect, field: GuideField, edges: MovingEdges) {
  const { guides } = sessionStore.getState();
  return guide(rect, guides ? field : NO_FIELD, edges, REACH / currentZoom());
}

/** The field of the square that the corner of the rectangle lies in, made once a square and drag. */
function kept(
  gesture: Dragged["origins"],
  { x, y, width, height }: Rect,
  fieldIn: (area: Rect) => GuideField,
): GuideField {
  const corner = { x: Math.floor(x / SQUARE) * SQUARE, y: Math.floor(y / SQUARE) * SQUARE };
  if (last?.gesture === gesture && last.corner.x === corner.x && last.corner.y === corner.y) {
    return last.field;
  }
  const reached = { ...corner, width: width + SQUARE, height: height + SQUARE };
  last = { gesture, corner, field: fieldIn(inflate(reached, AROUND)) };
  return last.field;
}

function movingShares(
  start: number,
  extent: number,
  newStart: number,
  newExtent: number,
): readonly (0 | 1)[] {
  if (newStart !== start) return [0];
  return newExtent === extent ? [] : [1];
}

function edgeOnGrid(
  rect: Rect,
  axis: "x" | "y",
  extent: "width" | "height",
  shares: readonly number[],
): Rect {
  const end = rect[axis] + rect[extent];
  if (shares.includes(0)) {
    const start = onGrid(rect[axis]);
    return { ...rect, [axis]: start, [extent]: end - start };
  }
  return shares.includes(1) ? { ...rect, [extent]: onGrid(end) - rect[axis] } : rect;
}

function onGrid(value: number): number {
  return sessionStore.getState().snapToGrid ? snap(value, GRID) : value;
}
