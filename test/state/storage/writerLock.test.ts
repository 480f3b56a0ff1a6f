import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  awaitWriting,
  claimWriting,
  hasLocks,
  isWritingAwaited,
  takeWriting,
} from "../../../src/state/storage/writerLock.ts";
import { fakeLocks } from "./fakeLocks.ts";

beforeEach(() => vi.stubGlobal("navigator", { locks: fakeLocks() }));
afterEach(() => vi.unstubAllGlobals());

describe("the right to write a document", () => {
  it("is given to one alone", async () => {
    expect(await claimWriting("a")).not.toBeNull();
    expect(await claimWriting("a")).toBeNull();
    expect(await claimWriting("b")).not.toBeNull();
  });

  it("passes on to the one that waits", async () => {
    const first = await claimWriting("a");
    const second = awaitWriting("a", new AbortController().signal);
    expect(await isWritingAwaited("a")).toBe(true);
    expect(await isWritingAwaited("b")).toBe(false);
    first?.release();
    await first?.ended;
    expect((await second).release).toBeTypeOf("function");
    expect(await isWritingAwaited("a")).toBe(false);
  });

  it("is no longer waited for when told to stop", async () => {
    await claimWriting("a");
    const stop = new AbortController();
    const waiting = awaitWriting("a", stop.signal);
    stop.abort();
    await expect(waiting).rejects.toThrow("aborted");
    expect(await isWritingAwaited("a")).toBe(false);
  });

  it("ends for the one it is taken from", async () => {
    const first = await claimWriting("a");
    expect(await takeWriting("a")).not.toBeNull();
    await first?.ended;
    expect(await claimWriting("a")).toBeNull();
  });

  it("is not known to a browser without locks", () => {
    vi.stubGlobal("navigator", {});
    expect(hasLocks()).toBe(false);
  });
});
