import { ANALYSES } from "./analyses.ts";
import { createDesk } from "./analysisDesk.ts";
import type { AnalysisReply, AnalysisRequest } from "./analysisMessages.ts";

const { hear } = createDesk(ANALYSES, reply, turn);

self.addEventListener("message", ({ data }: MessageEvent<AnalysisRequest>) => hear(data));

function reply(message: AnalysisReply): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  self.postMessage(message);
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
