import {
  type ReactFlowState,
  useOnViewportChange,
  useReactFlow,
  useStore,
  useStoreApi,
} from "@xyflow/react";
import { useEffect, useLayoutEffect, useReducer, useState } from "react";
import type { Rect } from "../../core/base/geometry.ts";
import {
  atRest,
  drawnAreaAround,
  drawnAreaFor,
  inSight,
  wholeArea,
  zoomedAreaFor,
} from "./model/drawnArea.ts";
import type { CanvasTools } from "./tools.ts";

/**
 * The part of the canvas to draw; changes only when the view comes near its border or, once it
 * is at rest, was moved. None before the view is there.
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
  const store = useStoreApi();
  useOnViewportChange({ onChange: tools.viewChanged });
  useLayoutEffect(() => tools.viewChanged(flow.getViewport()), [tools, flow]);
  const [areas] = useState(() => createAreas(tools.scene.extent));
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const isLive = isThere && !isPicture && !isZooming;
  // What is drawn while nothing moves need not be drawn while something does.
  useEffect(
    () =>
      isLive
        ? tools.onRest(() => {
            if (areas.centre(store.getState())) lookAgain();
          })
        : undefined,
    [tools, areas, store, isLive],
  );
  return useStore((state) => (isThere ? areas.areaFor(state, isPicture, isZooming) : null));
}

interface Areas {
  /** Says what it said last as long as that still serves. */
  readonly areaFor: (state: ReactFlowState, isPicture: boolean, isZooming: boolean) => Rect | null;
  /** Brings the area around the view, for elements; returns whether it is another now. */
  readonly centre: (state: ReactFlowState) => boolean;
}

function createAreas(extentOf: () => Rect | null): Areas {
  let area: Rect | null = null;
  let whole: Rect | null = null;
  // What was drawn before the zoom began: where one comes back it serves again.
  let atFirst: Rect | null = null;
  let wasZooming = false;
  const isReady = ({ width, height }: ReactFlowState) => width > 0 && height > 0;
  return {
    areaFor(state, isPicture, isZooming) {
      if (!isReady(state)) return area;
      const view = inSight(state);
      if (isZooming && !wasZooming) {
        whole = wholeArea(extentOf());
        atFirst = area;
      } else if (!isZooming && wasZooming) area = atFirst;
      wasZooming = isZooming;
      const margins = atRest(state.transform[2], isPicture);
      area = isZooming ? zoomedAreaFor(view, area, whole) : drawnAreaFor(view, area, margins);
      return area;
    },
    centre(state) {
      if (!isReady(state)) return false;
      const before = area;
      area = drawnAreaAround(inSight(state), area, atRest(state.transform[2], false));
      return area !== before;
    },
  };
}
