import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { forecast } from "../../../src/core/analysis/forecast.ts";
import { packForecast } from "../../../src/core/analysis/packedForecast.ts";
import { addNode } from "../../../src/core/edits/addNode.ts";
import { applyDiff, diffDocuments, invertDiff, type Diff } from "../../../src/core/edits/diff.ts";
import { isRefusal, type Plan, type Refusal } from "../../../src/core/edits/edit.ts";
import { moveNodes } from "../../../src/core/edits/moveNodes.ts";
import { removeRecords } from "../../../src/core/edits/removeRecords.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import {
  allRecords,
  documentOf,
  type ProcessDocument,
} from "../../../src/core/process/document.ts";
import { createRecord, NODE_KINDS } from "../../../src/core/process/kinds.ts";
import { ANALYSES } from "../../../src/state/workers/analyses.ts";
import type { AnalysisTable } from "../../../src/state/workers/questions.ts";
import { createDesk, type Desk } from "../../../src/state/workers/analysisDesk.ts";
import type {
  AnalysisReply,
  AnalysisRequest,
} from "../../../src/state/workers/analysisMessages.ts";
import {
  type Analyst,
  type AnalysisWorker,
  createAnalyst,
} from "../../../src/state/workers/analyst.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

/** What a page and its worker see of each other: messages, copied, some of them lost. */
class FakeWorker extends EventTarget implements AnalysisWorker {
  readonly desk: Desk;
  readonly heard: AnalysisRequest[] = [];
  isEnded = false;
  readonly #isLost: (request: AnalysisRequest) => boolean;

  constructor(analyses: AnalysisTable, isLost: (request: AnalysisRequest) => boolean) {
    super();
    this.#isLost = isLost;
    const reply = (message: AnalysisReply) =>
      this.dispatchEvent(new MessageEvent("message", { data: structuredClone(message) }));
    this.desk = createDesk(analyses, reply, nextTurn);
  }

