/** How long work goes on before the page has its turn: half of a frame at 30 a second. */
const SLICE_MILLISECONDS = 16;

/** Lets the page draw and hear in the middle of long work, and says how much is done (0 to 1). */
export type Pause = (share: number) => Promise<void>;

interface PauseOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * A pause to be called as often as one likes: most calls return at once. Rejects with the
 * signal's reason when the work is given up.
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

/** A part of some work: its share goes from one bound to the other. */
export function between(pause: Pause, from: number, to: number): Pause {
  return (share) => pause(from + share * (to - from));
}

/** Messages have no least delay, nor are they held back in a page that nobody looks at. */
function turn(): Promise<void> {
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
