import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { BackupStore } from "../storage/backup.ts";
import { whenIdle } from "../storage/idle.ts";
import { textInSlices } from "../storage/textInSlices.ts";

/** How long after the last edit a document is copied, and how long editing may put that off. */
const QUIET_MILLISECONDS = 2000;
const LONGEST_MILLISECONDS = 30_000;

/** Copies the open document now and then to where the database is not. */
export interface BackupKeeper {
  /** The document is stored up to the edit `seq`; it will be copied when the user pauses. */
  readonly plan: (id: string, seq: number, document: ProcessDocument) => void;
  /** Copies what is planned at once. */
  readonly finish: () => Promise<void>;
  readonly stop: () => void;
}

interface Planned {
  readonly id: string;
  readonly seq: number;
  readonly document: ProcessDocument;
}

export function startBackups(backups: BackupStore | null): BackupKeeper {
  let planned: Planned | null = null;
  /** Being written as text, a little at a time. */
  let inHand: Planned | null = null;
  let plannedSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();

  /** At once, what is half written too: there may be no later. */
  function finish(): Promise<void> {
    clearTimeout(timer);
    const due = planned ?? inHand;
    planned = null;
    inHand = null;
    return due === null ? writing : put(due, () => writeProcess(due.document));
  }

  async function copy(): Promise<void> {
    const due = planned;
    if (due === null) return;
    planned = null;
    inHand = due;
    const text = await textInSlices(due.document, () => inHand === due);
    if (text === null || inHand !== due) return;
    inHand = null;
    await put(due, () => text);
  }

  function put({ id, seq }: Planned, textOf: () => string): Promise<void> {
    if (backups === null) return writing;
    // A copy that fails is made up for by the next; the document itself is stored.
    writing = writing.then(() => backups.put({ id, seq }, textOf()).catch(() => {}));
    return writing;
  }

  return {
    plan: (id, seq, document) => {
      if (backups === null) return;
      const other = planned ?? inHand;
      if (other !== null && other.id !== id) void finish();
      if (planned === null) plannedSince = Date.now();
      planned = { id, seq, document };
      clearTimeout(timer);
      const left = plannedSince + LONGEST_MILLISECONDS - Date.now();
      const wait = Math.max(0, Math.min(QUIET_MILLISECONDS, left));
      timer = setTimeout(() => whenIdle(() => void copy()), wait);
    },
    finish,
    stop: () => clearTimeout(timer),
  };
}
