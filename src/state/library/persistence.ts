import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { readPreference, writePreference } from "../session/preferences.ts";

interface Persistence {
  /** The browser may throw away what is stored here: it was asked not to, and refused. */
  readonly isForgetful: boolean;
  /** The user is being told so. */
  readonly isTelling: boolean;
}

export const persistenceStore = createStore<Persistence>(() => ({
  isForgetful: false,
  isTelling: false,
}));

/** Reads in a component whether what is stored here lasts. */
export function usePersistence<Part>(select: (state: Persistence) => Part): Part {
  return useStore(persistenceStore, select);
}

const TOLD = "forgetfulTold";

let hasAsked = false;

/**
 * Asks the browser not to throw away what is stored here; to be called when the user does
 * something that is meant to last, as browsers grant it then. Where it is refused, as in
 * private windows, that is told once: the estimate of the room no longer gives such a window
 * away, and one that forgets also forgets that it was told. The state of saving goes on saying so.
 */
export async function askToPersist(): Promise<void> {
  if (hasAsked) return;
  hasAsked = true;
  const lasts = await answerOf((storage) => storage.persist());
  if (lasts !== false) {
    persistenceStore.setState({ isForgetful: false });
    return;
  }
  const isTelling = readPreference(TOLD, ["true", "false"], "false") === "false";
  writePreference(TOLD, "true");
  persistenceStore.setState({ isForgetful: true, isTelling });
}

/** Looks, without asking for anything, whether documents that are stored already will last. */
export async function lookWhetherKept(): Promise<void> {
  const lasts = await answerOf(() => Promise.resolve(false));
  if (lasts === false) persistenceStore.setState({ isForgetful: true });
}

/** Whether what is stored lasts; asks on where it does not yet. Null where the browser can't say. */
async function answerOf(
  ask: (storage: StorageManager) => Promise<boolean>,
): Promise<boolean | null> {
  if (typeof navigator === "undefined" || navigator.storage === undefined) return null;
  try {
    return (await navigator.storage.persisted()) || (await ask(navigator.storage));
  } catch {
    // A browser that does not know the question.
    return null;
  }
}

/** The user has read it. */
export function dismissForgetful(): void {
  persistenceStore.setState({ isTelling: false });
}
