import { processParts } from "../../core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../core/process/document.ts";

/** How long is written in one go before the page has its turn, in milliseconds. */
const SLICE = 8;

/**
 * The document as a file, written a little at a time so that the page goes on answering. Null
 * when it is no longer wanted: that is asked between the slices.
 */
export async function textInSlices(
  document: ProcessDocument,
  isWanted: () => boolean,
): Promise<string | null> {
  const parts: string[] = [];
  let until = performance.now() + SLICE;
  for (const part of processParts(document)) {
    parts.push(part);
    if (performance.now() < until) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (!isWanted()) return null;
    until = performance.now() + SLICE;
  }
  return parts.join("");
}
