import { type ReactFlowState, useOnViewportChange, useReactFlow, useStore } from "@xyflow/react";
import { useLayoutEffect, useState } from "react";
import type { Rect } from "../../core/base/geometry.ts";
import { atRest, drawnAreaFor, IN_MOTION, viewOf } from "./model/drawnArea.ts";
import type { CanvasTools } from "./tools.ts";

/**
 * The part of the canvas to draw; changes only when the view comes near its border.
 *
 * @param isPicture whether it is drawn as a picture
 * @param isZooming whether it is being zoomed: more is drawn then, more coarsely
 */
export function useDrawnArea(
  tools: CanvasTools,
  isPicture: boolean,
  isZooming: boolean,
): Rect | null {
  const flow = useReactFlow();
  useOnViewportChange({ onChange: tools.viewChanged });
  useLayoutEffect(() => tools.viewChanged(flow.getViewport()), [tools, flow]);
  const [select] = useState(createAreaSelector);
  return useStore((state) => select(state, isPicture, isZooming));
}

/** Remembers what it said last, and says it again as long as that still serves. */
function createAreaSelector(): (
  state: ReactFlowState,
  isPicture: boolean,
  isZooming: boolean,
) => Rect | null {
  let area: Rect | null = null;
  return ({ width, height, transform: [x, y, zoom] }, isPicture, isZooming) => {
    if (width > 0 && height > 0) {
      const view = viewOf({ x, y, zoom }, width, height);
      area = drawnAreaFor(view, area, isZooming ? IN_MOTION : atRest(zoom, isPicture));
    }
    return area;
  };
}
