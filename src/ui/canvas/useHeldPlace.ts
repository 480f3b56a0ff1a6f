import { useReactFlow } from "@xyflow/react";
import { type RefObject, useLayoutEffect } from "react";

/**
 * Keeps the diagram where it is on the screen when a panel opens or closes on the side from
 * which the canvas counts.
 */
export function useHeldPlace(root: RefObject<HTMLDivElement | null>): void {
  const flow = useReactFlow();
  useLayoutEffect(() => {
    const element = root.current;
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
