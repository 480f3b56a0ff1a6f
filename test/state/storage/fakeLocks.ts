/** The Web Locks of one origin, as far as the product uses them, for two "tabs" of one test. */
export function fakeLocks() {
  interface Held {
    readonly end: (error?: Error) => void;
  }
  interface Waiting {
    readonly give: () => void;
    readonly signal: AbortSignal | undefined;
  }
  const held = new Map<string, Held>();
  const queues = new Map<string, Waiting[]>();

  function giveNext(name: string): void {
    queues.get(name)?.shift()?.give();
  }

  function request(
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => Promise<unknown> | undefined,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const give = () => {
        let isOver = false;
        const own: Held = {
          end: (error) => {
            if (isOver) return;
            isOver = true;
            if (held.get(name) === own) held.delete(name);
            if (error === undefined) resolve(undefined);
            else reject(error);
          },
        };
        held.set(name, own);
        void Promise.resolve(callback({ name, mode: "exclusive" })).then(() => {
          if (isOver) return;
          own.end();
          giveNext(name);
        });
      };
      const holder = held.get(name);
      if (options.steal === true) {
        holder?.end(new DOMException("stolen", "AbortError"));
        give();
      } else if (holder === undefined) give();
      else if (options.ifAvailable === true) resolve(callback(null));
      else {
        const waiting: Waiting = { give, signal: options.signal };
        queues.set(name, [...(queues.get(name) ?? []), waiting]);
        options.signal?.addEventListener("abort", () => {
          queues.set(
            name,
            (queues.get(name) ?? []).filter((other) => other !== waiting),
          );
          reject(new DOMException("aborted", "AbortError"));
        });
      }
    });
  }

  return {
    request,
    query: () =>
      Promise.resolve({
        held: [...held.keys()].map((name) => ({ name })),
        pending: [...queues].flatMap(([name, queue]) => queue.map(() => ({ name }))),
      }),
  };
}
