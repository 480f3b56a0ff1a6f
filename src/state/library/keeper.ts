import { currentPage } from "../session/location.ts";
import { languageLoaded, sessionStore, showToast } from "../session/session.ts";
import { type Autosave, startAutosave } from "../storage/autosave.ts";
import { type BackupStore, openBackups } from "../storage/backup.ts";
import { openDatabaseStore } from "../storage/databaseStore.ts";
import type { DocumentStore } from "../storage/documentStore.ts";
import { noteKept, strikeOut } from "../storage/ledger.ts";
import { watchLeaving } from "../storage/leaving.ts";
import { createMemoryStore } from "../storage/memoryStore.ts";
import type { DocumentRow } from "../storage/schema.ts";
import {
  problemOf,
  setStorageProblem,
  type StorageProblem,
  storageStatus,
} from "../storage/status.ts";
import { editorStore } from "../store/editor.ts";
import { type BackupKeeper, startBackups } from "./backups.ts";
import { entryOf, libraryStore, setEntries } from "./entries.ts";
import { lookWhetherKept } from "./persistence.ts";
import { findLosses } from "./recovery.ts";
import { type Sharing, startSharing } from "./sharing.ts";

/**
 * What keeps the user's documents: where they lie, what writes the open one, how it is shared
 * with other tabs, and the copies that are made of it.
 */
export interface Keeper {
  readonly store: DocumentStore;
  readonly autosave: Autosave;
  readonly sharing: Sharing;
  /** Null where the browser has no place for them. */
  readonly backups: BackupStore | null;
  readonly backupKeeper: BackupKeeper;
}

interface StartedKeeper extends Keeper {
  readonly rows: readonly DocumentRow[];
  readonly stop: () => void;
}

/** A keeper that is being started: of use as soon as the database is open, then with its list. */
interface Starting {
  readonly open: Promise<StartedKeeper>;
  readonly listed: Promise<StartedKeeper>;
}

/** A deleted document can be brought back at least this long. */
const BIN_MILLISECONDS = 10 * 60_000;

let starting: Starting | null = null;

/** The keeper, started when first asked for: opens the database and lists the documents. */
export function keeper(): Promise<Keeper> {
  return begin().listed;
}

/** Where documents lie, before they are listed: to read one of them meanwhile. */
export async function openedStore(): Promise<DocumentStore> {
  return (await begin().open).store;
}

function begin(): Starting {
  if (starting !== null) return starting;
  const open = start();
  const listed = open.then(async (kept) => {
    await listDocuments(kept);
    return kept;
  });
  starting = { open, listed };
  return starting;
}

/** Stops writing and lets the database go. */
export async function stopKeeper(): Promise<void> {
  const running = await starting?.listed;
  starting = null;
  running?.stop();
  libraryStore.setState({ isLoaded: false, documents: [] });
}

async function start(): Promise<StartedKeeper> {
  const [{ store, rows }, backups] = await Promise.all([openStore(), openBackups()]);
  const backupKeeper = startBackups(backups);
  const autosave = startAutosave(store, (row, seq, document) => {
    if (!store.persistent) return;
    noteKept({ ...row, seq });
    sharing.tell(row.id, seq);
    backupKeeper.plan(row.id, seq, document);
  });
  const sharing = startSharing(store, autosave);
  const stopWatching = watchLeaving(() => {
    autosave.flush();
    void backupKeeper.finish();
  }, mayLose);
  return {
    store,
    rows,
    autosave,
    sharing,
    backups,
    backupKeeper,
    stop: () => {
      stopWatching();
      sharing.stop();
      backupKeeper.stop();
      autosave.stop();
      store.close();
    },
  };
}

interface OpenedStore {
  readonly store: DocumentStore;
  readonly rows: readonly DocumentRow[];
}

/**
 * The database with the rows of its documents. Where it can't be opened or can't be read, a
 * place in memory that holds nothing yet; what is in the database is left as it is.
 */
async function openStore(): Promise<OpenedStore> {
  const opened = await openDatabaseStore({ onClosed: () => setStorageProblem("closed") });
  if (!opened.ok) return inMemory(opened.error);
  const store = opened.value;
  try {
    return { store, rows: await store.list() };
  } catch (error) {
    store.close();
    const problem = problemOf(error);
    return inMemory(problem === "failed" ? "damaged" : problem);
  }
}

function inMemory(problem: StorageProblem): OpenedStore {
  setStorageProblem(problem);
  return { store: createMemoryStore(), rows: [] };
}

/**
 * Lists the documents, tells what is missing from them, and removes for good what was deleted
 * long enough ago.
 */
async function listDocuments({ store, rows, backups }: StartedKeeper): Promise<void> {
  try {
    if (store.persistent && rows.length > 0) void lookWhetherKept();
    const stored = await store.pictures().catch(() => []);
    const pictures = new Map(stored.map(({ id, svg }) => [id, svg]));
    setEntries(
      rows
        .filter(({ deletedAt }) => deletedAt === null)
        .map((row) => entryOf(row, pictures.get(row.id) ?? null)),
    );
    const overdue = Date.now() - BIN_MILLISECONDS;
    const gone = rows.filter(({ deletedAt }) => deletedAt !== null && deletedAt < overdue);
    for (const { id } of gone) {
      await backups?.remove(id).catch(() => {});
      strikeOut(id);
    }
    if (gone.length > 0) await store.purge(gone.map(({ id }) => id));
    const { problem } = storageStatus.getState();
    // A database that another version holds has lost nothing.
    if (problem === "blocked" || problem === "newerVersion") return;
    const stay = rows.filter(({ id }) => !gone.some((row) => row.id === id));
    await findLosses(stay, backups);
    const damaged = await store.damaged();
    if (damaged > 0) {
      await languageLoaded();
      const text = sessionStore.getState().translate("storage.damaged", { count: damaged });
      showToast({ tone: "bad", text });
    }
  } catch {
    setStorageProblem("failed");
    libraryStore.setState({ isLoaded: true });
  }
}

/** Whether the open document has changes that only this page holds. */
function mayLose(): boolean {
  const { documentId, saveState, history } = editorStore.getState();
  if (documentId === null || currentPage().name === "start") return false;
  return saveState === "failed" || (saveState === "memoryOnly" && history.past.length > 0);
}
