import { isWithin, type Point, type Rect } from "../../../core/base/geometry.ts";
import { editorStore, select } from "../../../state/store/editor.ts";
import { marqueed } from "../changes.ts";
import { canvasStore } from "../model/canvasStore.ts";
import type { Scene } from "../model/scene.ts";
import type { CanvasTools } from "../tools.ts";
import { followPointer } from "./followPointer.ts";
import { panWhile } from "./panWhile.ts";

/** How far the pointer moves, in window pixels, before a press becomes a marquee. */
const THRESHOLD = 4;

/**
 * The pointer went down on empty canvas: draws a marquee, or, let go at the same place,
 * selects nothing. With `isAdding` both leave what was selected.
 */
export function startMarquee(
  { scene, root, toCanvas, panBy }: Pick<CanvasTools, "scene" | "root" | "toCanvas" | "panBy">,
  start: Point,
  isAdding: boolean,
): void {
  const before = editorStore.getState().selection;
  const base = isAdding ? before : [];
  const anchor = toCanvas(start);
  let client = start;
  let isMarquee = false;
  const update = () => {
    if (!isMarquee) return;
    const area = between(anchor, toCanvas(client));
    canvasStore.setState({ marquee: area });
    marqueed(marqueeHits(scene, area), base);
  };
  const stopPanning = panWhile(root(), panBy, () => (isMarquee ? client : middle(root)), update);
  const done = () => {
    stopPanning();
    canvasStore.setState({ marquee: null });
  };
  followPointer({
    moved(at) {
      client = at;
      isMarquee ||= Math.hypot(at.x - start.x, at.y - start.y) > THRESHOLD;
      update();
    },
    ended(at) {
      // A hurried hand is farther when it lets go than the last move told.
      client = at;
      if (isMarquee) update();
      else select(base);
      done();
    },
    cancelled() {
      select(before);
      done();
    },
  });
}

/**
 * The nodes that a marquee takes: those it touches, but a stage only when it lies inside as a
 * whole, and then without its activities, which go with it anyway.
 */
export function marqueeHits(
  scene: Pick<Scene, "nodesIn" | "node" | "bounds">,
  area: Rect,
): string[] {
  const touched = scene.nodesIn(area);
  const stages = new Set(
    touched.filter((id) => {
      const bounds = scene.bounds(id);
      return scene.node(id)?.kind === "stage" && bounds !== undefined && isWithin(bounds, area);
    }),
  );
  return touched.filter((id) => {
    const node = scene.node(id);
    if (node?.kind === "stage") return stages.has(id);
    return node?.kind !== "activity" || node.stageId === null || !stages.has(node.stageId);
  });
}

function between(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** A place from which nothing pans. */
function middle(root: CanvasTools["root"]): Point {
  const frame = root()?.getBoundingClientRect();
  return frame === undefined
    ? { x: 0, y: 0 }
    : { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
}
