import { applyLayout } from "../../core/edits/applyLayout.ts";
import { computeLayout, type ElkLayout } from "../../core/layout/computeLayout.ts";
import { newId } from "../store/newId.ts";
import type { LayoutReply, LayoutRequest } from "./layoutMessages.ts";

/*
 * ELK runs right in this worker, not in one of its own: constructed without a worker it
 * computes where it is. Its script takes over `onmessage`, thinking itself alone here; this
 * shell listens beside it and clears that.
 */
let loading: Promise<ElkLayout> | null = null;

self.addEventListener("message", (event: MessageEvent<LayoutRequest>) => {
  void answer(event.data).then((reply) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    self.postMessage(reply);
  });
});

async function answer({ id, document, options }: LayoutRequest): Promise<LayoutReply> {
  try {
    loading ??= loadElk();
    const elk = await loading;
    const positions = await computeLayout(document, options, elk);
    return { id, laidOut: { positions, plan: applyLayout(document, { positions }, { newId }) } };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function loadElk(): Promise<ElkLayout> {
  const { default: Elk } = await import("elkjs/lib/elk.bundled.js");
  const elk = new Elk();
  self.onmessage = null;
  return elk;
}
