import { useSyncExternalStore } from "react";

const MINUTE = 60_000;

/** The time, in milliseconds since 1970, as of the last full minute: for "three minutes ago". */
export function useNow(): number {
  return useSyncExternalStore(everyMinute, () => Math.floor(Date.now() / MINUTE) * MINUTE);
}

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, MINUTE / 4);
  return () => clearInterval(timer);
}
