import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds. What depends on it is drawn anew before the browser prints. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches);
}

/** Whether the page is on its way to paper. */
export function useIsPaper(): boolean {
  return useMedia("print");
}
