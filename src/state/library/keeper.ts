import { currentPage } from "../session/location.ts";
import { type Autosave, startAutosave } from "../storage/autosave.ts";
import { openDatabaseStore } from "../storage/databaseStore.ts";
import type { DocumentStore } from "../storage/documentStore.ts";
import { watchLeaving } from "../storage/leaving.ts";
import { createMemoryStore } from "../storage/memoryStore.ts";
import { setStorageProblem } from "../storage/status.ts";
import { editorStore } from "../store/editor.ts";
import { entryOf, libraryStore, setEntries } from "./entries.ts";

/** What keeps the user's documents: where they lie, and what writes the open one. */
export interface Keeper {
  readonly store: DocumentStore;
  readonly autosave: Autosave;
}

interface StartedKeeper extends Keeper {
  readonly stop: () => void;
}

/** A deleted document can be brought back at least this long. */
const BIN_MILLISECONDS = 10 * 60_000;

let started: Promise<StartedKeeper> | null = null;

/** The keeper, started when first asked for: opens the database and lists the documents. */
export function keeper(): Promise<Keeper> {
  started ??= start();
  return started;
}

/** Stops writing and lets the database go. */
export async function stopKeeper(): Promise<void> {
  const running = await started;
  started = null;
  running?.stop();
  libraryStore.setState({ isLoaded: false, documents: [] });
}

async function start(): Promise<StartedKeeper> {
  const store = await openStore();
  await listDocuments(store);
  const autosave = startAutosave(store);
  const stopWatching = watchLeaving(autosave.flush, mayLose);
  return {
    store,
    autosave,
    stop: () => {
      stopWatching();
      autosave.stop();
      store.close();
    },
  };
}

async function openStore(): Promise<DocumentStore> {
  const opened = await openDatabaseStore({ onClosed: () => setStorageProblem("closed") });
  if (opened.ok) return opened.value;
  setStorageProblem(opened.error);
  return createMemoryStore();
}

/** Reads the list, and removes for good what was deleted long enough ago. */
async function listDocuments(store: DocumentStore): Promise<void> {
  try {
    const rows = await store.list();
    const pictures = new Map((await store.pictures()).map(({ id, svg }) => [id, svg]));
    setEntries(
      rows
        .filter(({ deletedAt }) => deletedAt === null)
        .map((row) => entryOf(row, pictures.get(row.id) ?? null)),
    );
    const overdue = Date.now() - BIN_MILLISECONDS;
    const gone = rows.filter(({ deletedAt }) => deletedAt !== null && deletedAt < overdue);
    if (gone.length > 0) await store.purge(gone.map(({ id }) => id));
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
