/** The right to write one document, held until it is let go, taken away, or the tab dies. */
export interface WriterLock {
  readonly release: () => void;
  /** Resolves when the right is no longer ours, however that came about. */
  readonly ended: Promise<void>;
}

/** Whether this browser can tell tabs apart. Without, a conflict is found at the next write. */
export function hasLocks(): boolean {
  return typeof navigator !== "undefined" && "locks" in navigator;
}

/** The right to write, if nobody has it. */
export function claimWriting(documentId: string): Promise<WriterLock | null> {
  return ask(documentId, { ifAvailable: true });
}

/** The right to write, once all before us have let it go; rejects when the signal says to stop. */
export async function awaitWriting(documentId: string, signal: AbortSignal): Promise<WriterLock> {
  const lock = await ask(documentId, { signal });
  if (lock === null) throw new DOMException("No lock was given", "AbortError");
  return lock;
}

/** The right to write, taken away from a tab that does not answer. */
export function takeWriting(documentId: string): Promise<WriterLock | null> {
  return ask(documentId, { steal: true });
}

/** Whether another tab waits for the right to write. */
export async function isWritingAwaited(documentId: string): Promise<boolean> {
  const { pending = [] } = await navigator.locks.query();
  return pending.some(({ name }) => name === nameOf(documentId));
}

function nameOf(documentId: string): string {
  return `doc:${documentId}`;
}

function ask(documentId: string, options: LockOptions): Promise<WriterLock | null> {
  return new Promise((resolve, reject) => {
    let release = () => {};
    const held = new Promise<void>((letGo) => {
      release = letGo;
    });
    let end = () => {};
    const ended = new Promise<void>((tell) => {
      end = tell;
    });
    const given = (lock: Lock | null) => {
      resolve(lock === null ? null : { release, ended });
      return lock === null ? undefined : held;
    };
    // What is stolen from us rejects too: by then the promise has long been resolved.
    navigator.locks.request(nameOf(documentId), options, given).catch(reject).finally(end);
  });
}
