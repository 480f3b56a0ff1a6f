import { type IDBPDatabase, openDB, unwrap } from "idb";
import { fail, ok, type Result } from "../../core/base/result.ts";
import type { DocumentStore } from "./documentStore.ts";
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  type DocumentRow,
  type Picture,
  type SavedFile,
  type Schema,
  type Snapshot,
  upgradeDatabase,
} from "./schema.ts";
import { problemOf, type StorageProblem } from "./status.ts";

/** How long another tab may hold back an upgrade before the user is asked to close it. */
const BLOCKED_MILLISECONDS = 3000;

export interface DatabaseOptions {
  /** Told when the database is gone for this page: a newer version needs it, or the browser closed it. */
  readonly onClosed: () => void;
}

/** Opens the browser's database, upgrading it if need be; the failure says why there is none. */
export async function openDatabaseStore(
  options: DatabaseOptions,
): Promise<Result<DocumentStore, StorageProblem>> {
  if (typeof indexedDB === "undefined") return fail("unavailable");
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const opening = openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: (database, oldVersion, _newVersion, transaction) =>
        upgradeDatabase(database, oldVersion, transaction),
      // A newer version waits in another tab; holding on would stop it from ever starting.
      blocking: (_current, _blocked, event) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- versionchange is sent to the connection
        (event.target as IDBDatabase).close();
        options.onClosed();
      },
      terminated: options.onClosed,
    });
    const blocked = new Promise<"blocked">((resolve) => {
      timer = setTimeout(resolve, BLOCKED_MILLISECONDS, "blocked");
    });
    const outcome = await Promise.race([opening, blocked]);
    if (outcome === "blocked") {
      void opening.then((database) => database.close());
      return fail("blocked");
    }
    return ok(storeOn(outcome));
  } catch (error) {
    return fail(openingProblem(error));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What keeps a database from being opened. Browsers have no name for a damaged one: it is what
 * is left when they neither forbid it (as a SecurityError, or an InvalidStateError in private
 * windows) nor name another reason. Chromium says UnknownError.
 */
function openingProblem(error: unknown): StorageProblem {
  const problem = problemOf(error);
  if (problem === "newerVersion" || problem === "full") return problem;
  return problem === "failed" && error instanceof DOMException ? "damaged" : "unavailable";
}

function storeOn(database: IDBPDatabase<Schema>): DocumentStore {
  const raw = unwrap(database);
  return {
    persistent: true,
    list: async () => (await database.getAll("documents")).filter(isRow),
    read: async (id) => {
      const transaction = database.transaction(["documents", "snapshots", "log"], "readonly");
      const [row, snapshot, log] = await Promise.all([
        transaction.objectStore("documents").get(id),
        transaction.objectStore("snapshots").get(id),
        transaction.objectStore("log").getAll(entriesOf(id)),
      ]);
      if (row === undefined || !isRow(row)) return null;
      return { row, snapshot: isSnapshot(snapshot) ? snapshot : null, log };
    },
    entriesAfter: (id, seq) =>
      database.getAll("log", IDBKeyRange.bound([id, seq], [id, Number.POSITIVE_INFINITY], true)),
    damaged: async () => (await database.getAll("documents")).filter((row) => !isRow(row)).length,
    append: (row, entries) =>
      transact(raw, ["documents", "log"], "relaxed", (store) => {
        // Not put: where another tab wrote this number first, the whole transaction must fail.
        for (const entry of entries) store("log").add(entry);
        store("documents").put(row);
      }),
    putSnapshot: (row, snapshot) =>
      transact(raw, ["documents", "snapshots", "log"], "strict", (store) => {
        store("snapshots").put(snapshot);
        store("log").delete(entriesOf(row.id, snapshot.seq));
        store("documents").put(row);
      }),
    putRow: (row) =>
      transact(raw, ["documents"], "relaxed", (store) => {
        store("documents").put(row);
      }),
    purge: (ids) =>
      transact(raw, ["documents", "snapshots", "log", "pictures", "files"], "relaxed", (store) => {
        for (const id of ids) {
          store("documents").delete(id);
          store("snapshots").delete(id);
          store("log").delete(entriesOf(id));
          store("pictures").delete(id);
          store("files").delete(id);
        }
      }),
    pictures: async () => (await database.getAll("pictures")).filter(isPicture),
    putPicture: (picture) =>
      transact(raw, ["pictures"], "relaxed", (store) => {
        store("pictures").put(picture);
      }),
    file: async (id) => {
      const file = await database.get("files", id);
      return isSavedFile(file) ? file : null;
    },
    putFile: (file) =>
      transact(raw, ["files"], "relaxed", (store) => {
        store("files").put(file);
      }),
    close: () => {
      database.close();
    },
  };
}

/**
 * One write. Everything is requested and committed before the call returns, so that it is on
 * its way even when the page is being left; the promise waits for `complete`.
 */
function transact(
  database: IDBDatabase,
  stores: readonly (keyof Schema & string)[],
  durability: IDBTransactionDurability,
  body: (store: (name: keyof Schema & string) => IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([...stores], "readwrite", { durability });
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new DOMException("The write was given up", "AbortError"));
    };
    try {
      body((name) => transaction.objectStore(name));
      transaction.commit();
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
      transaction.abort();
    }
  });
}

/** The keys of a document's log, up to the entry `last`. */
function entriesOf(id: string, last = Number.POSITIVE_INFINITY): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, last]);
}

// What the database gives back is checked: another release or a damaged disk may have written it.

function isRow(value: unknown): value is DocumentRow {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    typeof value.name === "string" &&
    Number.isFinite(value.createdAt) &&
    Number.isFinite(value.changedAt) &&
    (value.deletedAt === null || Number.isFinite(value.deletedAt)) &&
    Number.isSafeInteger(value.seq)
  );
}

function isPicture(value: unknown): value is Picture {
  return isObject(value) && typeof value.id === "string" && typeof value.svg === "string";
}

function isSnapshot(value: unknown): value is Snapshot {
  return isObject(value) && typeof value.text === "string" && Number.isSafeInteger(value.seq);
}

function isSavedFile(value: unknown): value is SavedFile {
  return (
    isObject(value) &&
    isObject(value.handle) &&
    Number.isFinite(value.lastModified) &&
    Number.isFinite(value.size)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
