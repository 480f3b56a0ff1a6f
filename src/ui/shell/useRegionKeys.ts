import { useEffect } from "react";
import { focusableIn, isOverlaid } from "./focusable.ts";

/** F6 and Shift+F6 go round the regions of the page. */
export function useRegionKeys(): void {
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
      // What lies over the page is left by Escape, not by going past it.
      if (regions.length === 0 || isOverlaid()) return;
      event.preventDefault();
      const current = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const start = current === -1 && event.shiftKey ? 0 : current;
      for (let offset = 1; offset <= regions.length; offset += 1) {
        const region = regions[(start + step * offset + regions.length * 2) % regions.length];
        const target = region === undefined ? undefined : focusableIn(region)[0];
        if (target !== undefined) {
          target.focus();
          return;
        }
      }
    };
    window.addEventListener("keydown", move);
    return () => window.removeEventListener("keydown", move);
  }, []);
}
