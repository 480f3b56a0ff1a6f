import { type Point, snap } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { bendsWithBendAt, bendsWithSegmentAt } from "../../../core/drawing/routing/bendEditing.ts";
import { segmentAxis, shareAlong } from "../../../core/drawing/routing/polyline.ts";
import { setWay } from "../../../core/edits/setWay.ts";
import { findArrow } from "../../../core/process/document.ts";
import { GRID } from "../../../core/process/geometry.ts";
import { runEdit } from "../../../state/actions/runEdit.ts";
import { sessionStore, setBend } from "../../../state/session/session.ts";
import { editorStore } from "../../../state/store/editor.ts";
import { canvasStore } from "../model/canvasStore.ts";
import type { HeldWay } from "../model/liveWays.ts";
import type { CanvasTools } from "../tools.ts";
import { followPointer } from "./followPointer.ts";
import { panWhile } from "./panWhile.ts";

type WayTools = Pick<CanvasTools, "scene" | "root" | "toCanvas" | "panBy">;

/** How far the pointer must go before a press becomes a drag, in window pixels. */
const STRAY = 3;

/** Moves a segment of an arrow sideways. */
export function startSegment(tools: WayTools, arrowId: RecordId, index: number, at: Point): void {
  const points = tools.scene.route(arrowId)?.points;
  const [from, to] = [points?.[index], points?.[index + 1]];
  if (points === undefined || from === undefined || to === undefined) return;
  const isLevel = segmentAxis(from, to) === "x";
  setBend(null);
  follow(tools, at, "arrows.moveBend", (pointer) => {
    const { x, y } = onGrid(pointer);
    return { arrowId, bends: bendsWithSegmentAt(points, index, isLevel ? y : x) };
  });
}

/** Moves a bend; a press alone chooses it for the keyboard. */
export function startBend(tools: WayTools, arrowId: RecordId, index: number, at: Point): void {
  const { document } = editorStore.getState();
  const bends = document === null ? undefined : findArrow(document, arrowId)?.bends;
  if (bends === undefined) return;
  setBend({ arrowId, index });
  follow(tools, at, "arrows.moveBend", (pointer) => ({
    arrowId,
    bends: bendsWithBendAt(bends, index, onGrid(pointer)),
  }));
}

/** Slides the label of an arrow along it. */
export function startLabel(tools: WayTools, arrowId: RecordId, at: Point): void {
  const route = tools.scene.route(arrowId);
  if (route === undefined) return;
  const start = tools.toCanvas(at);
  // The label keeps under the pointer the place at which it was taken.
  const [offX, offY] = [route.labelAt.x - start.x, route.labelAt.y - start.y];
  follow(tools, at, "arrows.moveLabel", ({ x, y }) => ({
    arrowId,
    labelAt: shareAlong(route.points, { x: x + offX, y: y + offY }),
  }));
}

function follow(
  { root, toCanvas, panBy }: WayTools,
  start: Point,
  label: string,
  wayAt: (pointer: Point) => HeldWay,
): void {
  if (editorStore.getState().isPresented) return;
  let client = start;
  let isDragging = false;
  const update = () => {
    isDragging ||= Math.hypot(client.x - start.x, client.y - start.y) >= STRAY;
    if (isDragging) canvasStore.setState({ heldWay: wayAt(toCanvas(client)) });
  };
  const stopPanning = panWhile(root(), panBy, () => client, update);
  const done = () => {
    stopPanning();
    canvasStore.setState({ heldWay: null });
  };
  followPointer({
    moved(at) {
      client = at;
      update();
    },
    ended() {
      const { heldWay } = canvasStore.getState();
      if (heldWay !== null) {
        const { arrowId: id, bends, labelAt } = heldWay;
        runEdit(setWay, { id, bends, labelAt }, { label, keepSelection: true });
      }
      done();
    },
    cancelled: done,
  });
}

function onGrid({ x, y }: Point): Point {
  const step = sessionStore.getState().snapToGrid ? GRID : 1;
  return { x: snap(x, step), y: snap(y, step) };
}