  postMessage(request: AnalysisRequest): void {
    const data = structuredClone(request);
    void nextTurn().then(() => {
      if (this.isEnded || this.#isLost(data)) return;
      this.heard.push(data);
      this.desk.hear(data);
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

interface Setting {
  readonly analyses?: AnalysisTable;
  readonly isLost?: (request: AnalysisRequest) => boolean;
  readonly hasWorkers?: boolean;
}

function begin({ analyses = ANALYSES, isLost = () => false, hasWorkers = true }: Setting = {}) {
  const workers: FakeWorker[] = [];
  const idle = vi.fn<() => Promise<void>>(nextTurn);
  const analyst = createAnalyst({
    startWorker: () => {
      if (!hasWorkers) throw new Error("No workers here");
      const worker = new FakeWorker(analyses, isLost);
      workers.push(worker);
      return worker;
    },
    analyses: async () => analyses,
    idle,
    soon: (work) => void setTimeout(work),
  });
  return { analyst, workers, idle };
}

const small = () =>
  buildProcess((b) => {
    const source = b.leadSource("Fair", { inflow: 40 });
    const stage = b.stage("Qualify", { expectedDays: 3 });
    b.activity("Call", { stageId: stage, durationDays: 1 });
    const decision = b.decision("Fits?");
    const won = b.outcome("Won");
    const lost = b.outcome("Lost", { result: "lost" });
    b.flow(source, stage);
    b.flow(stage, decision);
    b.flow(decision, won, 0.25);
    b.flow(decision, lost);
    b.flow(decision, stage, 0.1);
  }).document;

/** More records than fit into one message. */
const large = () =>
  documentOf(
    [
      ...allRecords(small()),
      ...Array.from({ length: 700 }, (_, index) =>
        createRecord("note", { id: `n${index}`, text: `${index}`, x: index }),
      ),
    ],
    { later: { kept: true } },
  );

function edited(document: ProcessDocument, analyst: Analyst, diff: Diff): ProcessDocument {
  const after = applyDiff(document, diff);
  analyst.follow(document, diff, after);
  return after;
}

function renamed(document: ProcessDocument, analyst: Analyst, name: string): ProcessDocument {
  const change = { kind: "stage", id: "stage1", before: {}, after: { name } } as const;
  return edited(document, analyst, { added: [], removed: [], changed: [change] });
}

describe("the worker's copy of the document", () => {
  it("of a small one is sent before the page goes on, to the worker that was made ready", () => {
    const { analyst, workers } = begin();
    analyst.prepare();
    expect(workers).toHaveLength(1);
    const heard = vi.spyOn(workers[0] ?? new FakeWorker(ANALYSES, () => false), "postMessage");
    void analyst.ask(small(), "forecast", null);
    expect(heard.mock.calls.map(([{ type }]) => type)).toEqual(["records", "whole", "ask"]);
    expect(workers).toHaveLength(1);
  });

  interface Step {
    readonly what: number;
    readonly picks: readonly [number, number];
    readonly value: number | null;
  }
  const step: fc.Arbitrary<Step> = fc.record({
    what: fc.nat(6),
    picks: fc.tuple(fc.nat(999), fc.nat(999)),
    value: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });

  function planned(document: ProcessDocument, { what, picks, value }: Step): Plan | Refusal {
    const ids = [...allRecords(document)].map(({ id }) => id);
    const id = ids[picks[0] % ids.length] ?? "";
    const context = { newId: () => `new${picks[0]} ${picks[1]} ${ids.length}` };
    const kind = NODE_KINDS[picks[1] % NODE_KINDS.length] ?? "note";
    switch (what) {
      case 0:
        return setFields(document, { ids: [id], fields: { name: `${value}` } }, context);
      case 1:
        return setFields(document, { ids: [id], fields: { probability: value } }, context);
      case 2:
        return setFields(document, { ids: [id], fields: { expectedDays: value } }, context);
      case 3:
        return moveNodes(document, { moves: [{ id, x: picks[0], y: picks[1] }] }, context);
      case 4:
        return addNode(document, { kind, x: picks[0], y: picks[1] }, context);
      default:
        return removeRecords(document, { ids: [id] }, context);
    }
  }

  const steps = fc.array(step, { minLength: 1, maxLength: 25 });

  /** The worker's copy and the page's document after these edits, its answers looked at on the way. */
  async function walk(steps: readonly Step[], lostAt: number): Promise<ProcessDocument[]> {
    let messages = 0;
    const isLost = ({ type }: AnalysisRequest) => type !== "ask" && (messages += 1) === lostAt;
    const { analyst, workers } = begin({ isLost });
    let document = small();
    let last: Diff | null = null;
    const answers = [analyst.ask(document, "forecast", null)];
    const expected = [packForecast(forecast(document))];
    for (const one of steps) {
      if (one.what === 6 && last !== null) document = edited(document, analyst, invertDiff(last));
      else {
        const outcome = planned(document, one);
        if (isRefusal(outcome)) continue;
        last = outcome.diff;
        document = edited(document, analyst, last);
      }
      if (one.picks[1] % 3 > 0) continue;
      await nextTurn();
      answers.push(analyst.ask(document, "forecast", null));
      expected.push(packForecast(forecast(document)));
    }
    answers.push(analyst.ask(document, "forecast", null));
    expected.push(packForecast(forecast(document)));
    expect(await Promise.all(answers)).toEqual(expected);
    const copied = workers[0]?.desk.document() ?? null;
    if (copied === null) expect.unreachable("no copy");
    return [copied, document];
  }

  function expectSame([copied, document]: readonly ProcessDocument[]): void {
    if (copied === undefined || document === undefined) expect.unreachable("no documents");
    expect(writeProcess(copied)).toBe(writeProcess(document));
    // In the same order too: sums and lists depend on it to the last digit.
    expect([...allRecords(copied)]).toEqual([...allRecords(document)]);
  }

  it("is the page's after any edits, and answers are of the document that was asked about", async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(steps, async (some) => expectSame(await walk(some, 0))),
      { numRuns: runs(60) },
    );
  });

  it("is sent whole again when any message of it did not come", async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 12 }), async (some, lostAt) =>
        expectSame(await walk(some, lostAt)),
      ),
      { numRuns: runs(60) },
    );
  });

  it("comes and follows in messages of a bounded size, extras and all", async () => {
    const { analyst, workers } = begin();
    let document = large();
    await analyst.ask(document, "forecast", null);
    const moved = documentOf(
      [...allRecords(document)].map((record) =>
        record.kind === "note" ? { ...record, y: 40 } : record,
      ),
      document.extras,
    );
    document = edited(document, analyst, diffDocuments(document, moved));
    await analyst.ask(document, "forecast", null);
    const [worker] = workers;
    const sizes = worker?.heard.map((message) =>
      message.type === "records"
        ? message.records.length
        : message.type === "diff"
          ? message.diff.changed.length
          : 0,
    );
    expect(Math.max(...(sizes ?? []))).toBe(200);
    const copied = worker?.desk.document() ?? null;
    if (copied === null) expect.unreachable("no copy");
    expect(writeProcess(copied)).toBe(writeProcess(document));
  });

  it("begins anew with a document that no edit led to, and after a rest", async () => {
    const { analyst, workers } = begin();
    await analyst.ask(small(), "forecast", null);
    const other = large();
    expect(await analyst.ask(other, "forecast", null)).toEqual(packForecast(forecast(other)));
    const waiting = analyst.ask(small(), "forecast", null);
    analyst.rest();
    await expect(waiting).rejects.toThrow("closed");
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
    const again = small();
    expect(await analyst.ask(again, "forecast", null)).toEqual(packForecast(forecast(again)));
    expect(workers).toHaveLength(2);
  });
});

