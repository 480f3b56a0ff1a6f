import { type RefObject, useLayoutEffect, useState } from "react";
import { ROW_HEIGHT } from "./rowHeight.ts";

/** Rows above and below those in sight that are on the page already. */
const OVERSCAN = 8;

export interface RowWindow {
  readonly first: number;
  /** Not part of it. */
  readonly end: number;
  /** How many rows can be seen at once. */
  readonly page: number;
}

/** Which rows are near what can be seen of a scrolling element. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [{ top, height }, setView] = useState({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      // In whole rows: less would only draw the same rows again.
      const at = Math.floor(element.scrollTop / ROW_HEIGHT) * ROW_HEIGHT;
      const seen = element.clientHeight;
      setView((known) =>
        known.top === at && known.height === seen ? known : { top: at, height: seen },
      );
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      sizes.disconnect();
    };
  }, [scroller]);
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - OVERSCAN);
  const end = Math.min(count, Math.ceil((top + height) / ROW_HEIGHT) + OVERSCAN);
  return { first, end, page: Math.max(1, Math.floor(height / ROW_HEIGHT) - 2) };
}
