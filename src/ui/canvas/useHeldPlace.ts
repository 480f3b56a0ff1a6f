import { useReactFlow } from "@xyflow/react";
import { useLayoutEffect } from "react";
import type { CanvasTools } from "./tools.ts";

/**
 * Keeps the diagram where it is on the screen when a panel opens or closes on the side from
 * which the canvas counts.
 */
export function useHeldPlace({ root }: CanvasTools): void {
  const flow = useReactFlow();
  useLayoutEffect(() => {
    const element = root();
    if (element === null) return;
    let before = element.getBoundingClientRect();
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect();
      const [dx, dy] = [now.left - before.left, now.top - before.top];
      const isFirst = before.width === 0;
      before = now;
      if (isFirst || (dx === 0 && dy === 0)) return;
      const viewport = flow.getViewport();
      void flow.setViewport({ ...viewport, x: viewport.x - dx, y: viewport.y - dy });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, flow]);
}
