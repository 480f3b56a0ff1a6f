import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { readProcess } from "../../core/exchange/stagecraft/read.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { downloadJson } from "../export/download.ts";
import { sessionStore, showToast } from "../session/session.ts";
import type { BackupFile, BackupStore } from "../storage/backup.ts";
import type { DocumentStore } from "../storage/documentStore.ts";
import { noteKept, readLedger, strikeOut } from "../storage/ledger.ts";
import type { DocumentRow } from "../storage/schema.ts";
import { editorStore } from "../store/editor.ts";
import { newId } from "../store/newId.ts";
import { listRow } from "./entries.ts";
import { putWhole } from "./stored.ts";
import { tell } from "./telling.ts";

/** A document that was stored and is gone, or is there without its last changes. */
export interface Loss {
  readonly id: string;
  readonly name: string;
  /** The last edit that was stored, as far as is known. */
  readonly seq: number;
  /** What is left of it in the database. */
  readonly row: DocumentRow | null;
  readonly backup: {
    /** The last edit in it; less than the last that was stored where a newer copy is damaged. */
    readonly seq: number;
    readonly document: ProcessDocument;
    /** Milliseconds since 1970. */
    readonly writtenAt: number;
  } | null;
}

const ATTEMPTS = 5;
/** After the first attempt; twice as long after each further one. */
const PAUSE_MILLISECONDS = 100;

export const recoveryStore = createStore<{ readonly losses: readonly Loss[] }>(() => ({
  losses: [],
}));

/** What the browser's storage has lost, for the banner. */
export function useLosses(): readonly Loss[] {
  return useStore(recoveryStore, ({ losses }) => losses);
}

/**
 * Compares what the database holds with the account of what it must hold, and with the
 * backups. A document that the account does not know is entered.
 */
export async function findLosses(
  rows: readonly DocumentRow[],
  backups: BackupStore | null,
): Promise<void> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = new Map(readLedger().map((line) => [line.id, line]));
  const files = backups === null ? null : await persistently(() => backups.list());
  for (const row of rows) if (!known.has(row.id)) noteKept(row);
  const losses: Loss[] = [];
  for (const id of new Set([...known.keys(), ...(files?.keys() ?? [])])) {
    const row = byId.get(id) ?? null;
    const own = files?.get(id) ?? [];
    const newest = own[0]?.seq ?? -1;
    const seq = Math.max(known.get(id)?.seq ?? -1, newest);
    if (row !== null && row.seq >= seq) continue;
    const backup = await newestReadable(backups, own, row?.seq ?? -1);
    // The later name: a backup may be older than the account, and the account, which browsers
    // write to the disk at leisure, older than a backup.
    const line = known.get(id) ?? { seq: -1, name: "" };
    const inBackup = backup === null ? "" : processOf(backup.document).name;
    const names =
      backup !== null && backup.seq >= line.seq ? [inBackup, line.name] : [line.name, inBackup];
    const name = [...names, row?.name ?? ""].find((one) => one !== "") ?? "";
    losses.push({ id, name, seq, row, backup });
  }
  recoveryStore.setState({ losses });
}

/** Whether the backup is without the last edits that were stored. */
export function isOlder({ seq, backup }: Loss): boolean {
  return backup !== null && backup.seq < seq;
}

/** Tries a few times: a file system that has just been woken may answer at the second. */
async function persistently<Value>(attempt: () => Promise<Value>): Promise<Value | null> {
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    try {
      return await attempt();
    } catch {
      if (tries === ATTEMPTS - 1) break;
      await new Promise((resolve) => {
        setTimeout(resolve, PAUSE_MILLISECONDS * 2 ** tries);
      });
    }
  }
  return null;
}

/** The newest backup that can be read and holds more than the database does. */
async function newestReadable(
  backups: BackupStore | null,
  files: readonly BackupFile[],
  storedSeq: number,
): Promise<Loss["backup"]> {
  for (const file of files) {
    if (backups === null || file.seq <= storedSeq) return null;
    const found = await persistently(() => backups.read(file));
    const read = found === null ? null : readProcess(found.text, { newId });
    if (found !== null && read?.ok === true) {
      return { seq: file.seq, document: read.value.document, writtenAt: found.writtenAt };
    }
  }
  return null;
}

/** Brings everything back that there is a backup of; what is left over is told as before. */
export async function restoreBackups(store: DocumentStore): Promise<void> {
  const restored: Loss[] = [];
  for (const loss of recoveryStore.getState().losses) {
    if (loss.backup === null) continue;
    if (await restore(store, loss, loss.backup)) restored.push(loss);
    else tell("bad", "storage.lost.restoreFailed", loss.name);
  }
  const ids = new Set(restored.map(({ id }) => id));
  recoveryStore.setState(({ losses }) => ({ losses: losses.filter(({ id }) => !ids.has(id)) }));
  const [first] = restored;
  if (first === undefined) return;
  const text = sessionStore.getState().translate("storage.lost.restored", {
    count: restored.length,
    name: first.name,
  });
  showToast({ tone: "good", text });
}

async function restore(
  store: DocumentStore,
  { id, row, seq }: Loss,
  backup: NonNullable<Loss["backup"]>,
): Promise<boolean> {
  // The open document is not pulled away from under the user's hands.
  if (editorStore.getState().documentId === id) return false;
  const now = Date.now();
  const restored: DocumentRow = {
    id,
    name: processOf(backup.document).name,
    createdAt: row?.createdAt ?? now,
    changedAt: now,
    deletedAt: null,
    // After everything that ever was: no tab and no log entry of before can be taken for newer.
    seq: seq + 1,
  };
  if ((await putWhole(store, restored, backup.document)) === null) return false;
  // What only this page holds is still lost when it goes, and is to be told again.
  if (store.persistent) noteKept(restored);
  listRow(restored);
  return true;
}

/** Hands out, as files, what there is a backup of. */
export function downloadBackups(): void {
  for (const { backup } of recoveryStore.getState().losses) {
    if (backup !== null) downloadJson(backup.document);
  }
}

/** The user goes on without what is gone; it is not spoken of again. */
export async function dismissLosses(backups: BackupStore | null): Promise<void> {
  for (const { id, row } of recoveryStore.getState().losses) {
    if (row === null) {
      strikeOut(id);
      await backups?.remove(id).catch(() => {});
    } else {
      noteKept(row);
      await backups?.remove(id).catch(() => {});
    }
  }
  recoveryStore.setState({ losses: [] });
}
