import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { MessageKey } from "../../core/i18n/catalogue.ts";

/**
 * What is wrong with the browser's database: there is none or it is forbidden, it is there and
 * can't be read, an older tab holds it, a newer version of the product owns it, it is full,
 * another tab changed the same document, it was closed under us, or it failed for a reason of
 * its own.
 */
export type StorageProblem =
  | "unavailable"
  | "damaged"
  | "blocked"
  | "newerVersion"
  | "full"
  | "conflict"
  | "closed"
  | "failed";

/** The sentence that tells a user of the problem and what to do. */
export const STORAGE_PROBLEM_MESSAGES: Readonly<Record<StorageProblem, MessageKey>> = {
  unavailable: "actions.storage.unavailable",
  damaged: "actions.storage.damaged",
  blocked: "actions.storage.blocked",
  newerVersion: "actions.storage.newerVersion",
  full: "actions.storage.full",
  conflict: "actions.storage.conflict",
  closed: "actions.storage.closed",
  failed: "actions.storage.failed",
};

export const storageStatus = createStore<{ readonly problem: StorageProblem | null }>(() => ({
  problem: null,
}));

/** What is wrong with keeping documents, for the banner; null while all is well. */
export function useStorageProblem(): StorageProblem | null {
  return useStore(storageStatus, (state) => state.problem);
}

export function setStorageProblem(problem: StorageProblem | null): void {
  if (storageStatus.getState().problem !== problem) storageStatus.setState({ problem });
}

/** What a failed request or transaction comes down to for the user. */
export function problemOf(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  switch (name) {
    case "QuotaExceededError":
      return "full";
    case "ConstraintError":
      return "conflict";
    case "VersionError":
      return "newerVersion";
    case "InvalidStateError":
      return "closed";
    case "SecurityError":
      return "unavailable";
    default:
      return "failed";
  }
}
