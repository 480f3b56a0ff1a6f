/**
 * What tabs say to each other. None of it is data: a hint says where to look in the database,
 * and a request is granted only to a tab that really waits.
 */
export type TabMessage =
  /** The document is stored up to the edit `seq`. */
  | { readonly docId: string; readonly seq: number }
  /** The tab that writes the document is asked to let another one. */
  | { readonly docId: string; readonly ask: "handOver" };

export interface TabChannel {
  readonly say: (message: TabMessage) => void;
  readonly close: () => void;
}

const NAME = "stagecraft.tabs";
const LONGEST_ID = 64;

/** Listens to the other tabs; where the browser has no channel, nobody is heard. */
export function openChannel(hear: (message: TabMessage) => void): TabChannel {
  if (typeof BroadcastChannel === "undefined") return { say: () => {}, close: () => {} };
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = messageOf(data);
    if (message !== null) hear(message);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: it never leaves the origin
    say: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/**
 * The message, or null for anything that is not exactly one of ours: every page of the same
 * origin can post here, old builds and extensions among them.
 */
export function messageOf(value: unknown): TabMessage | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  if (fields.size !== 2) return null;
  const docId = fields.get("docId");
  if (typeof docId !== "string" || docId === "" || docId.length > LONGEST_ID) return null;
  const seq = fields.get("seq");
  if (typeof seq === "number" && Number.isSafeInteger(seq) && seq >= 0) return { docId, seq };
  return fields.get("ask") === "handOver" ? { docId, ask: "handOver" } : null;
}
