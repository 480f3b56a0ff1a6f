import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import {
  dismissLosses,
  findLosses,
  isOlder,
  recoveryStore,
  restoreBackups,
} from "../../../src/state/library/recovery.ts";
import type { BackupFile, BackupStore } from "../../../src/state/storage/backup.ts";
import { noteKept, readLedger } from "../../../src/state/storage/ledger.ts";
import { createMemoryStore } from "../../../src/state/storage/memoryStore.ts";
import { reopen } from "../../../src/state/storage/reopen.ts";
import type { DocumentRow } from "../../../src/state/storage/schema.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => {
  b.process({ name: "Sample" });
});
const text = writeProcess(document);

function rowOf(id: string, seq: number): DocumentRow {
  return { id, name: id, createdAt: 1, changedAt: 1, deletedAt: null, seq };
}

/** Backups of one document: by number, what is in the file. */
function backupsOf(id: string, files: Readonly<Record<number, string>>): BackupStore {
  const numbers = Object.keys(files).map(Number);
  let list = numbers.toSorted((a, b) => b - a).map((seq): BackupFile => ({ id, seq }));
  return {
    put: () => Promise.resolve(),
    list: () => Promise.resolve(new Map(list.length === 0 ? [] : [[id, list]])),
    read: ({ seq }) => Promise.resolve({ text: files[seq] ?? "", writtenAt: 5 }),
    remove: () => {
      list = [];
      return Promise.resolve();
    },
  };
}

beforeEach(() => {
  const kept: Record<string, unknown> = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
  };
  vi.stubGlobal("localStorage", kept);
});
afterEach(() => vi.unstubAllGlobals());

function losses() {
  return recoveryStore.getState().losses.map(({ id, seq, row, backup }) => ({
    id,
    seq,
    isThere: row !== null,
    backup: backup?.seq ?? null,
  }));
}

describe("what the storage has lost", () => {
  it("is nothing when the account agrees, or the database is ahead of it", async () => {
    noteKept(rowOf("a", 3));
    await findLosses([rowOf("a", 4)], backupsOf("a", { 4: text }));
    expect(losses()).toEqual([]);
  });

  it("is nothing when there is no account: it is made anew", async () => {
    await findLosses([rowOf("a", 4)], null);
    expect(losses()).toEqual([]);
    expect(readLedger()).toEqual([{ id: "a", seq: 4, name: "a" }]);
  });

  it("is a document that the account knows and the database does not", async () => {
    noteKept(rowOf("a", 3));
    await findLosses([], null);
    expect(losses()).toEqual([{ id: "a", seq: 3, isThere: false, backup: null }]);
  });

  it("is found by the backup alone, too", async () => {
    await findLosses([], backupsOf("a", { 2: text }));
    expect(losses()).toEqual([{ id: "a", seq: 2, isThere: false, backup: 2 }]);
  });

  it("is what a document had more; an older backup is of no use then", async () => {
    noteKept(rowOf("a", 9));
    await findLosses([rowOf("a", 5)], backupsOf("a", { 4: text, 5: text }));
    expect(losses()).toEqual([{ id: "a", seq: 9, isThere: true, backup: null }]);
  });

  it("is brought back from the newest backup that can be read, numbered after all that was", async () => {
    noteKept(rowOf("a", 9));
    await findLosses([], backupsOf("a", { 6: text, 7: text, 8: text.slice(0, 40) }));
    expect(losses()).toEqual([{ id: "a", seq: 9, isThere: false, backup: 7 }]);
    const store = createMemoryStore();
    await restoreBackups(store);
    expect(losses()).toEqual([]);
    const stored = await store.read("a");
    expect(stored?.row).toMatchObject({ name: "Sample", seq: 10 });
    const again = stored === null ? null : reopen(stored, { newId: () => "x" });
    expect(again?.ok === true && writeProcess(again.value.document)).toBe(text);
  });

  it.each<{ what: string; files: Record<number, string>; offered: number; older: boolean }>([
    { what: "whole", files: { 8: text, 9: text }, offered: 9, older: false },
    { what: "cut off", files: { 8: text, 9: text.slice(0, 40) }, offered: 8, older: true },
    { what: "empty", files: { 8: text, 9: "" }, offered: 8, older: true },
    { what: "not made yet", files: { 8: text }, offered: 8, older: true },
  ])(
    "says when the newest backup is $what, under the name of the later of the two",
    async (given) => {
      const { files, offered, older } = given;
      noteKept({ ...rowOf("a", 9), name: "Renamed since" });
      await findLosses([], backupsOf("a", files));
      expect(losses()).toEqual([{ id: "a", seq: 9, isThere: false, backup: offered }]);
      expect(recoveryStore.getState().losses.map(isOlder)).toEqual([older]);
      expect(recoveryStore.getState().losses[0]?.name).toBe(older ? "Renamed since" : "Sample");
    },
  );

  it("has the name of the backup when the account is older", async () => {
    noteKept({ ...rowOf("a", 3), name: "Before" });
    await findLosses([], backupsOf("a", { 4: text }));
    expect(recoveryStore.getState().losses[0]?.name).toBe("Sample");
  });

  it("is told again next time when it was restored to a page without a database", async () => {
    noteKept(rowOf("a", 3));
    await findLosses([], backupsOf("a", { 3: text }));
    await restoreBackups(createMemoryStore());
    expect(losses()).toEqual([]);
    expect(readLedger()).toMatchObject([{ id: "a", seq: 3 }]);
  });

  it("tries a backup again that can’t be read at first, before an older one", async () => {
    noteKept(rowOf("a", 9));
    const whole = backupsOf("a", { 8: text, 9: text });
    let failures = 2;
    await findLosses([], {
      ...whole,
      read: (file) =>
        file.seq === 9 && (failures -= 1) >= 0
          ? Promise.reject(new DOMException("not yet", "NotReadableError"))
          : whole.read(file),
    });
    expect(losses()).toEqual([{ id: "a", seq: 9, isThere: false, backup: 9 }]);
  });

  it("is not spoken of again when the user goes on without", async () => {
    noteKept(rowOf("a", 3));
    noteKept(rowOf("b", 3));
    const backups = backupsOf("a", { 2: text });
    await findLosses([rowOf("b", 1)], backups);
    await dismissLosses(backups);
    await findLosses([rowOf("b", 1)], backups);
    expect(losses()).toEqual([]);
  });
});
