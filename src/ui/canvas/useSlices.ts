import { useEffect, useMemo, useReducer, useState } from "react";
import type { Elements } from "./model/elements.ts";
import { createSlices, type Sliced } from "./model/slices.ts";

/** What of the elements is drawn already: in a large document new ones come a few a frame. */
export function useSlices(wanted: Elements, isLarge: boolean): Sliced {
  const [slice] = useState(createSlices);
  const [frame, nextFrame] = useReducer((count: number) => count + 1, 0);
  const sliced = useMemo(() => {
    const next = slice(wanted);
    return isLarge ? { ...next, frame } : { elements: wanted, isComplete: true };
  }, [slice, wanted, isLarge, frame]);
  useEffect(() => {
    if (sliced.isComplete) return;
    const request = requestAnimationFrame(nextFrame);
    return () => cancelAnimationFrame(request);
  }, [sliced]);
  return sliced;
}
