import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { readPreference, writePreference } from "../session/preferences.ts";

/** Whether the browser may throw away what is stored here, and the user is being told so. */
const forgetfulStore = createStore<{ readonly isForgetful: boolean }>(() => ({
  isForgetful: false,
}));

export function useIsForgetful(): boolean {
  return useStore(forgetfulStore, ({ isForgetful }) => isForgetful);
}

const TOLD = "forgetfulTold";

let hasAsked = false;

/**
 * Asks the browser not to throw away what is stored here; to be called when the user does
 * something that is meant to last, as browsers grant it then. Where it is refused, as in
 * private windows, that is told once: the estimate of the room no longer gives such a window
 * away, and one that forgets also forgets that it was told.
 */
export async function askToPersist(): Promise<void> {
  if (hasAsked || typeof navigator === "undefined" || navigator.storage === undefined) return;
  hasAsked = true;
  try {
    const { storage } = navigator;
    if ((await storage.persisted()) || (await storage.persist())) return;
  } catch {
    // A browser that does not know the question has no answer to tell.
    return;
  }
  if (readPreference(TOLD, ["true", "false"], "false") === "true") return;
  writePreference(TOLD, "true");
  forgetfulStore.setState({ isForgetful: true });
}

/** The user has read it. */
export function dismissForgetful(): void {
  forgetfulStore.setState({ isForgetful: false });
}
