import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { editorStore } from "../store/editor.ts";
import { whenIdle } from "../storage/idle.ts";
import { SERVICE_WORKER } from "./serviceWorkerAddress.ts";

/** How a new version fares: not there, ready to be taken, or taken once everything is saved. */
export type UpdateState = "none" | "ready" | "saving";

const updateStore = createStore<{ readonly state: UpdateState }>(() => ({ state: "none" }));

/** A page that stays open for days asks for a new version when it is looked at again, this often. */
const ASK_AGAIN_MILLISECONDS = 60 * 60_000;

let registration: ServiceWorkerRegistration | null = null;
let isTaking = false;

export function useUpdateState(): UpdateState {
  return useStore(updateStore, ({ state }) => state);
}

/**
 * Keeps the product in the browser, so that it works without a network, and tells when a newer
 * version waits. Nothing is exchanged under a page that is in use: only `takeUpdate` reloads.
 * The development server has no service worker.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  // On the first visit the worker takes the page over as well, which is no new version.
  let isControlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (isTaking) location.reload();
    else if (isControlled) tellReady();
    isControlled = true;
  });
  // A part that is fetched late may be gone from the server after a new version was put there.
  window.addEventListener("vite:preloadError", tellReady);
  whenIdle(() => void register(serviceWorker));
}

async function register(serviceWorker: ServiceWorkerContainer): Promise<void> {
  try {
    await serviceWorker.register(SERVICE_WORKER);
    registration = (await serviceWorker.getRegistration()) ?? null;
  } catch {
    // Not allowed, such as in a private window: the page works as long as there is a network.
  }
  if (registration === null) return;
  watch(registration);
  askAgainWhenSeen(registration);
}

function watch(found: ServiceWorkerRegistration): void {
  if (found.waiting !== null && found.active !== null) tellReady();
  found.addEventListener("updatefound", () => {
    const { installing } = found;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && found.active !== null) tellReady();
    });
  });
}

function askAgainWhenSeen(found: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - asked < ASK_AGAIN_MILLISECONDS) {
      return;
    }
    asked = Date.now();
    // Without a network there is no answer, and none is needed.
    found.update().catch(() => {});
  });
}

function tellReady(): void {
  if (updateStore.getState().state === "none") updateStore.setState({ state: "ready" });
}

/** Reloads the page into the new version as soon as every edit is stored. */
export async function takeUpdate(): Promise<void> {
  updateStore.setState({ state: "saving" });
  await untilWritten();
  const waiting = registration?.waiting ?? null;
  if (waiting === null) {
    // Another tab has taken the new version already.
    location.reload();
    return;
  }
  isTaking = true;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  waiting.postMessage({ type: "SKIP_WAITING" });
}

/** Resolves when no write is under way. One that failed is asked about by the page on leaving. */
function untilWritten(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { documentId, saveState } = editorStore.getState();
      if (documentId !== null && saveState === "saving") return;
      stop();
      resolve();
    };
    const stop = editorStore.subscribe(look);
    look();
  });
}
