/**
 * Calls `hidden` whenever the page may be about to go: the last events a browser promises.
 * It must do its work before it returns. `mayLose` says whether leaving now would lose
 * something, in which case the browser asks the user. Returns the way to stop.
 */
export function watchLeaving(hidden: () => void, mayLose: () => boolean): () => void {
  if (typeof window === "undefined") return () => {};
  const onVisibility = () => {
    if (document.visibilityState === "hidden") hidden();
  };
  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    hidden();
    if (mayLose()) event.preventDefault();
  };
  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("pagehide", hidden);
  window.addEventListener("beforeunload", onBeforeUnload);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener("pagehide", hidden);
    window.removeEventListener("beforeunload", onBeforeUnload);
  };
}
