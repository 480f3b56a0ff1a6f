import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { deleteDB, openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import { openDatabaseStore } from "../../../src/state/storage/databaseStore.ts";
import type { DocumentStore } from "../../../src/state/storage/documentStore.ts";
import { reopen } from "../../../src/state/storage/reopen.ts";
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  type DocumentRow,
  type LogEntry,
  type Schema,
  upgradeDatabase,
} from "../../../src/state/storage/schema.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

const { document } = buildProcess((b) => {
  b.stage("Qualify");
});
const text = writeProcess(document);

function rowOf(id: string): DocumentRow {
  return { id, name: id, createdAt: 1, changedAt: 1, deletedAt: null, seq: 0 };
}

async function openStore(onClosed: () => void = () => {}): Promise<DocumentStore> {
  const opened = await openDatabaseStore({ onClosed });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("the database", () => {
  it("keeps rows, snapshots, logs and pictures, and purges them together", async () => {
    const store = await openStore();
    await store.putSnapshot(rowOf("a"), { id: "a", seq: 0, text });
    await store.putSnapshot(rowOf("b"), { id: "b", seq: 0, text });
    await store.putPicture({ id: "a", seq: 0, svg: "<svg/>" });
    await store.purge(["a"]);
    expect((await store.list()).map(({ id }) => id)).toEqual(["b"]);
    expect(await store.read("a")).toBeNull();
    expect(await store.pictures()).toEqual([]);
    store.close();
  });

  it("writes all or nothing", async () => {
    const store = await openStore();
    const entry: LogEntry = {
      documentId: "a",
      seq: 1,
      diff: { added: [], removed: [], changed: [] },
    };
    await store.putSnapshot(rowOf("a"), { id: "a", seq: 0, text });
    await store.append({ ...rowOf("a"), seq: 1 }, [entry]);
    const twice = store.append({ ...rowOf("a"), seq: 2 }, [{ ...entry, seq: 2 }, entry]);
    await expect(twice).rejects.toMatchObject({ name: "ConstraintError" });
    const found = await store.read("a");
    expect(found?.row.seq).toBe(1);
    expect(found?.log).toHaveLength(1);
    store.close();
  });

  it("passes over rows that make no sense", async () => {
    const store = await openStore();
    await store.putSnapshot(rowOf("a"), { id: "a", seq: 0, text });
    const raw = await openDB(DATABASE_NAME);
    await raw.put("documents", { id: "garbage" });
    await raw.put("documents", { ...rowOf("c"), seq: "1" });
    raw.close();
    expect((await store.list()).map(({ id }) => id)).toEqual(["a"]);
    store.close();
  });

  it("leaves the database of a newer version alone", async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    expect(await openDatabaseStore({ onClosed: () => {} })).toEqual({
      ok: false,
      error: "newerVersion",
    });
  });

  it("is upgraded from the first version with all that is in it", async () => {
    const old = await openDB(DATABASE_NAME, 1, {
      upgrade: (database) => {
        for (const name of ["documents", "snapshots", "pictures"]) {
          database.createObjectStore(name, { keyPath: "id" });
        }
        database.createObjectStore("log", { keyPath: ["documentId", "seq"] });
      },
    });
    await old.put("documents", rowOf("a"));
    await old.put("snapshots", { id: "a", seq: 0, text });
    old.close();
    const store = await openStore();
    expect(await store.read("a")).toEqual({
      row: rowOf("a"),
      snapshot: { id: "a", seq: 0, text },
      log: [],
    });
    expect(await store.file("a")).toBeNull();
    store.close();
  });

  it("s03 is as it was before an upgrade that did not come to its end", async () => {
    const old = await openDB(DATABASE_NAME, 1, {
      upgrade: (database) => void database.createObjectStore("documents", { keyPath: "id" }),
    });
    await old.put("documents", rowOf("a"));
    old.close();
    // Killed between two steps: the one transaction of the upgrade never completes.
    const cut = openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: (database, _old, _new, transaction) => {
        upgradeDatabase(database, 1, transaction);
        transaction.done.catch(() => {});
        transaction.abort();
      },
    });
    await expect(cut).rejects.toThrow();
    const again = await openDB(DATABASE_NAME);
    expect(again.version).toBe(1);
    expect([...again.objectStoreNames]).toEqual(["documents"]);
    expect(await again.get("documents", "a")).toEqual(rowOf("a"));
    again.close();
  });

  it("gives way to a newer version in another tab", async () => {
    const closed = vi.fn();
    const store = await openStore(closed);
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(closed).toHaveBeenCalledOnce();
    await expect(store.putRow(rowOf("a"))).rejects.toMatchObject({ name: "InvalidStateError" });
    newer.close();
    await deleteDB(DATABASE_NAME);
  });

  it("says that there is none where the browser has none or forbids it", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await openDatabaseStore({ onClosed: () => {} })).toMatchObject({
      error: "unavailable",
    });
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
    expect(await openDatabaseStore({ onClosed: () => {} })).toMatchObject({
      error: "unavailable",
    });
    vi.unstubAllGlobals();
  });

  it.each([
    { says: "UnknownError", means: "damaged" },
    { says: "DataError", means: "damaged" },
    { says: "AbortError", means: "damaged" },
    { says: "QuotaExceededError", means: "full" },
    { says: "VersionError", means: "newerVersion" },
    // Private windows of some browsers, and where storing is forbidden.
    { says: "InvalidStateError", means: "unavailable" },
    { says: "SecurityError", means: "unavailable" },
  ])("says that it is $means where opening it ends in $says", async ({ says, means }) => {
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("no", says);
      },
    });
    expect(await openDatabaseStore({ onClosed: () => {} })).toEqual({ ok: false, error: means });
    vi.unstubAllGlobals();
  });
});

