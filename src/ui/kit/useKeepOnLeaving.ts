import { useLayoutEffect, useRef } from "react";
import { keepOnLeaving } from "../../state/storage/leaving.ts";

/**
 * Hands over what is being typed when the page is hidden, left or closed. `keep` is called
 * while the page goes, so that it must do all of its work before it returns.
 */
export function useKeepOnLeaving(keep: () => void): void {
  const latest = useRef(keep);
  useLayoutEffect(() => {
    latest.current = keep;
  });
  useLayoutEffect(() => keepOnLeaving(() => latest.current()), []);
}
