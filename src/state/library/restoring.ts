import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { sessionStore, showToast } from "../session/session.ts";
import type { BackupStore } from "../storage/backup.ts";
import type { DocumentStore, StoredDocument } from "../storage/documentStore.ts";
import { noteKept } from "../storage/ledger.ts";
import { reopen } from "../storage/reopen.ts";
import type { DocumentRow } from "../storage/schema.ts";
import { newId } from "../store/newId.ts";
import { listRow } from "./entries.ts";
import { type Loss, recoveryStore, settle } from "./recovery.ts";
import { newRow, putWhole, withName } from "./stored.ts";
import { tell, tellStorageFailure } from "./telling.ts";

type Backup = NonNullable<Loss["backup"]>;

/** Where the backup of a document came to lie: in its own place, or beside what is there. */
type Restored = "inPlace" | "beside";

/**
 * Brings everything back that there is a backup of; what is left over is told as before.
 * Nothing is written over: where the database holds the document, be it an older state or work
 * done since, the backup becomes a document of its own.
 */
export async function restoreBackups(
  store: DocumentStore,
  backups: BackupStore | null,
): Promise<void> {
  const restored: Record<Restored, Loss[]> = { inPlace: [], beside: [] };
  for (const loss of recoveryStore.getState().losses) {
    if (loss.backup === null) continue;
    const where = await restore(store, backups, loss, loss.backup);
    if (where === null) tell("bad", "storage.lost.restoreFailed", loss.name);
    else restored[where].push(loss);
  }
  const ids = new Set([...restored.inPlace, ...restored.beside].map(({ id }) => id));
  recoveryStore.setState(({ losses }) => ({ losses: losses.filter(({ id }) => !ids.has(id)) }));
  tellRestored("storage.lost.restored", restored.inPlace);
  tellRestored("storage.lost.restoredBeside", restored.beside);
}

function tellRestored(
  key: "storage.lost.restored" | "storage.lost.restoredBeside",
  losses: readonly Loss[],
): void {
  const [first] = losses;
  if (first === undefined) return;
  const { translate } = sessionStore.getState();
  showToast({ tone: "good", text: translate(key, { count: losses.length, name: first.name }) });
}

/** Null, and tells, when the backup could not be stored. */
async function restore(
  store: DocumentStore,
  backups: BackupStore | null,
  loss: Loss,
  { document, writtenAt }: Backup,
): Promise<Restored | null> {
  let there: StoredDocument | null;
  try {
    // Anew: since the loss was found, this tab or another may have gone on with it.
    there = await store.read(loss.id);
  } catch (error) {
    return tellStorageFailure(error);
  }
  if (there === null) {
    const now = Date.now();
    const row: DocumentRow = {
      id: loss.id,
      name: processOf(document).name,
      createdAt: now,
      changedAt: now,
      deletedAt: null,
      // After everything that ever was: no tab and no log entry of before can be taken for newer.
      seq: loss.seq + 1,
    };
    return (await keep(store, backups, row, document)) ? "inPlace" : null;
  }
  if (!isSame(there, document)) {
    const { translate, formats } = sessionStore.getState();
    const { name } = processOf(document);
    const date = formats.moment(writtenAt);
    const copy = withName(document, translate("storage.lost.backupName", { name, date }));
    if (!(await keep(store, backups, newRow(copy), copy))) return null;
  }
  if (store.persistent) await settle(backups, loss.id, there.row);
  return "beside";
}

/** Stores a document that was brought back, with a backup of its own. */
async function keep(
  store: DocumentStore,
  backups: BackupStore | null,
  row: DocumentRow,
  document: ProcessDocument,
): Promise<boolean> {
  if ((await putWhole(store, row, document)) === null) return false;
  listRow(row);
  // What only this page holds is still lost when it goes, and is to be told again.
  if (!store.persistent) return true;
  noteKept(row);
  // A copy that fails is made up for when the document is opened.
  await backups?.put({ id: row.id, seq: row.seq }, writeProcess(document)).catch(() => {});
  return true;
}

function isSame(stored: StoredDocument, document: ProcessDocument): boolean {
  if (stored.row.deletedAt !== null) return false;
  const read = reopen(stored, { newId });
  return read.ok && writeProcess(read.value.document) === writeProcess(document);
}