describe("a question", () => {
  it("is answered in the page when it is idle, where there are no workers", async () => {
    const { analyst, idle } = begin({ hasWorkers: false });
    const document = small();
    expect(await analyst.ask(document, "forecast", null)).toEqual(packForecast(forecast(document)));
    expect(idle).toHaveBeenCalled();
  });

  it("is answered in the page when the worker's script cannot be loaded", async () => {
    const { analyst, workers } = begin({ isLost: () => true });
    const document = small();
    const answer = analyst.ask(document, "forecast", null);
    workers[0]?.dispatchEvent(new Event("error"));
    expect(await answer).toEqual(packForecast(forecast(document)));
    await analyst.ask(document, "forecast", null);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.isEnded).toBe(true);
  });

  it("is answered in the page when the worker loses every copy", async () => {
    const { analyst, workers } = begin({ isLost: ({ type }) => type === "records" });
    const document = small();
    expect(await analyst.ask(document, "forecast", null)).toEqual(packForecast(forecast(document)));
    expect(workers[0]?.isEnded).toBe(true);
  });

  it("that fails says why, and the next is answered", async () => {
    let isBroken = true;
    const analyses: AnalysisTable = {
      ...ANALYSES,
      forecast: (document) => {
        if (isBroken) throw new Error("no way out");
        return packForecast(forecast(document));
      },
    };
    for (const hasWorkers of [true, false]) {
      const { analyst } = begin({ analyses, hasWorkers });
      const document = small();
      isBroken = true;
      await expect(analyst.ask(document, "forecast", null)).rejects.toThrow("no way out");
      isBroken = false;
      expect(renamed(document, analyst, "Fit")).not.toBe(document);
      await analyst.ask(document, "forecast", null);
    }
  });

  it("that takes long tells how far it is, hears edits meanwhile, and can be given up", async () => {
    for (const hasWorkers of [true, false]) {
      const begun: string[] = [];
      let ends = 0;
      const analyses: AnalysisTable = {
        ...ANALYSES,
        forecast: async (document, _question, pause) => {
          begun.push(document.stage.get("stage1")?.name ?? "");
          for (let part = 1; part <= 4; part += 1) await pause(part / 4);
          ends += 1;
          return packForecast(forecast(document));
        },
      };
      const { analyst, workers } = begin({ analyses, hasWorkers });
      let document = small();
      const shares: number[] = [];
      const first = analyst.ask(document, "forecast", null, {
        onProgress: (share) => {
          shares.push(share);
          if (share === 0.5) document = renamed(document, analyst, "Fit");
        },
      });
      await first;
      expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
      expect(ends).toBe(1);

      const giveUp = new AbortController();
      const second = analyst.ask(document, "forecast", null, {
        signal: giveUp.signal,
        onProgress: (share) => {
          if (share === 0.25) giveUp.abort(new Error("not wanted"));
        },
      });
      await expect(second).rejects.toThrow("not wanted");
      await analyst.ask(document, "forecast", null);
      expect(begun).toEqual(["Qualify", "Fit", "Fit"]);
      expect(ends).toBe(2);
      expect(workers.length).toBe(hasWorkers ? 1 : 0);
      const ended = { signal: AbortSignal.abort(new Error("too late")) };
      await expect(analyst.ask(document, "forecast", null, ended)).rejects.toThrow("too late");
    }
  });
});
