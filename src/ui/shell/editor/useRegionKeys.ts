import { useEffect } from "react";

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** F6 and Shift+F6 go round the regions of the page. */
export function useRegionKeys(): void {
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
      if (regions.length === 0) return;
      event.preventDefault();
      const current = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const start = current === -1 && event.shiftKey ? 0 : current;
      for (let offset = 1; offset <= regions.length; offset += 1) {
        const index = (start + step * offset + regions.length * 2) % regions.length;
        const target = regions[index]?.querySelector<HTMLElement>(FOCUSABLE);
        if (target !== null && target !== undefined) {
          target.focus();
          return;
        }
      }
    };
    window.addEventListener("keydown", move);
    return () => window.removeEventListener("keydown", move);
  }, []);
}
