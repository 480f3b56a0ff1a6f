import { fail, ok, type Result } from "../../core/base/result.ts";
import type { ReadFailure } from "../../core/exchange/stagecraft/failures.ts";
import { readProcess, type ReadProcess } from "../../core/exchange/stagecraft/read.ts";
import { documentOf } from "../../core/process/document.ts";
import type { AnyRecord } from "../../core/process/kinds.ts";
import { newId } from "../store/newId.ts";
import type { ReadingReply, ReadingRequest } from "./readingMessages.ts";

/** From so many bytes on reading takes longer than a worker takes to begin. */
const LARGE = 500_000;

/**
 * Reads a process file. A large one is read in a worker, so that the page goes on answering;
 * where there is no worker to be had it is read here.
 */
export async function readFile(bytes: Uint8Array): Promise<Result<ReadProcess, ReadFailure>> {
  if (bytes.length >= LARGE && typeof Worker !== "undefined") {
    try {
      return await readInWorker(bytes);
    } catch {
      // The worker could not be made, or its script not be loaded.
    }
  }
  return readProcess(bytes, { newId });
}

/** In a worker of its own, ended afterwards: large files are rare, and their memory is too. */
function readInWorker(bytes: ReadingRequest): Promise<Result<ReadProcess, ReadFailure>> {
  const worker = new Worker(new URL("./reading.worker.ts", import.meta.url), { type: "module" });
  return new Promise<Result<ReadProcess, ReadFailure>>((resolve, reject) => {
    const records: AnyRecord[] = [];
    worker.addEventListener("message", ({ data }: MessageEvent<ReadingReply>) => {
      if (data.type === "refused") resolve(fail(data.failure));
      else if (data.type === "records") records.push(...data.records);
      else resolve(ok({ document: documentOf(records, data.extras), repairs: data.repairs }));
    });
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(bytes);
  }).finally(() => worker.terminate());
}