describe("reopening what was stored", () => {
  const newId = () => "made";
  const change = (seq: number, after: Record<string, unknown>): LogEntry => ({
    documentId: "a",
    seq,
    diff: {
      added: [],
      removed: [],
      changed: [{ kind: "stage", id: "stage1", before: {}, after }],
    },
  });
  const stored = (log: readonly LogEntry[], seq = log.length) => ({
    row: { ...rowOf("a"), seq },
    snapshot: { id: "a", seq: 0, text },
    log,
  });

  it("applies the log on top of the snapshot", () => {
    const found = reopen(stored([change(1, { name: "One" }), change(2, { name: "Two" })]), {
      newId,
    });
    expect(found.ok && found.value.document.stage.get("stage1")?.name).toBe("Two");
    expect(found).toMatchObject({ value: { repairs: [], lostEdits: 0, snapshotSeq: 0 } });
  });

  it.each([
    ["a gap", [change(1, { name: "One" }), change(3, { name: "Three" })], 3, 2],
    ["a missing end", [change(1, { name: "One" })], 4, 3],
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a damaged disk may hold
    [
      "garbage",
      [change(1, { name: "One" }), { documentId: "a", seq: 2, diff: 7 } as unknown as LogEntry],
      2,
      1,
    ],
  ] as const)("stops before %s and counts what is lost", (_what, log, seq, lostEdits) => {
    const found = reopen(stored(log, seq), { newId });
    expect(found.ok && found.value.document.stage.get("stage1")?.name).toBe("One");
    expect(found).toMatchObject({ value: { lostEdits } });
  });

  it("repairs what an entry broke", () => {
    const found = reopen(stored([change(1, { width: Number.NaN })]), { newId });
    expect(found.ok && found.value.repairs.length).toBeGreaterThan(0);
    expect(found.ok && found.value.document.stage.get("stage1")?.width).toBeGreaterThan(0);
  });

  it("says why a damaged snapshot cannot be read", () => {
    const damaged = { ...stored([]), snapshot: { id: "a", seq: 0, text: text.slice(0, 200) } };
    expect(reopen(damaged, { newId })).toMatchObject({ ok: false, error: { reason: "notJson" } });
    expect(reopen({ ...stored([]), snapshot: null }, { newId })).toMatchObject({
      ok: false,
      error: { reason: "empty" },
    });
  });
});
