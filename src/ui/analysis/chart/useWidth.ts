import { type RefCallback, startTransition, useCallback, useState } from "react";

/**
 * How wide an element is, in CSS pixels; null before that is known, 0 where nothing is laid out.
 * To ask at once would lay out the page in the task that put the element there.
 */
export function useWidth(): [RefCallback<HTMLElement>, number | null] {
  const [width, setWidth] = useState<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const measure = () => startTransition(() => setWidth(element.clientWidth));
    // An observer says nothing of what is out of sight.
    const timer = setTimeout(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return [ref, width];
}
