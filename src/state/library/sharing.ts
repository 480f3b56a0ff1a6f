import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { EMPTY_DIFF } from "../../core/edits/diff.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { downloadJson } from "../export/download.ts";
import { announce, sessionStore, showToast } from "../session/session.ts";
import type { Autosave } from "../storage/autosave.ts";
import { openChannel, type TabMessage } from "../storage/channel.ts";
import type { DocumentStore } from "../storage/documentStore.ts";
import { keepDrafts } from "../storage/leaving.ts";
import { isSound, latestOf, reopen, withEntries } from "../storage/reopen.ts";
import { problemOf, setStorageProblem, storageStatus } from "../storage/status.ts";
import {
  awaitWriting,
  isWritingAwaited,
  takeWriting,
  type WriterLock,
} from "../storage/writerLock.ts";
import { editorStore, setReadOnly, showWritten } from "../store/editor.ts";
import { newId } from "../store/newId.ts";

/** Whether this tab edits the open document, looks on, or has asked to edit. */
export type SharingState = "editing" | "following" | "asking";

export const sharingStore = createStore<{ readonly state: SharingState }>(() => ({
  state: "editing",
}));

/** How the open document is shared with other tabs, for the banner. */
export function useSharing(): SharingState {
  return useStore(sharingStore, ({ state }) => state);
}

/** One document in several tabs: one of them writes it, the others show what it writes. */
export interface Sharing {
  /** The open document is written here. The lock is null in a browser without. */
  readonly write: (id: string, lock: WriterLock | null) => void;
  /**
   * The open document, shown up to the edit `seq`, is written in another tab. `isAsStored` says
   * that nothing had to be put right in what is shown.
   */
  readonly follow: (id: string, seq: number, isAsStored: boolean) => void;
  /** Tells the other tabs that the document is stored up to the edit `seq`. */
  readonly tell: (id: string, seq: number) => void;
  /** Asks the writing tab to hand over, and takes the document from one that does not answer. */
  readonly askToEdit: () => void;
  /** The document is no longer open here. */
  readonly leave: (id: string) => void;
  readonly stop: () => void;
}

/**
 * How often the writing tab is asked; how long it may stay silent before it counts as frozen;
 * and how long it may take in all, since anyone can make noise.
 */
const ASK_MILLISECONDS = 150;
const SILENCE_MILLISECONDS = 800;
const PATIENCE_MILLISECONDS = 4000;
/** How often what is stored is read again because a write of the tab before came in between. */
const ATTEMPTS = 3;

interface Writing {
  readonly role: "writer";
  readonly id: string;
  readonly lock: WriterLock | null;
  isHandingOver: boolean;
  /** The lock is no longer ours. */
  isOver: boolean;
}

interface Following {
  readonly role: "follower";
  readonly id: string;
  seq: number;
  /** What is shown is what is stored up to `seq`: nothing in it had to be put right. */
  isAsStored: boolean;
  readonly waiting: AbortController;
  isReading: boolean;
  /** Something new was heard of while the database was being read. */
  isStale: boolean;
  asking: ReturnType<typeof setInterval> | undefined;
  /** When the writing tab was last heard of. Milliseconds. */
  heardAt: number;
}

