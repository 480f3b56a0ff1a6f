import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type * as persistence from "../../../src/state/library/persistence.ts";

/** What the product knows of the browser's answer; each test begins with a page of its own. */
let page: typeof persistence;
const preferences = new Map<string, string>();

beforeEach(() => {
  preferences.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => preferences.get(key) ?? null,
    setItem: (key: string, value: string) => preferences.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Opens the product in a browser that answers so. */
async function open(storage: {
  readonly persisted: boolean;
  readonly persist?: boolean;
}): Promise<{ readonly asked: () => number }> {
  const persist = vi.fn(() => Promise.resolve(storage.persist ?? false));
  vi.stubGlobal("navigator", {
    storage: { persisted: () => Promise.resolve(storage.persisted), persist },
  });
  vi.resetModules();
  page = await import("../../../src/state/library/persistence.ts");
  return { asked: () => persist.mock.calls.length };
}

function known() {
  return page.persistenceStore.getState();
}

describe("a browser that may forget", () => {
  it("is asked once, when something is to last, and told of once; the state of saving goes on saying so", async () => {
    const { asked } = await open({ persisted: false, persist: false });
    await page.askToPersist();
    await page.askToPersist();
    expect(asked()).toBe(1);
    expect(known()).toEqual({ isForgetful: true, isTelling: true });
    page.dismissForgetful();
    expect(known()).toEqual({ isForgetful: true, isTelling: false });
    await open({ persisted: false, persist: false });
    await page.askToPersist();
    expect(known()).toEqual({ isForgetful: true, isTelling: false });
  });

  it("is looked at without a question when there are documents", async () => {
    const { asked } = await open({ persisted: false });
    await page.lookWhetherKept();
    expect(known()).toEqual({ isForgetful: true, isTelling: false });
    expect(asked()).toBe(0);
  });

  it("is no longer one when it grants what it refused before", async () => {
    await open({ persisted: false, persist: true });
    await page.lookWhetherKept();
    await page.askToPersist();
    expect(known()).toEqual({ isForgetful: false, isTelling: false });
  });

  it.each([
    { what: "that keeps what is stored", storage: { persisted: () => Promise.resolve(true) } },
    { what: "that does not know the question", storage: {} },
    { what: "without any such place", storage: undefined },
  ])("is not one $what", async ({ storage }) => {
    await open({ persisted: true });
    vi.stubGlobal("navigator", { storage });
    await page.lookWhetherKept();
    await page.askToPersist();
    expect(known()).toEqual({ isForgetful: false, isTelling: false });
  });
});
