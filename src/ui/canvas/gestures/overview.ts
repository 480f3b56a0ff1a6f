import { type Point, snap } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { GRID } from "../../../core/process/geometry.ts";
import { sessionStore } from "../../../state/session/session.ts";
import { clicked } from "../changes.ts";
import { arrowAt } from "../model/overview.ts";
import type { CanvasTools } from "../tools.ts";
import { followPointer } from "./followPointer.ts";
import { panWhile } from "./panWhile.ts";

type Tools = Pick<CanvasTools, "scene" | "changes" | "root" | "toCanvas" | "panBy">;

/** How far the pointer moves, in window pixels, before a press becomes a drag. */
const THRESHOLD = 4;
/** How near to the line of an arrow a press means it, in window pixels. */
const REACH = 6;

/** What lies at a place of the window, in the picture too. */
export function recordUnder({ scene, toCanvas }: Tools, client: Point): RecordId | null {
  const at = toCanvas(client);
  const node = scene.nodeAt(at);
  if (node !== undefined && node.kind !== "stage") return node.id;
  const pixel = toCanvas({ x: client.x + 1, y: client.y }).x - at.x;
  return arrowAt(scene, at, REACH * pixel) ?? node?.id ?? null;
}

/**
 * A press on something in the picture: a click selects it, a drag moves it, as it does where it
 * is an element. Returns whether there was anything.
 */
export function pressInOverview(tools: Tools, start: Point, isAdding: boolean): boolean {
  const { scene, changes, root, toCanvas, panBy } = tools;
  const id = recordUnder(tools, start);
  if (id === null) return false;
  const origin = scene.bounds(id);
  const grip = toCanvas(start);
  let client = start;
  let isDrag = false;
  const update = () => {
    if (!isDrag || origin === undefined) return;
    const at = toCanvas(client);
    const place = { x: origin.x + at.x - grip.x, y: origin.y + at.y - grip.y };
    const { snapToGrid } = sessionStore.getState();
    const position = snapToGrid ? { x: snap(place.x, GRID), y: snap(place.y, GRID) } : place;
    changes.nodesChanged([{ type: "position", id, position, dragging: true }]);
  };
  const middle = () => {
    const frame = root()?.getBoundingClientRect() ?? new DOMRect();
    return { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  };
  const stopPanning = panWhile(root(), panBy, () => (isDrag ? client : middle()), update);
  followPointer({
    moved(at) {
      client = at;
      const isFar = Math.hypot(at.x - start.x, at.y - start.y) > THRESHOLD;
      if (!isDrag && isFar && origin !== undefined) {
        isDrag = true;
        changes.dragStarted(id, isAdding);
      }
      update();
    },
    ended() {
      stopPanning();
      if (isDrag) changes.dragEnded();
      else clicked(id, isAdding);
    },
    cancelled() {
      stopPanning();
      if (isDrag) changes.cancel();
      if (isDrag) changes.dragEnded();
    },
  });
  return true;
}
