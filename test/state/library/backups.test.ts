import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { type BackupKeeper, startBackups } from "../../../src/state/library/backups.ts";
import type { BackupStore } from "../../../src/state/storage/backup.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const [one, two] = ["One", "Two"].map((name) => buildProcess((b) => b.stage(name)).document);
if (one === undefined || two === undefined) throw new Error("no documents");

/** What was written: document, number and text. */
let written: [id: string, seq: number, text: string][] = [];
let keeper: BackupKeeper;

beforeEach(() => {
  written = [];
  vi.useFakeTimers();
  // Every piece of the text takes a whole slice.
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += 20));
  const store: Pick<BackupStore, "put"> = {
    put: async ({ id, seq }, text) => void written.push([id, seq, text]),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keeper only writes
  keeper = startBackups(store as BackupStore);
});

afterEach(() => {
  keeper.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const copyOf = (id: string, seq: number, document: ProcessDocument) => [
  id,
  seq,
  writeProcess(document),
];

it("copies a document in slices when it was left alone for a while", async () => {
  keeper.plan("a", 1, one);
  keeper.plan("a", 2, two);
  await vi.advanceTimersByTimeAsync(2000);
  expect(written).toEqual([]);
  await vi.runAllTimersAsync();
  expect(written).toEqual([copyOf("a", 2, two)]);
});

it("copies at once what is half written when the page is left", async () => {
  keeper.plan("a", 1, one);
  await vi.advanceTimersByTimeAsync(2003);
  expect(written).toEqual([]);
  await keeper.finish();
  expect(written).toEqual([copyOf("a", 1, one)]);
  await vi.runAllTimersAsync();
  expect(written).toHaveLength(1);
});

it("copies another document, and the newer state, each once", async () => {
  keeper.plan("a", 1, one);
  await vi.advanceTimersByTimeAsync(2003);
  keeper.plan("b", 7, two);
  await vi.runAllTimersAsync();
  expect(written).toEqual([copyOf("a", 1, one), copyOf("b", 7, two)]);
  keeper.plan("b", 8, one);
  await vi.advanceTimersByTimeAsync(2003);
  keeper.plan("b", 9, two);
  await vi.runAllTimersAsync();
  expect(written.slice(2).map(([, seq]) => seq)).toEqual([8, 9]);
});
