import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import { documentOf } from "../../../src/core/process/document.ts";
import { createRecord } from "../../../src/core/process/kinds.ts";
import { readFile } from "../../../src/state/workers/reading.ts";
import type { ReadingReply } from "../../../src/state/workers/readingMessages.ts";

const NOTES = 3_000;
const large = new TextEncoder().encode(
  writeProcess(
    documentOf(
      [
        createRecord("process", { id: "p", name: "Large" }),
        ...Array.from({ length: NOTES }, (_, index) =>
          createRecord("note", { id: `n${index}`, text: `${index} `.repeat(60), x: index }),
        ),
      ],
      { later: { unknown: true } },
    ),
  ),
);

/** What a page and its worker see of each other: messages, copied. */
class FakeWorker extends EventTarget {
  static made = 0;
  static ended = 0;
  static replies: ReadingReply[] = [];
  constructor() {
    super();
    FakeWorker.made += 1;
  }
  postMessage(data: unknown): void {
    inWorker.replyTo = (reply) => {
      FakeWorker.replies.push(reply);
      this.dispatchEvent(new MessageEvent("message", { data: structuredClone(reply) }));
    };
    queueMicrotask(() => inWorker.hear?.(new MessageEvent("message", { data })));
  }
  terminate(): void {
    FakeWorker.ended += 1;
  }
}

const inWorker: {
  hear: ((event: MessageEvent) => void) | null;
  replyTo: (reply: ReadingReply) => void;
} = { hear: null, replyTo: () => {} };

beforeEach(async () => {
  FakeWorker.made = 0;
  FakeWorker.ended = 0;
  FakeWorker.replies = [];
  vi.stubGlobal("self", {
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => {
      inWorker.hear = listener;
    },
    postMessage: (reply: ReadingReply) => inWorker.replyTo(reply),
  });
  vi.resetModules();
  await import("../../../src/state/workers/reading.worker.ts");
});

afterEach(() => vi.unstubAllGlobals());

describe("a large file", () => {
  it("is read in a worker, comes back in pieces and is the same", async () => {
    vi.stubGlobal("Worker", FakeWorker);
    const read = await readFile(large);
    if (!read.ok) expect.unreachable("refused");
    expect(writeProcess(read.value.document)).toBe(new TextDecoder().decode(large));
    expect(read.value.repairs).toEqual([]);
    expect(FakeWorker.replies.length).toBeGreaterThan(5);
    for (const reply of FakeWorker.replies) {
      if (reply.type === "records") expect(reply.records.length).toBeLessThanOrEqual(500);
    }
    expect([FakeWorker.made, FakeWorker.ended]).toEqual([1, 1]);
  });

  it("that is broken is refused with the place, and the worker is ended", async () => {
    vi.stubGlobal("Worker", FakeWorker);
    expect(await readFile(large.slice(0, -2))).toMatchObject({
      ok: false,
      error: { reason: "notJson", cutOff: true },
    });
    expect(FakeWorker.ended).toBe(1);
  });

  it.each([
    ["there are no workers", undefined],
    [
      "none can be made",
      function ForbiddenWorker() {
        throw new DOMException("Forbidden", "SecurityError");
      },
    ],
    [
      "its script cannot be loaded",
      class extends FakeWorker {
        override postMessage(): void {
          queueMicrotask(() => {
            this.dispatchEvent(Object.assign(new Event("error"), { message: "404" }));
          });
        }
      },
    ],
  ])("is read on the page where %s", async (_, kind) => {
    vi.stubGlobal("Worker", kind);
    expect(await readFile(large)).toMatchObject({ ok: true });
  });
});

it("a small file needs no worker", async () => {
  vi.stubGlobal("Worker", FakeWorker);
  expect(await readFile(new TextEncoder().encode("{"))).toMatchObject({ ok: false });
  expect(FakeWorker.made).toBe(0);
});
