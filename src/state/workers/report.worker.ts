import { createReportDesk } from "../report/desk.ts";
import type { ReportReply, ReportRequest } from "../report/messages.ts";

const { hear } = createReportDesk(reply);

self.addEventListener("message", ({ data }: MessageEvent<ReportRequest>) => hear(data));

function reply(message: ReportReply, transfer: readonly ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer: [...transfer] });
}
