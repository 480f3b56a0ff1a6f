/** Fields that hold text the document does not have yet. */
const drafts = new Set<() => void>();

/**
 * Lets a field hand over what is being typed in it before the page goes. `keep` must do its
 * work before it returns. Returns the way to stop.
 */
export function keepOnLeaving(keep: () => void): () => void {
  drafts.add(keep);
  return () => {
    drafts.delete(keep);
  };
}

/** Brings everything that is being typed into the document, as far as the document takes it. */
export function keepDrafts(): void {
  for (const keep of drafts) {
    try {
      keep();
    } catch (error) {
      // One field that fails must not keep the others from being heard.
      reportError(error);
    }
  }
}

/**
 * Calls `hidden` whenever the page may be about to go: the last events a browser promises.
 * What is being typed is in the document by then. It must do its work before it returns.
 * `mayLose` says whether leaving now would lose something, in which case the browser asks
 * the user. Returns the way to stop.
 */
export function watchLeaving(hidden: () => void, mayLose: () => boolean): () => void {
  if (typeof window === "undefined") return () => {};
  const leave = () => {
    keepDrafts();
    hidden();
  };
  const onVisibility = () => {
    if (document.visibilityState === "hidden") leave();
  };
  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    leave();
    if (mayLose()) event.preventDefault();
  };
  document.addEventListener("visibilitychange", onVisibility);
  document.addEventListener("freeze", leave);
  window.addEventListener("pagehide", leave);
  window.addEventListener("beforeunload", onBeforeUnload);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    document.removeEventListener("freeze", leave);
    window.removeEventListener("pagehide", leave);
    window.removeEventListener("beforeunload", onBeforeUnload);
  };
}
