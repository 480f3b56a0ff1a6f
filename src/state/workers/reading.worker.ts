import { readProcess } from "../../core/exchange/stagecraft/read.ts";
import { allRecords } from "../../core/process/document.ts";
import { newId } from "../store/newId.ts";
import type { ReadingReply, ReadingRequest } from "./readingMessages.ts";

/** Records in one message: a few milliseconds of taking them over. */
const AT_A_TIME = 500;

self.addEventListener("message", ({ data }: MessageEvent<ReadingRequest>) => {
  const read = readProcess(data, { newId });
  if (!read.ok) {
    answer({ type: "refused", failure: read.error });
    return;
  }
  const { document, repairs } = read.value;
  const records = [...allRecords(document)];
  for (let start = 0; start < records.length; start += AT_A_TIME) {
    answer({ type: "records", records: records.slice(start, start + AT_A_TIME) });
  }
  answer({ type: "done", extras: document.extras, repairs });
});

function answer(reply: ReadingReply): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  self.postMessage(reply);
}