export function startSharing(store: DocumentStore, autosave: Autosave): Sharing {
  let current: Writing | Following | null = null;
  const channel = openChannel(hear);
  const stopTelling = tellRefusedEdits(askToEdit);
  const look = () => {
    if (current?.role === "follower") void readOn(current);
  };
  if (typeof window !== "undefined") {
    document.addEventListener("visibilitychange", look);
    document.addEventListener("resume", look);
  }

  function hear(message: TabMessage): void {
    if (current === null || message.docId !== current.id) return;
    if ("ask" in message) {
      if (current.role === "writer") void handOver(current);
    } else if (current.role === "follower") {
      current.heardAt = Date.now();
      if (message.seq > current.seq) void readOn(current);
    }
  }

  function write(id: string, lock: WriterLock | null): void {
    const writing: Writing = { role: "writer", id, lock, isHandingOver: false, isOver: false };
    current = writing;
    sharingStore.setState({ state: "editing" });
    void lock?.ended.then(() => {
      writing.isOver = true;
      if (current === writing && !writing.isHandingOver) void giveWay(writing);
    });
  }

  function follow(id: string, seq: number, isAsStored: boolean): void {
    const following: Following = {
      role: "follower",
      id,
      seq,
      isAsStored,
      waiting: new AbortController(),
      isReading: false,
      isStale: false,
      asking: undefined,
      heardAt: 0,
    };
    current = following;
    setReadOnly(true);
    sharingStore.setState({ state: "following" });
    awaitWriting(id, following.waiting.signal)
      .then((lock) => {
        // From here on asking, let alone taking, would be to take it from ourselves.
        stopAsking(following);
        return takeOver(following, lock, false);
      })
      .catch(() => {
        // Told to stop waiting: the document was left, or the lock came another way.
      });
    void readOn(following);
  }

  /** Shows what the writing tab has stored since. One reading at a time, and then once more. */
  async function readOn(following: Following): Promise<void> {
    following.isStale = true;
    if (following.isReading) return;
    following.isReading = true;
    following.isStale = false;
    // The next hint, or taking over, reads again; after a failure only what is shown is behind.
    await readOnce(following).catch(() => {});
    following.isReading = false;
    if (following.isStale && current === following) await readOn(following);
  }

  async function readOnce(following: Following): Promise<void> {
    const entries = await store.entriesAfter(following.id, following.seq);
    const { document } = editorStore.getState();
    if (current !== following || document === null) return;
    const last = entries.at(-1);
    const shown = last === undefined ? null : withEntries(document, following.seq, entries);
    if (shown !== null && last !== undefined) {
      following.seq = last.seq;
      showWritten(shown);
      return;
    }
    // Nothing in the log: it may have been written whole meanwhile, which starts it anew.
    const stored = await store.read(following.id);
    if (current !== following || stored === null || stored.row.seq <= following.seq) return;
    const reopened = reopen(stored, { newId });
    if (!reopened.ok) return;
    following.seq = reopened.value.seq;
    following.isAsStored = isSound(reopened.value);
    showWritten(reopened.value.document);
  }

  /** The lock is ours: this tab goes on from what is stored. */
  async function takeOver(following: Following, lock: WriterLock, isTaken: boolean): Promise<void> {
    const latest = await fencedOff(following, isTaken);
    if (latest === null) {
      lock.release();
      return;
    }
    const { row, document, seq, snapshotSeq } = latest;
    stopAsking(following);
    if (following.seq !== seq) showWritten(document);
    clearConflict();
    setReadOnly(false);
    autosave.follow(row, document, snapshotSeq);
    if (snapshotSeq === null) autosave.flush();
    write(following.id, lock);
    // What a tab stored last before it died, it may not have told the others.
    channel.say({ docId: following.id, seq: row.seq });
    announce(sessionStore.getState().translate("storage.following.begun"));
  }

  /**
   * What is stored, read anew, since this tab may have slept for long, and closed by an entry that
   * changes nothing. A tab that slept through losing the lock, or died with a write on its way,
   * would write this number next: now it can't. Where it did before us, we read again. Where
   * nothing can be written, a lock that nobody else holds is enough, and the first edit tells.
   *
   * @param isTaken whether the lock was taken from a tab that may wake up
   */
  async function fencedOff(following: Following, isTaken: boolean) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const stored =
        current === following ? await store.read(following.id).catch(() => null) : null;
      const shown = { document: editorStore.getState().document, ...following };
      const latest = stored === null ? null : latestOf(stored, shown, { newId });
      if (current !== following || stored === null || latest === null) return null;
      const row = { ...stored.row, seq: latest.seq + 1 };
      const fence = { documentId: row.id, seq: row.seq, diff: EMPTY_DIFF };
      const problem = await store.append(row, [fence]).then(() => null, problemOf);
      if (current !== following) return null;
      if (problem === null) return { ...latest, row };
      if (problem !== "conflict") {
        return isTaken ? null : { ...latest, row: { ...row, seq: latest.seq } };
      }
    }
    return null;
  }

  /** Another tab would like to write: everything is stored, then it may. */
  async function handOver(writing: Writing): Promise<void> {
    const { lock, id } = writing;
    if (lock === null || writing.isHandingOver) return;
    writing.isHandingOver = true;
    // Anyone can ask; only one who waits is heard.
    const isAwaited = await isWritingAwaited(id).catch(() => false);
    const { document } = editorStore.getState();
    if (!isAwaited || current !== writing || document === null) {
      writing.isHandingOver = false;
      return;
    }
    channel.say({ docId: id, seq: autosave.row()?.seq ?? 0 });
    keepDrafts();
    const row = autosave.row();
    const latest = editorStore.getState().document ?? document;
    setReadOnly(true);
    const isKept = await autosave.release();
    if (current !== writing) return;
    if (writing.isOver && !isKept) {
      await lookOnAfter(writing, latest, row?.seq ?? 0);
      return;
    }
    if (row === null || !isKept) {
      // What could not be stored must not be left behind: it stays here, and is tried again.
      if (row !== null) autosave.follow(row, latest, null);
      setReadOnly(false);
      writing.isHandingOver = false;
      return;
    }
    lock.release();
    follow(id, row.seq, true);
    announce(sessionStore.getState().translate("storage.following.lent"));
  }

  /** The right to write was taken: this tab slept, or was too slow. */
  async function giveWay(writing: Writing): Promise<void> {
    const { document } = editorStore.getState();
    setReadOnly(true);
    const row = autosave.row();
    const isKept = await autosave.release();
    if (current === writing) await lookOnAfter(writing, isKept ? null : document, row?.seq ?? 0);
  }

  /** Looks on from now on; what could not be stored any more is offered as a file. */
  async function lookOnAfter(
    writing: Writing,
    unstored: ProcessDocument | null,
    seq: number,
  ): Promise<void> {
    clearConflict();
    if (unstored !== null) offerFile(unstored);
    // From nothing: what is shown here may not be what was stored.
    const stored = await store.read(writing.id).catch(() => null);
    const reopened = stored === null ? null : reopen(stored, { newId });
    if (current !== writing) return;
    if (reopened?.ok === true) {
      showWritten(reopened.value.document);
      follow(writing.id, reopened.value.seq, isSound(reopened.value));
    } else follow(writing.id, seq, false);
  }

  function askToEdit(): void {
    const following = current;
    if (following?.role !== "follower" || following.asking !== undefined) return;
    sharingStore.setState({ state: "asking" });
    const since = Date.now();
    const ask = () => {
      const now = Date.now();
      const silent = now - Math.max(since, following.heardAt);
      if (current !== following) stopAsking(following);
      else if (silent < SILENCE_MILLISECONDS && now - since < PATIENCE_MILLISECONDS) {
        channel.say({ docId: following.id, ask: "handOver" });
      } else {
        stopAsking(following);
        void take(following);
      }
    };
    following.asking = setInterval(ask, ASK_MILLISECONDS);
    ask();
  }

  async function take(following: Following): Promise<void> {
    following.waiting.abort();
    const lock = await takeWriting(following.id).catch(() => null);
    if (lock !== null) await takeOver(following, lock, true);
    // Reading failed, or another tab was quicker: look on again.
    if (current === following) follow(following.id, following.seq, following.isAsStored);
  }

  function leave(id: string): void {
    if (current === null || current.id !== id) return;
    const left = current;
    current = null;
    if (left.role === "writer") left.lock?.release();
    else {
      stopAsking(left);
      left.waiting.abort();
    }
    sharingStore.setState({ state: "editing" });
  }

  return {
    write,
    follow,
    tell: (docId, seq) => channel.say({ docId, seq }),
    askToEdit,
    leave,
    stop: () => {
      if (current !== null) leave(current.id);
      stopTelling();
      channel.close();
      if (typeof window === "undefined") return;
      document.removeEventListener("visibilitychange", look);
      document.removeEventListener("resume", look);
    },
  };
}

function stopAsking(following: Following): void {
  clearInterval(following.asking);
  following.asking = undefined;
}

/** The conflict is over once the document is read anew. */
function clearConflict(): void {
  if (storageStatus.getState().problem === "conflict") setStorageProblem(null);
}

function offerFile(document: ProcessDocument): void {
  const { translate } = sessionStore.getState();
  showToast({
    tone: "bad",
    text: translate("storage.following.notTaken"),
    action: {
      label: translate("actions.library.saveFile"),
      perform: () => downloadJson(document),
    },
  });
}

/** Says why nothing happens when an edit is tried while another tab writes, and what to do. */
function tellRefusedEdits(askToEdit: () => void): () => void {
  return editorStore.subscribe(({ refusal }, before) => {
    if (refusal === null || refusal === before.refusal || refusal.refused !== "readOnly") return;
    const { translate, toasts } = sessionStore.getState();
    const text = translate("storage.readOnly");
    if (toasts.some((toast) => toast.text === text)) return;
    showToast({
      tone: "info",
      text,
      action: { label: translate("storage.following.editHere"), perform: askToEdit },
    });
  });
}
