import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { allRecords } from "../../src/core/process/document.ts";
import { USUAL_OPTIONS } from "../../src/core/simulation/options.ts";
import { simulate } from "../../src/core/simulation/simulate.ts";
import type { AnalysisReply, AnalysisRequest } from "../../src/state/workers/analysisMessages.ts";
import { buildProcess } from "../kit/processBuilder.ts";
import { expect, test } from "./kit/test.ts";

const OPTIONS = { ...USUAL_OPTIONS, seed: 2026, days: 180, warmUpDays: 90, replications: 40 };

/** Every shape of duration, loops, calendars, queues, a part-time person and deal values. */
function varied() {
  return buildProcess((b) => {
    const place = b.location("Oulu", { holidays: [{ id: "h1", name: "", day: "2026-12-24" }] });
    b.process({
      dealValue: 900,
      dealValueDeviation: 700,
      dayKind: "working",
      calendarLocationId: place,
    });
    const role = b.role("Rep", { headCount: 2.5, sellingHoursPerWeek: 30, locationId: place });
    const shapes = ["fixed", "exponential", "triangular", "logNormal", "threePoint"] as const;
    const stages = shapes.map((durationShape) => {
      const days = { shortestDays: 1, expectedDays: 3, longestDays: 9 };
      const stage = b.stage(durationShape, { durationShape, ownerRoleId: role, ...days });
      b.activity("Work", { stageId: stage, effortHours: 1.5 });
      return stage;
    });
    const [won, lost] = [b.outcome("Won"), b.outcome("Lost", { result: "lost" })];
    let before = b.leadSource("Leads", { inflow: 60 });
    for (const [index, stage] of stages.entries()) {
      b.flow(before, stage, index === 0 ? null : 0.8);
      b.flow(stage, stage, 0.1);
      b.flow(stage, lost, index === stages.length - 1 ? 0.4 : 0.1);
      before = stage;
    }
    b.flow(before, won, 0.5);
  }).document;
}

/** The same text for the same numbers and for no others: each is written with all its digits. */
function textOf(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) =>
    value instanceof Float64Array ? Array.from(value) : value,
  );
}

test("the browser simulates the same numbers as Node, to the last bit", async ({ page }) => {
  const document = varied();
  const expected = await simulate(document, OPTIONS, () => Promise.resolve());
  expect(expected.known && expected.wins.mean).toBeGreaterThan(10);

  const build = resolve(import.meta.dirname, "../..", process.env["E2E_DIST"] ?? "dist");
  const assets = readdirSync(resolve(build, "assets"));
  const script = assets.find((name) => /^analysis\.worker.*\.js$/u.test(name)) ?? "";
  const records = [...allRecords(document)];
  const requests: AnalysisRequest[] = [
    { type: "records", copy: 1, records },
    { type: "whole", copy: 1, count: records.length, extras: document.extras },
    { type: "ask", id: 1, copy: 1, seq: 0, question: { name: "simulate", question: OPTIONS } },
  ];
  await page.goto("/");
  const found = await page.evaluate(
    ({ address, messages }) =>
      new Promise<string>((found, reject) => {
        const worker = new Worker(address, { type: "module" });
        worker.addEventListener("error", () => reject(new Error("The worker can't be loaded")));
        worker.addEventListener("message", ({ data }: MessageEvent<AnalysisReply>) => {
          if (data.type === "progress") return;
          found(
            JSON.stringify(data, (_, value: unknown) =>
              value instanceof Float64Array ? Array.from(value) : value,
            ),
          );
        });
        for (const message of messages) {
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
          worker.postMessage(message);
        }
      }),
    { address: `/assets/${script}`, messages: requests },
  );
  expect(found).toBe(textOf({ type: "answer", id: 1, answer: expected }));
});
