import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import {
  dismissLosses,
  findLosses,
  isOlder,
  recoveryStore,
} from "../../../src/state/library/recovery.ts";
import { withName } from "../../../src/state/library/stored.ts";
import { restoreBackups } from "../../../src/state/library/restoring.ts";
import type { BackupFile, BackupStore } from "../../../src/state/storage/backup.ts";
import type { DocumentStore } from "../../../src/state/storage/documentStore.ts";
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

/** Backups that hold those of one document: by number, what is in the file. */
function backupsOf(id: string, files: Readonly<Record<number, string>>): BackupStore {
  const kept = new Map([
    [id, new Map(Object.entries(files).map(([seq, content]) => [Number(seq), content]))],
  ]);
  return {
    put: (file, content) => {
      kept.set(file.id, new Map(kept.get(file.id)).set(file.seq, content));
      return Promise.resolve();
    },
    list: () =>
      Promise.resolve(
        new Map(
          [...kept].map(([of, own]): [string, BackupFile[]] => [
            of,
            [...own.keys()].sort((a, b) => b - a).map((seq) => ({ id: of, seq })),
          ]),
        ),
      ),
    read: (file) => Promise.resolve({ text: kept.get(file.id)?.get(file.seq) ?? "", writtenAt: 5 }),
    remove: (of) => {
      kept.delete(of);
      return Promise.resolve();
    },
  };
}

/** A store whose documents outlive the page, as far as the product can tell. */
function lastingStore(): DocumentStore {
  return { ...createMemoryStore(), persistent: true };
}

/** The stored documents as they would be opened, by name. */
async function namesAndTexts(store: DocumentStore): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const { id, name } of await store.list()) {
    const stored = await store.read(id);
    const read = stored === null ? null : reopen(stored, { newId: () => "x" });
    found[name] = read?.ok === true ? writeProcess(read.value.document) : "unreadable";
  }
  return found;
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
    const store = lastingStore();
    const backups = backupsOf("a", { 7: text });
    await restoreBackups(store, backups);
    expect(losses()).toEqual([]);
    expect((await store.read("a"))?.row).toMatchObject({ name: "Sample", seq: 10 });
    expect(await namesAndTexts(store)).toEqual({ Sample: text });
    // Lost once more before it is opened, it would come back whole.
    expect((await backups.list()).get("a")?.[0]).toEqual({ id: "a", seq: 10 });
  });

  it.each<{ when: string; later: string }>([
    { when: "an older state is there", later: "Older" },
    { when: "it was gone on with since", later: "Newer work" },
  ])("comes back beside what is there when $when", async ({ later }) => {
    const there = writeProcess(withName(document, later));
    const store = lastingStore();
    const backups = backupsOf("a", { 9: text });
    const row = { ...rowOf("a", 5), name: later };
    noteKept(rowOf("a", 9));
    await findLosses([row], backups);
    // Stored after the loss was found, as work that goes on is.
    const now = { ...row, seq: 6 };
    await store.putSnapshot(now, { id: "a", seq: 6, text: there });
    await restoreBackups(store, backups);
    expect(losses()).toEqual([]);
    expect(await store.read("a")).toMatchObject({ row: now, snapshot: { text: there } });
    const names = Object.keys(await namesAndTexts(store));
    expect(names).toEqual([later, "storage.lost.backupName"]);
    // At the next start nothing is missing, and the copy has a backup of its own.
    const rows = await store.list();
    expect(readLedger().map(({ id, seq }) => `${id === "a"} ${seq}`)).toEqual([
      "true 6",
      "false 0",
    ]);
    await findLosses(rows, backups);
    expect(losses()).toEqual([]);
    const copy = rows.find(({ id }) => id !== "a");
    expect((await backups.list()).get(copy?.id ?? "")).toHaveLength(1);
  });

  it("needs no copy when another tab brought the same back already", async () => {
    const store = lastingStore();
    noteKept(rowOf("a", 9));
    const backups = backupsOf("a", { 9: text });
    await findLosses([], backups);
    await store.putSnapshot(rowOf("a", 10), { id: "a", seq: 10, text });
    await restoreBackups(store, backups);
    expect(losses()).toEqual([]);
    expect(await store.list()).toEqual([rowOf("a", 10)]);
    expect(readLedger()).toMatchObject([{ id: "a", seq: 10 }]);
  });

  it("stays told when the database refuses to take it", async () => {
    noteKept(rowOf("a", 9));
    const backups = backupsOf("a", { 9: text });
    await findLosses([], backups);
    const refused = () => Promise.reject(new DOMException("no", "UnknownError"));
    await restoreBackups({ ...lastingStore(), putSnapshot: refused }, backups);
    expect(losses()).toHaveLength(1);
    await restoreBackups({ ...lastingStore(), read: refused }, backups);
    expect(losses()).toHaveLength(1);
    expect((await backups.list()).size).toBe(1);
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
    const backups = backupsOf("a", { 3: text });
    await findLosses([], backups);
    await restoreBackups(createMemoryStore(), backups);
    expect(losses()).toEqual([]);
    expect(readLedger()).toMatchObject([{ id: "a", seq: 3 }]);
    expect((await backups.list()).size).toBe(1);
  });

  it("is found again next time when the user goes on without while no database can be read", async () => {
    noteKept(rowOf("a", 3));
    const backups = backupsOf("a", { 3: text });
    await findLosses([], backups);
    await dismissLosses(createMemoryStore(), backups);
    expect(losses()).toEqual([]);
    await findLosses([], backups);
    expect(losses()).toHaveLength(1);
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
    await dismissLosses(lastingStore(), backups);
    await findLosses([rowOf("b", 1)], backups);
    expect(losses()).toEqual([]);
  });
});
