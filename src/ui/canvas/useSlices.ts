import { useEffect, useMemo, useReducer, useState } from "react";
import type { Elements } from "./model/elements.ts";
import { createSlices, type Sliced } from "./model/slices.ts";

/**
 * What of the elements is drawn already: in a large document new ones come a few a frame.
 *
 * @param isWaiting whether new ones wait: the view is about to be another
 */
export function useSlices(wanted: Elements, isLarge: boolean, isWaiting: boolean): Sliced {
  const [slice] = useState(createSlices);
  const [frame, nextFrame] = useReducer((count: number) => count + 1, 0);
  const sliced = useMemo(() => {
    const next = slice(wanted);
    return isLarge ? { ...next, frame } : { elements: wanted, isComplete: true };
  }, [slice, wanted, isLarge, frame]);
  useEffect(() => {
    if (sliced.isComplete || isWaiting) return;
    const request = requestAnimationFrame(nextFrame);
    return () => cancelAnimationFrame(request);
  }, [sliced, isWaiting]);
  return sliced;
}
