/** Waits until something that goes on has stopped. */
export interface Rest {
  /** It goes on: what is to be done at rest is put off. */
  readonly putOff: (then: () => void) => void;
  readonly giveUp: () => void;
}

/**
 * @param after how long nothing may have happened, in milliseconds. Frames that take longer do
 *   not count: what waits for a busy page, such as a turn of the wheel, comes before the next one.
 */
export function createRest(after: number): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const giveUp = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  return {
    putOff(then) {
      giveUp();
      timer = setTimeout(() => {
        frame = requestAnimationFrame(() => {
          timer = setTimeout(then);
        });
      }, after);
    },
    giveUp,
  };
}
