import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { onDiff, type SaveState, setSaveState } from "../store/editor.ts";
import type { DocumentStore } from "./documentStore.ts";
import { whenIdle } from "./idle.ts";
import type { DocumentRow, LogEntry } from "./schema.ts";
import { problemOf, setStorageProblem } from "./status.ts";
import { textInSlices } from "./textInSlices.ts";

/** After so many edits the document is written whole and the log starts anew. */
export const EDITS_PER_SNAPSHOT = 200;

/** How long to wait before a write that failed is tried again by itself. */
const RETRY_MILLISECONDS = 5000;

export interface Autosave {
  /**
   * Begins to keep the changes of this document. `snapshotSeq` is the last edit that its stored
   * snapshot includes; null when it could not be stored yet, which is then made up for.
   */
  readonly follow: (
    row: DocumentRow,
    document: ProcessDocument,
    snapshotSeq: number | null,
  ) => void;
  /** The row of the followed document as it stands after its last edit; null when none is followed. */
  readonly row: () => DocumentRow | null;
  /** Lets the followed document go when its writes have ended; says whether all of it was kept. */
  readonly release: () => Promise<boolean>;
  /** Tries at once to write what could not be written. For when the page is being left. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/** Told when a write has completed: the document is stored up to the edit `seq`. */
export type KeptListener = (row: DocumentRow, seq: number, document: ProcessDocument) => void;

/** The document that is being kept, and how that fares. */
interface Followed {
  row: DocumentRow;
  document: ProcessDocument;
  snapshotSeq: number | null;
  /** Writes that have begun and not ended. */
  readonly writes: Set<Promise<void>>;
  /** Edits whose write failed, and those made since then; they go together at the next try. */
  unwritten: readonly LogEntry[];
  /** "overtaken": another tab wrote the same document; writing ours would undo its work. */
  health: "well" | "behind" | "overtaken";
  /** A write of the unwritten edits is under way. */
  catchingUp: boolean;
  snapshotPlanned: boolean;
  retry: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Keeps every change of the open document: one transaction an edit, begun in the same turn as
 * the edit. The document counts as saved when the last of them has completed.
 */
export function startAutosave(store: DocumentStore, onKept: KeptListener = () => {}): Autosave {
  let current: Followed | null = null;
  const kept: SaveState = store.persistent ? "saved" : "memoryOnly";

  const stopListening = onDiff((documentId, diff, document) => {
    if (current === null || current.row.id !== documentId) return;
    const seq = current.row.seq + 1;
    current.document = document;
    current.row = { ...current.row, name: processOf(document).name, changedAt: Date.now(), seq };
    const entry = { documentId, seq, diff };
    if (current.health === "well") {
      append(current, [entry]);
      return;
    }
    current.unwritten = [...current.unwritten, entry];
    if (!current.catchingUp) catchUp(current);
  });

  function append(followed: Followed, entries: readonly LogEntry[]): void {
    if (followed.health === "well") show(followed, "saving");
    track(followed, store.append(followed.row, entries), entries);
  }

  /** Follows a write to its end; the entries go back to the unwritten ones if it fails. */
  function track(followed: Followed, writing: Promise<void>, entries: readonly LogEntry[]): void {
    const last = entries.at(-1);
    const ended = writing
      .then(() => {
        if (last !== undefined) onKept(followed.row, last.seq, followed.document);
      })
      .catch((error: unknown) => notWritten(followed, entries, error))
      .then(() => {
        followed.writes.delete(ended);
        settle(followed);
      });
    followed.writes.add(ended);
  }

  function notWritten(followed: Followed, entries: readonly LogEntry[], error: unknown): void {
    const problem = problemOf(error);
    followed.unwritten = [...entries, ...followed.unwritten].sort((a, b) => a.seq - b.seq);
    followed.health = problem === "conflict" ? "overtaken" : "behind";
    followed.catchingUp = false;
    setStorageProblem(problem);
    show(followed, "failed");
    retryLater(followed);
  }

  function retryLater(followed: Followed): void {
    clearTimeout(followed.retry);
    if (followed.health === "behind") {
      followed.retry = setTimeout(catchUp, RETRY_MILLISECONDS, followed);
    }
  }

  /** Once nothing is under way and nothing is left over, all is kept. */
  function settle(followed: Followed): void {
    const { snapshotSeq } = followed;
    if (followed.writes.size > 0 || followed.health === "overtaken" || snapshotSeq === null) return;
    if (followed.unwritten.length > 0) {
      // Edited during the catching up, which went well; after a failure the timer goes on.
      if (followed.catchingUp) catchUp(followed);
      return;
    }
    followed.catchingUp = false;
    if (followed.health === "behind") {
      followed.health = "well";
      clearTimeout(followed.retry);
      setStorageProblem(null);
    }
    show(followed, kept);
    if (followed.row.seq - snapshotSeq >= EDITS_PER_SNAPSHOT) planSnapshot(followed);
  }

  function catchUp(followed: Followed): void {
    if (followed.health !== "behind") return;
    const entries = followed.unwritten;
    followed.unwritten = [];
    followed.catchingUp = true;
    if (followed.snapshotSeq === null) track(followed, putSnapshot(followed), entries);
    else append(followed, entries);
  }

  function planSnapshot(followed: Followed): void {
    if (followed.snapshotPlanned) return;
    followed.snapshotPlanned = true;
    whenIdle(() => void snapshotInSlices(followed));
  }

  /**
   * Writes the document as it is now, while the user may go on: edits made meanwhile are in the
   * log, which is trimmed up to the snapshot only. A failure is no loss either: the next edit
   * tries again.
   */
  async function snapshotInSlices(followed: Followed): Promise<void> {
    const { document, row } = followed;
    const isWanted = () => followed === current && followed.health === "well";
    const text = isWanted() ? await textInSlices(document, isWanted) : null;
    followed.snapshotPlanned = false;
    if (text === null || !isWanted()) return;
    const writing = store.putSnapshot(followed.row, { id: row.id, seq: row.seq, text });
    const noted = writing.then(() => {
      followed.snapshotSeq = row.seq;
    });
    track(
      followed,
      noted.catch(() => {}),
      [],
    );
  }

  async function putSnapshot(followed: Followed): Promise<void> {
    const { row, document } = followed;
    const { id, seq } = row;
    await store.putSnapshot(row, { id, seq, text: writeProcess(document) });
    followed.snapshotSeq = seq;
  }

  function show(followed: Followed, state: SaveState): void {
    if (followed === current) setSaveState(state);
  }

  return {
    follow: (row, document, snapshotSeq) => {
      if (current !== null) clearTimeout(current.retry);
      current = {
        row,
        document,
        snapshotSeq,
        writes: new Set(),
        unwritten: [],
        health: snapshotSeq === null ? "behind" : "well",
        catchingUp: false,
        snapshotPlanned: false,
        retry: undefined,
      };
      setSaveState(snapshotSeq === null ? "failed" : kept);
      retryLater(current);
    },
    row: () => current?.row ?? null,
    release: async () => {
      const left = current;
      if (left === null) return true;
      catchUp(left);
      current = null;
      while (left.writes.size > 0) await Promise.all(left.writes);
      clearTimeout(left.retry);
      return left.unwritten.length === 0 && left.snapshotSeq !== null;
    },
    flush: () => {
      if (current !== null) catchUp(current);
    },
    stop: () => {
      stopListening();
      if (current !== null) clearTimeout(current.retry);
      current = null;
    },
  };
}
