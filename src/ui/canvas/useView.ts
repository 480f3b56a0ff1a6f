import { type ReactFlowState, useOnViewportChange, useReactFlow, useStore } from "@xyflow/react";
import { useLayoutEffect, useState } from "react";
import type { Rect } from "../../core/base/geometry.ts";
import { atRest, drawnAreaFor, viewOf, wholeArea, zoomedAreaFor } from "./model/drawnArea.ts";
import type { CanvasTools } from "./tools.ts";

/**
 * The part of the canvas to draw; changes only when the view comes near its border. None before
 * the view is there.
 *
 * @param isPicture whether it is drawn as a picture
 * @param isZooming whether it is being zoomed: more is drawn then, more coarsely
 */
export function useDrawnArea(
  tools: CanvasTools,
  isThere: boolean,
  isPicture: boolean,
  isZooming: boolean,
): Rect | null {
  const flow = useReactFlow();
  useOnViewportChange({ onChange: tools.viewChanged });
  useLayoutEffect(() => tools.viewChanged(flow.getViewport()), [tools, flow]);
  const [select] = useState(() => createAreaSelector(tools.scene.extent));
  return useStore((state) => (isThere ? select(state, isPicture, isZooming) : null));
}

/** Remembers what it said last, and says it again as long as that still serves. */
function createAreaSelector(
  extentOf: () => Rect | null,
): (state: ReactFlowState, isPicture: boolean, isZooming: boolean) => Rect | null {
  let area: Rect | null = null;
  let whole: Rect | null = null;
  // What was drawn before the zoom began: where one comes back it serves again.
  let atFirst: Rect | null = null;
  let wasZooming = false;
  return ({ width, height, transform: [x, y, zoom] }, isPicture, isZooming) => {
    if (width > 0 && height > 0) {
      const view = viewOf({ x, y, zoom }, width, height);
      if (isZooming && !wasZooming) {
        whole = wholeArea(extentOf());
        atFirst = area;
      } else if (!isZooming && wasZooming) area = atFirst;
      wasZooming = isZooming;
      area = isZooming
        ? zoomedAreaFor(view, area, whole)
        : drawnAreaFor(view, area, atRest(zoom, isPicture));
    }
    return area;
  };
}
