import { useEffect } from "react";
import { focusableIn, isOverlaid } from "./focusable.ts";

/** Where the focus was when it was last anywhere. */
interface Place {
  readonly element: HTMLElement;
  readonly region: string | undefined;
  /** Which one of those that can have the focus in its region. */
  readonly index: number;
  readonly page: string;
}

/** Milliseconds after a key or a click in which what had the focus may go away. */
const WATCHED = 1_000;

/**
 * Gives the focus a sensible place when what had it is gone: deleted, disabled, or left with its
 * page. A browser would put it nowhere, and those who work by the keyboard at the beginning.
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    let place: Place | null = null;
    let frame = 0;

    const focused = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const region = target.closest<HTMLElement>("[data-region]");
      place = {
        element: target,
        region: region?.dataset["region"],
        index: region === null ? 0 : Math.max(0, focusableIn(region).indexOf(target)),
        page: location.hash,
      };
    };
    const watch = (isLost: () => boolean) => {
      cancelAnimationFrame(frame);
      const until = performance.now() + WATCHED;
      let wasLost = false;
      const look = () => {
        const isNowhere = document.activeElement === document.body && !isOverlaid() && isLost();
        // A dialog that closes gives the focus back itself, in the frame after it is gone.
        if (isNowhere && wasLost) placeFor(place)?.focus({ preventScroll: true });
        wasLost = isNowhere;
        if (performance.now() < until) frame = requestAnimationFrame(look);
      };
      frame = requestAnimationFrame(look);
    };
    const isGone = () => place !== null && !place.element.isConnected;
    const pressed = (event: KeyboardEvent) => {
      // Tab leaves the page at its end, which is its right; what it led to may go away yet.
      if (event.key === "Tab") watch(isGone);
      else watch(() => place !== null || event.defaultPrevented);
    };
    const clicked = () => {
      // A click beside everything takes the focus away on purpose.
      if (document.activeElement === document.body && !isGone()) place = null;
      watch(isGone);
    };
    document.addEventListener("focusin", focused);
    window.addEventListener("keydown", pressed);
    window.addEventListener("click", clicked);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("focusin", focused);
      window.removeEventListener("keydown", pressed);
      window.removeEventListener("click", clicked);
    };
  }, []);
}

/** What is next to where the focus was; on another page, and where nothing is left, the middle. */
function placeFor(place: Place | null): HTMLElement | undefined {
  const canvas = document.querySelector<HTMLElement>("[data-canvas]");
  const main = document.querySelector<HTMLElement>('[data-region="main"]');
  if (place !== null && place.page === location.hash && place.region !== undefined) {
    const region = document.querySelector<HTMLElement>(
      `[data-region="${CSS.escape(place.region)}"]`,
    );
    const inRegion = region === null || region.contains(canvas) ? [] : focusableIn(region);
    const near = inRegion[Math.min(place.index, inRegion.length - 1)];
    if (near !== undefined) return near;
  }
  return canvas ?? focusableIn(main ?? document)[0];
}
