import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SAMPLE } from "../../../src/core/layout/partOf.ts";
import type * as Layout from "../../../src/state/workers/layout.ts";
import type {
  LaidOut,
  LayoutReply,
  LayoutRequest,
} from "../../../src/state/workers/layoutMessages.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => b.stage("Qualify"));
const OPTIONS = { direction: "right" } as const;

function laidOutTo(id: string, x: number): LaidOut {
  return { positions: [{ id, x, y: 0 }], plan: { refused: "nothingToDo" } };
}

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly asked: LayoutRequest[] = [];
  isEnded = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(request: LayoutRequest): void {
    this.asked.push(structuredClone(request));
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(reply: LayoutReply): void {
    this.dispatchEvent(new MessageEvent("message", { data: reply }));
  }
}

let requestLayout: typeof Layout.requestLayout;
let warmLayout: typeof Layout.warmLayout;

beforeEach(async () => {
  FakeWorker.made = [];
  vi.stubGlobal("Worker", FakeWorker);
  vi.resetModules();
  ({ requestLayout, warmLayout } = await import("../../../src/state/workers/layout.ts"));
});

afterEach(() => vi.unstubAllGlobals());

function made(index = 0): FakeWorker {
  const worker = FakeWorker.made[index];
  if (worker === undefined) throw new Error(`No worker ${index}`);
  return worker;
}

describe("a layout in the worker", () => {
  it("answers each request with its own positions, from one worker", async () => {
    const [first, second] = [requestLayout(document, OPTIONS), requestLayout(document, OPTIONS)];
    const [one, two] = made().asked;
    if (one === undefined || two === undefined) expect.unreachable("not asked");
    made().answer({ id: two.id, laidOut: laidOutTo("b", 2) });
    made().answer({ id: one.id, laidOut: laidOutTo("a", 1) });
    expect(await first).toEqual(laidOutTo("a", 1));
    expect(await second).toEqual(laidOutTo("b", 2));
    expect(FakeWorker.made).toHaveLength(1);
    expect(made().isEnded).toBe(false);
  });

  it("rejects with what went wrong, and the worker stays", async () => {
    const asked = requestLayout(document, OPTIONS);
    made().answer({ id: made().asked[0]?.id ?? 0, problem: "no room" });
    await expect(asked).rejects.toThrow("no room");
    expect(made().isEnded).toBe(false);
  });

  it("ends its worker when cancelled, unless another waits for it", async () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const first = requestLayout(document, OPTIONS, { signal: one.signal });
    const second = requestLayout(document, OPTIONS, { signal: two.signal });
    one.abort(new Error("first given up"));
    await expect(first).rejects.toThrow("first given up");
    expect(made().isEnded).toBe(false);
    two.abort(new Error("second given up"));
    await expect(second).rejects.toThrow("second given up");
    expect(made().isEnded).toBe(true);
  });

  it("asks nobody when cancelled before", async () => {
    const signal = AbortSignal.abort(new Error("too late"));
    await expect(requestLayout(document, OPTIONS, { signal })).rejects.toThrow("too late");
    expect(FakeWorker.made).toEqual([]);
  });

  it("rejects all when its script cannot be loaded, and begins anew the next time", async () => {
    const all = [requestLayout(document, OPTIONS), requestLayout(document, OPTIONS)];
    made().dispatchEvent(Object.assign(new Event("error"), { message: "404" }));
    for (const one of all) await expect(one).rejects.toThrow("404");
    const next = requestLayout(document, OPTIONS);
    made(1).answer({ id: made(1).asked[0]?.id ?? 0, laidOut: laidOutTo("a", 1) });
    expect(await next).toEqual(laidOutTo("a", 1));
  });

  describe("of a large document", () => {
    const { document: large } = buildProcess((b) => {
      for (let index = 0; index < 500; index += 1) b.stage(`Stage ${index}`);
    });
    const isAsked = (times: number) => vi.waitFor(() => expect(made().asked).toHaveLength(times));
    const answerLast = () =>
      made().answer({ id: made().asked.at(-1)?.id ?? 0, laidOut: laidOutTo("a", 1) });

    it("is warmed by a part of it, some times, before anybody asks", async () => {
      warmLayout(document);
      expect(FakeWorker.made).toEqual([]);
      warmLayout(large);
      warmLayout(large);
      for (const round of [1, 2, 3]) {
        await isAsked(round);
        answerLast();
      }
      await new Promise((resolve) => setTimeout(resolve));
      expect(made().asked.map((request) => request.document.stage.size)).toEqual(
        Array.from({ length: 3 }, () => SAMPLE),
      );
      expect(FakeWorker.made).toHaveLength(1);
    });

    it("is warmed no further once somebody asks", async () => {
      warmLayout(large);
      const asked = requestLayout(document, OPTIONS);
      made().answer({ id: made().asked[0]?.id ?? 0, problem: "nobody waits for this" });
      answerLast();
      expect(await asked).toEqual(laidOutTo("a", 1));
      await new Promise((resolve) => setTimeout(resolve));
      expect(made().asked).toHaveLength(2);
    });

    it("is not laid out anew for warmth after somebody asked meanwhile", async () => {
      warmLayout(large);
      const first = made().asked[0]?.id ?? 0;
      const asked = requestLayout(document, OPTIONS);
      made().answer({ id: first, laidOut: laidOutTo("a", 1) });
      answerLast();
      await asked;
      await new Promise((resolve) => setTimeout(resolve));
      expect(made().asked).toHaveLength(2);
    });
  });
});
