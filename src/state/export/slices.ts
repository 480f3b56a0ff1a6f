import type { Pause } from "../../core/base/pause.ts";

/** How long work goes on before the page has its turn: half of a frame at 30 a second. */
const SLICE_MILLISECONDS = 16;

interface PauseOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Lets the page, or a worker, hear and draw in the middle of long work. To be called as often as
 * one likes: most calls return at once. Rejects with the signal's reason when it is given up.
 */
export function createPause({ signal, onProgress }: PauseOptions = {}): Pause {
  let until = performance.now() + SLICE_MILLISECONDS;
  return async (share) => {
    if (performance.now() < until) return;
    onProgress?.(share);
    await turn();
    signal?.throwIfAborted();
    until = performance.now() + SLICE_MILLISECONDS;
  };
}

/**
 * Ends when the page has had its turn. Messages have no least delay, nor are they held back in a
 * page that nobody looks at.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      "message",
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}
