import { useStoreApi } from "@xyflow/react";
import { useEffect, useMemo, useReducer, useState } from "react";
import { inSight } from "./model/drawnArea.ts";
import type { Elements } from "./model/elements.ts";
import { createSlices, type Sliced } from "./model/slices.ts";
import type { CanvasTools } from "./tools.ts";

/**
 * What of the elements is drawn already: in a large document new ones come a few a frame.
 *
 * @param isWaiting whether new ones wait: the view is about to be another
 */
export function useSlices(
  { isViewMoving }: CanvasTools,
  wanted: Elements,
  isLarge: boolean,
  isWaiting: boolean,
): Sliced {
  const store = useStoreApi();
  const [slice] = useState(createSlices);
  const [frame, nextFrame] = useReducer((count: number) => count + 1, 0);
  const sliced = useMemo(() => {
    const next = slice(wanted, isLarge && isViewMoving() ? inSight(store.getState()) : null);
    return isLarge ? { ...next, frame } : { elements: wanted, isComplete: true };
  }, [store, isViewMoving, slice, wanted, isLarge, frame]);
  useEffect(() => {
    if (sliced.isComplete || isWaiting) return;
    const request = requestAnimationFrame(nextFrame);
    return () => cancelAnimationFrame(request);
  }, [sliced, isWaiting]);
  return sliced;
}
