// What runs in the page: no name from outside can be used in it.

/**
 * Edits by the keyboard as fast as the page takes it, from within, so that no edit waits for a
 * round trip: moves the first step, undoes and redoes at random. Ends after so many keys, or when `__stop` is
 * set.
 */
export async function editInPage(options: {
  readonly keys: number;
  /** Milliseconds between two keys. */
  readonly pause: number;
  readonly seed: number;
  /** Whether it undoes and redoes, too. Left out: yes. */
  readonly takesBack?: boolean;
}): Promise<void> {
  const canvas = document.querySelector<HTMLElement>("[data-canvas]");
  if (canvas === null) throw new Error("The canvas is not shown");
  Reflect.set(globalThis, "__stop", false);
  let state = options.seed * 2_654_435_761;
  const pick = (count: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const nudges = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map((key) => ({
    key,
    code: key,
    shiftKey: true,
  }));
  const [undo, redo] = ["z", "y"].map((key) => ({
    key,
    code: `Key${key.toUpperCase()}`,
    ctrlKey: true,
  }));
  const first = { key: "Home", code: "Home" };
  const press = (keys: KeyboardEventInit) => {
    canvas.dispatchEvent(
      new KeyboardEvent("keydown", { ...keys, bubbles: true, cancelable: true }),
    );
    canvas.dispatchEvent(new KeyboardEvent("keyup", { ...keys, bubbles: true, cancelable: true }));
  };
  const pause = () =>
    new Promise((resolve) => {
      setTimeout(resolve, options.pause);
    });
  press(first);
  // Only a move is taken back, never what was there before.
  let last: KeyboardEventInit | undefined;
  for (let made = 0; made < options.keys && Reflect.get(globalThis, "__stop") !== true; made += 1) {
    const nudge = nudges[pick(nudges.length)];
    const back = last === undo ? redo : undo;
    const takesBack = options.takesBack !== false && last !== undefined && last !== redo;
    last = takesBack && pick(10) < 2 ? back : nudge;
    press(last ?? first);
    await pause();
  }
}

/** Tells `__stored` of every entry of the log whose transaction has completed. */
export function watchTransactions(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the store it is called on
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function watched(value: unknown, key?: IDBValidKey) {
    const since = performance.now();
    const seq: unknown = Reflect.get(Object(value), "seq");
    if (this.name === "log" && typeof seq === "number") {
      this.transaction.addEventListener("complete", () => {
        const tell = Reflect.get(globalThis, "__stored") as (
          seq: number,
          milliseconds: number,
        ) => void;
        tell(seq, performance.now() - since);
      });
    }
    return add.call(this, value, key);
  };
}
