import { createReporter, type Reporter } from "./reporter.ts";
import type { ReportReply } from "./messages.ts";

/** A reporter with a worker of its own, which begins when it is first asked. */
export function openReporter(): Reporter {
  return createReporter({
    openWorker(hear, fail) {
      const worker = new Worker(new URL("../workers/report.worker.ts", import.meta.url), {
        type: "module",
      });
      worker.addEventListener("message", ({ data }: MessageEvent<ReportReply>) => hear(data));
      worker.addEventListener("error", fail);
      return {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
        post: (request) => worker.postMessage(request),
        close: () => worker.terminate(),
      };
    },
    async openHere(hear) {
      const { createReportDesk } = await import("./desk.ts");
      const desk = createReportDesk(hear);
      return { post: desk.hear, close: () => {} };
    },
  });
}
