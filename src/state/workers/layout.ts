import type { LayoutOptions } from "../../core/layout/layoutGraph.ts";
import { sampleOf } from "../../core/layout/partOf.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { whenIdle } from "../storage/idle.ts";
import type { LaidOut, LayoutReply, LayoutRequest } from "./layoutMessages.ts";

interface Waiting {
  readonly resolve: (laidOut: LaidOut) => void;
  readonly reject: (reason: unknown) => void;
}

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * New positions for the nodes of the document, and the plan that takes them over, worked out in
 * a worker that stays for the next time. Rejects with the signal's reason when cancelled: a layout
 * cannot be stopped half-way, so its worker is ended if nobody else waits for it.
 */
export function requestLayout(
  document: ProcessDocument,
  options: LayoutOptions,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<LaidOut> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(reasonOf(signal));
      return;
    }
    lastId += 1;
    const id = lastId;
    const cancel = () => {
      waiting.delete(id);
      if (waiting.size === 0) endWorker();
      if (signal !== undefined) reject(reasonOf(signal));
    };
    signal?.addEventListener("abort", cancel, { once: true });
    const settled = () => signal?.removeEventListener("abort", cancel);
    waiting.set(id, {
      resolve: (laidOut) => {
        settled();
        resolve(laidOut);
      },
      reject: (reason) => {
        settled();
        reject(toError(reason));
      },
    });
    // The layout needs nothing of what this version does not know.
    const request: LayoutRequest = {
      id,
      document: { ...document, extras: {} },
      options,
    };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    startWorker().postMessage(request);
  });
}

/** How often the sample is laid out: the first time takes three times as long as the last. */
const ROUNDS = 3;

/**
 * Lays out a part of a large document, for nobody: so that the worker has its script, and its
 * code compiled, when a layout of the whole is asked for. Small documents are quick without.
 */
export function warmLayout(document: ProcessDocument): void {
  const sample = worker === null ? sampleOf(document) : null;
  if (sample !== null) warmWith(sample, ROUNDS);
}

/** Ends with the first layout that is asked for by somebody: that one is not to wait. */
function warmWith(sample: ProcessDocument, rounds: number): void {
  const warmed = requestLayout(sample, { direction: "right" });
  const own = lastId;
  const goOn = () => {
    if (rounds > 1 && own === lastId) warmWith(sample, rounds - 1);
  };
  // Where the worker can't be loaded, the layout that is wanted will say so.
  warmed.then(() => whenIdle(goOn)).catch(() => {});
}

function startWorker(): Worker {
  if (worker !== null) return worker;
  const started = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<LayoutReply>) => {
    const entry = waiting.get(data.id);
    waiting.delete(data.id);
    if ("laidOut" in data) entry?.resolve(data.laidOut);
    else entry?.reject(new Error(data.problem));
  });
  started.addEventListener("error", (event) => {
    // A worker that cannot be loaded answers nobody: the next request starts a new one.
    const all = [...waiting.values()];
    waiting.clear();
    endWorker();
    for (const entry of all) entry.reject(new Error(event.message));
  });
  worker = started;
  return started;
}

function endWorker(): void {
  worker?.terminate();
  worker = null;
}

function reasonOf(signal: AbortSignal): Error {
  return toError(signal.reason);
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
