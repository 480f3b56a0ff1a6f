import type { Point } from "../../../core/base/geometry.ts";
import { autoPan } from "./followPointer.ts";

/** Pans the canvas while a gesture holds the pointer near its border. */
export function panWhile(
  root: HTMLElement | null,
  panBy: (by: Point) => void,
  pointer: () => Point,
  panned: () => void,
): () => void {
  let frame = requestAnimationFrame(step);
  function step() {
    if (root !== null) {
      const by = autoPan(pointer(), root.getBoundingClientRect());
      if (by.x !== 0 || by.y !== 0) {
        panBy(by);
        panned();
      }
    }
    frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}
