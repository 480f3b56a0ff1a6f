import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { noteKept, readLedger, strikeOut } from "../../../src/state/storage/ledger.ts";

/** What localStorage does, as far as the account needs it: its keys are own properties. */
class Fake {
  getItem(key: string): string | null {
    const value: unknown = Reflect.get(this, key);
    return typeof value === "string" ? value : null;
  }
  setItem(key: string, value: string): void {
    Reflect.set(this, key, value);
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

beforeEach(() => vi.stubGlobal("localStorage", new Fake()));
afterEach(() => vi.unstubAllGlobals());

it("holds one line a document, the last one noted", () => {
  noteKept({ id: "a", seq: 1, name: "A" });
  noteKept({ id: "b", seq: 7, name: "B" });
  noteKept({ id: "a", seq: 2, name: "A2" });
  expect(readLedger()).toEqual([
    { id: "a", seq: 2, name: "A2" },
    { id: "b", seq: 7, name: "B" },
  ]);
  strikeOut("a");
  expect(readLedger()).toEqual([{ id: "b", seq: 7, name: "B" }]);
});

it.each(["", "null", "7", "{}", '{"seq":-1}', '{"seq":1e99}', '{"seq":"1"}', "[1]", "{"])(
  "passes over a line that says %j",
  (text) => {
    localStorage.setItem("stagecraft.kept.a", text);
    localStorage.setItem("stagecraft.theme", "dark");
    expect(readLedger()).toEqual([]);
  },
);

it("is empty where the browser forbids it", () => {
  vi.stubGlobal("localStorage", undefined);
  noteKept({ id: "a", seq: 1, name: "A" });
  expect(readLedger()).toEqual([]);
});
