import { beforeEach, describe, expect, it } from "vitest";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { createLongWork } from "../../../src/state/analysis/longWork.ts";
import { closeEditor, openInEditor } from "../../../src/state/store/editor.ts";
import type { AskOptions } from "../../../src/state/workers/analyst.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

interface Call {
  readonly document: ProcessDocument;
  readonly question: string;
  readonly options: AskOptions;
  readonly resolve: (answer: string) => void;
  readonly reject: (reason: unknown) => void;
}

const { document } = buildProcess(() => {});
let calls: Call[] = [];
const work = createLongWork(
  (of: ProcessDocument, question: string, options) =>
    new Promise<string>((resolve, reject) => {
      calls.push({ document: of, question, options, resolve, reject });
    }),
);
const state = () => work.store.getState();

beforeEach(() => {
  calls = [];
  closeEditor();
  openInEditor("one", document);
});

describe("long work", () => {
  it("says how far it is, and ends with an answer about the document that was open", async () => {
    const done = work.start("first");
    expect(state().status).toBe("running");
    calls[0]?.options.onProgress?.(0.4);
    expect(state().progress).toBe(0.4);
    calls[0]?.resolve("found");
    await done;
    expect(state()).toMatchObject({ status: "done", answer: "found", document });
  });

  it("stops when it is cancelled, and keeps the answer of before", async () => {
    const first = work.start("first");
    calls[0]?.resolve("found");
    await first;
    const second = work.start("second");
    work.cancel();
    expect(calls[1]?.options.signal?.aborted).toBe(true);
    calls[1]?.resolve("too late");
    await second;
    expect(state()).toMatchObject({ status: "done", answer: "found" });
  });

  it("gives up what is under way for what is begun anew", async () => {
    const first = work.start("first");
    const second = work.start("second");
    expect(calls[0]?.options.signal?.aborted).toBe(true);
    calls[0]?.options.onProgress?.(0.9);
    expect(state().progress).toBe(0);
    calls[1]?.resolve("second");
    calls[0]?.resolve("first");
    await Promise.all([first, second]);
    expect(state().answer).toBe("second");
  });

  it("tells that it failed", async () => {
    const done = work.start("first");
    calls[0]?.reject(new Error("no"));
    await done;
    expect(state().status).toBe("failed");
  });

  it("is forgotten with its document", async () => {
    const done = work.start("first");
    calls[0]?.resolve("found");
    await done;
    openInEditor("two", document);
    expect(state()).toEqual({ status: "none", progress: 0, answer: null, document: null });
  });

  it("does nothing while no document is open", async () => {
    closeEditor();
    await work.start("first");
    expect(calls).toEqual([]);
  });
});
