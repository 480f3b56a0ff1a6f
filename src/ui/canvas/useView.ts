import { type ReactFlowState, useOnViewportChange, useReactFlow, useStore } from "@xyflow/react";
import { useLayoutEffect, useState } from "react";
import type { Rect } from "../../core/base/geometry.ts";
import { drawnAreaFor, viewOf } from "./model/drawnArea.ts";
import type { CanvasTools } from "./tools.ts";

/** The part of the canvas to draw; changes only when the view comes near its border. */
export function useDrawnArea(tools: CanvasTools): Rect | null {
  const flow = useReactFlow();
  useOnViewportChange({ onChange: tools.viewChanged });
  useLayoutEffect(() => tools.viewChanged(flow.getViewport()), [tools, flow]);
  const [selectArea] = useState(createAreaSelector);
  return useStore(selectArea);
}

/** Remembers what it said last, and says it again as long as that still serves. */
function createAreaSelector(): (state: ReactFlowState) => Rect | null {
  let area: Rect | null = null;
  return ({ width, height, transform: [x, y, zoom] }) => {
    if (width > 0 && height > 0) area = drawnAreaFor(viewOf({ x, y, zoom }, width, height), area);
    return area;
  };
}
