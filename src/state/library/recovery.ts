import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { readProcess } from "../../core/exchange/stagecraft/read.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { downloadJson } from "../export/download.ts";
import type { BackupFile, BackupStore } from "../storage/backup.ts";
import type { DocumentStore } from "../storage/documentStore.ts";
import { noteKept, readLedger, strikeOut } from "../storage/ledger.ts";
import type { DocumentRow } from "../storage/schema.ts";
import { newId } from "../store/newId.ts";

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

/** Hands out, as files, what there is a backup of. */
export function downloadBackups(): void {
  for (const { backup } of recoveryStore.getState().losses) {
    if (backup !== null) downloadJson(backup.document);
  }
}

/** The user goes on without what is gone; it is not spoken of again. */
export async function dismissLosses(
  store: DocumentStore,
  backups: BackupStore | null,
): Promise<void> {
  const { losses } = recoveryStore.getState();
  recoveryStore.setState({ losses: [] });
  // A database that can't be read today may be readable tomorrow, and then the backups count.
  if (!store.persistent) return;
  for (const { id, row } of losses) await settle(backups, id, row);
}

/** Nothing is missing of this document any more: account and backups agree with what is there. */
export async function settle(
  backups: BackupStore | null,
  id: string,
  row: DocumentRow | null,
): Promise<void> {
  if (row === null) strikeOut(id);
  else noteKept(row);
  await backups?.remove(id).catch(() => {});
}
