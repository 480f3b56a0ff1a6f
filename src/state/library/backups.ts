import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { BackupStore } from "../storage/backup.ts";
import { whenIdle } from "../storage/idle.ts";

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
  let plannedSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();

  function finish(): Promise<void> {
    clearTimeout(timer);
    const due = planned;
    planned = null;
    if (due === null || backups === null) return writing;
    const { id, seq, document } = due;
    // A copy that fails is made up for by the next; the document itself is stored.
    writing = writing.then(() => backups.put({ id, seq }, writeProcess(document)).catch(() => {}));
    return writing;
  }

  return {
    plan: (id, seq, document) => {
      if (backups === null) return;
      if (planned !== null && planned.id !== id) void finish();
      if (planned === null) plannedSince = Date.now();
      planned = { id, seq, document };
      clearTimeout(timer);
      const left = plannedSince + LONGEST_MILLISECONDS - Date.now();
      const wait = Math.max(0, Math.min(QUIET_MILLISECONDS, left));
      timer = setTimeout(() => whenIdle(() => void finish()), wait);
    },
    finish,
    stop: () => clearTimeout(timer),
  };
}
