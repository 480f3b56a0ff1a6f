import type { Point } from "../../../core/base/geometry.ts";
import type { CanvasTools } from "../tools.ts";
import { followPointer } from "./followPointer.ts";

/**
 * Pans with the middle or right button from on top of a node, where the view library leaves
 * the pointer to the node.
 */
export function startPan({ panBy }: Pick<CanvasTools, "panBy">, start: Point): void {
  let last = start;
  followPointer({
    moved(at) {
      panBy({ x: at.x - last.x, y: at.y - last.y });
      last = at;
    },
    ended() {},
    cancelled() {},
  });
}
