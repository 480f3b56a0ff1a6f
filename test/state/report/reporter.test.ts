import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { STANDARD_SETTINGS } from "../../../src/core/exchange/report/options.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { createReportDesk } from "../../../src/state/report/desk.ts";
import type {
  ReportOrder,
  ReportReply,
  ReportRequest,
} from "../../../src/state/report/messages.ts";
import {
  createReporter,
  NoFontsError,
  type ReportPort,
  type Reporter,
} from "../../../src/state/report/reporter.ts";
import { sevenStages } from "../../core/drawing/sevenStages.ts";
import { openPdf } from "../../kit/openPdf.ts";

const ORDER: ReportOrder = {
  settings: STANDARD_SETTINGS,
  locale: "en",
  over: { heat: "none", flowWidths: false },
  today: "2026-11-22",
  now: Date.UTC(2026, 10, 22, 9),
};

const { document: sample } = sevenStages();

let isOnline = true;

beforeEach(() => {
  isOnline = true;
  vi.stubGlobal("fetch", async (address: string) => {
    if (!isOnline) throw new TypeError("offline");
    return new Response(new Uint8Array(await readFile(join(process.cwd(), address))));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A worker's port as messages make it: what is sent is copied, and heard later. */
function workerPort(hear: (reply: ReportReply) => void, told: ReportRequest[] = []): ReportPort {
  let isOpen = true;
  const desk = createReportDesk((reply) => {
    const copy = structuredClone(reply);
    queueMicrotask(() => {
      if (isOpen) hear(copy);
    });
  });
  return {
    post: (request) => {
      told.push(request);
      const copy = structuredClone(request);
      queueMicrotask(() => desk.hear(copy));
    },
    close: () => {
      isOpen = false;
    },
  };
}

function options(onProgress: (share: number) => void = () => {}) {
  return { signal: new AbortController().signal, onProgress };
}

function inWorker(told?: ReportRequest[]): Reporter {
  return createReporter({
    openWorker: (hear) => workerPort(hear, told),
    openHere: () => Promise.reject(new Error("not needed")),
  });
}

describe("a reporter", () => {
  it("lays out pages, turns them into a PDF, and says how far it is", async () => {
    const told: ReportRequest[] = [];
    const reporter = inWorker(told);
    const shares: number[] = [];
    const report = await reporter.plan(
      sample,
      ORDER,
      options((share) => shares.push(share)),
    );
    expect(report.title).toBe("B2B process, seven stages");
    expect(report.pages.length).toBeGreaterThan(5);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    // The same diagram on several pages is sent once and is one object.
    const scenes = report.pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "picture" ? [item.scene] : [])),
    );
    expect(scenes.length).toBeGreaterThan(0);
    expect(scenes.every(({ items }) => items.length > 0)).toBe(true);
    const pdf = await openPdf(await reporter.write(options()));
    expect(pdf.numPages).toBe(report.pages.length);

    // The process is known by then: another order sends it not again.
    const before = told.filter(({ type }) => type === "records").length;
    const letter = { ...ORDER, settings: { ...STANDARD_SETTINGS, paper: "letter" as const } };
    expect((await reporter.plan(sample, letter, options())).pages[0]).toMatchObject({ width: 612 });
    expect(told.filter(({ type }) => type === "records").length).toBe(before);
    reporter.end();
  });

  it("gives up when it is told to, and goes on with the next order", async () => {
    const reporter = inWorker();
    const own = new AbortController();
    const begun = reporter.plan(sample, ORDER, {
      signal: own.signal,
      onProgress: () => own.abort(),
    });
    await expect(begun).rejects.toThrow("abort");
    expect((await reporter.plan(sample, ORDER, options())).pages.length).toBeGreaterThan(5);
    reporter.end();
  });

  it("says that the fonts are missing, and has them when they are to be had", async () => {
    vi.resetModules();
    const desk = await import("../../../src/state/report/desk.ts");
    const reporter = createReporter({
      openWorker: () => {
        throw new Error("none");
      },
      openHere: (hear) => {
        const { hear: tell } = desk.createReportDesk(hear);
        return Promise.resolve({ post: tell, close: () => {} });
      },
    });
    isOnline = false;
    await expect(reporter.plan(sample, ORDER, options())).rejects.toBeInstanceOf(NoFontsError);
    isOnline = true;
    expect((await reporter.plan(sample, ORDER, options())).pages.length).toBeGreaterThan(5);
  });

  it("does it in the page when the worker breaks", async () => {
    let here = 0;
    const reporter = createReporter({
      openWorker: (_hear, fail) => ({ post: () => queueMicrotask(fail), close: () => {} }),
      openHere: (hear) => {
        here += 1;
        return Promise.resolve(workerPort(hear));
      },
    });
    const empty: ProcessDocument = { ...sample, activity: new Map(), dependency: new Map() };
    expect((await reporter.plan(empty, ORDER, options())).pages.length).toBeGreaterThan(2);
    expect(here).toBe(1);
  });
});
