import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { readPreference, writePreference } from "../session/preferences.ts";

/** Whether the browser may throw away what is stored here, and the user has not been told yet. */
const forgetfulStore = createStore<{ readonly isForgetful: boolean }>(() => ({
  isForgetful: false,
}));

export function useIsForgetful(): boolean {
  return useStore(forgetfulStore, ({ isForgetful }) => isForgetful);
}

let hasAsked = false;

/**
 * Asks the browser not to throw away what is stored here; to be called when the user does
 * something that is meant to last, as browsers grant it then. Where it is refused, as in
 * private windows, that is told once.
 */
export async function askToPersist(): Promise<void> {
  if (hasAsked) return;
  hasAsked = true;
  await look(async (storage) => (await storage.persisted()) || (await storage.persist()));
}

/** Tells once when the browser may throw away what is stored, without asking it for anything. */
export async function noticeForgetfulness(): Promise<void> {
  await look((storage) => storage.persisted());
}

async function look(isLasting: (storage: StorageManager) => Promise<boolean>): Promise<void> {
  if (typeof navigator === "undefined" || navigator.storage === undefined) return;
  try {
    const lasts = await isLasting(navigator.storage);
    const isTold = readPreference("forgetfulTold", ["true", "false"], "false") === "true";
    forgetfulStore.setState({ isForgetful: !lasts && !isTold });
  } catch {
    // A browser that does not know the question has no answer to tell.
  }
}

/** The user has read it. A private window forgets that too, and tells again next time. */
export function dismissForgetful(): void {
  writePreference("forgetfulTold", "true");
  forgetfulStore.setState({ isForgetful: false });
}
