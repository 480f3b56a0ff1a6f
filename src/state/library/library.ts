import { useStore } from "zustand";
import { LIMITS } from "../../core/base/limits.ts";
import { applyDiff } from "../../core/edits/diff.ts";
import { isRefusal } from "../../core/edits/edit.ts";
import { setFields } from "../../core/edits/setFields.ts";
import type { LinkFailure } from "../../core/exchange/link/failures.ts";
import type { ReadFailure } from "../../core/exchange/stagecraft/failures.ts";
import { documentOf, type ProcessDocument, processOf } from "../../core/process/document.ts";
import { createRecord } from "../../core/process/kinds.ts";
import { downloadJson } from "../export/download.ts";
import { currentPage, goTo, heldIn } from "../session/location.ts";
import { languageLoaded, sessionStore, showToast } from "../session/session.ts";
import { isView } from "../session/view.ts";
import type { DocumentStore } from "../storage/documentStore.ts";
import { noteKept } from "../storage/ledger.ts";
import { isSound, reopen } from "../storage/reopen.ts";
import type { DocumentRow } from "../storage/schema.ts";
import { claimWriting, hasLocks, type WriterLock } from "../storage/writerLock.ts";
import { readFile } from "../workers/reading.ts";
import { readShared } from "../share/links.ts";
import { closeEditor, editorStore, openInEditor, run, setReadOnly } from "../store/editor.ts";
import { newId } from "../store/newId.ts";
import { type LibraryState, libraryStore, listRow, setPicture, unlist } from "./entries.ts";
import { keeper, openedStore, stopKeeper } from "./keeper.ts";
import { askToPersist } from "./persistence.ts";
import { drawPicture, keepPictureFresh } from "./picture.ts";
import { loadTemplate, type TemplateId } from "./templates.ts";
import { newRow, putWhole, refusalOf, withName } from "./stored.ts";
import { tell, tellRefusal, tellReport, tellStorageFailure } from "./telling.ts";

/** How opening a document went; a document that is damaged says why. */
export type OpenOutcome = "opened" | "missing" | ReadFailure | LinkFailure;

/** Reads a part of the list of the user's documents in a component. */
export function useLibrary<Part>(select: (state: LibraryState) => Part): Part {
  return useStore(libraryStore, select);
}

let stopFollowing: (() => void) | null = null;

/** Reads the list of documents and begins to keep the open one. Does nothing the second time. */
export async function loadLibrary(): Promise<void> {
  if (stopFollowing === null) {
    const onAddress = () => {
      if (currentPage().name === "start") void leaveDocument();
    };
    const stopPictures = keepPictureFresh();
    if (typeof window !== "undefined") window.addEventListener("hashchange", onAddress);
    stopFollowing = () => {
      stopPictures();
      if (typeof window !== "undefined") window.removeEventListener("hashchange", onAddress);
    };
  }
  await keeper();
}

/** Lets everything go that loadLibrary began. */
export async function unloadLibrary(): Promise<void> {
  stopFollowing?.();
  stopFollowing = null;
  await leaveDocument();
  await stopKeeper();
}

/** Begins a process from a template, in the language of the interface; returns the document's id. */
export async function createFromTemplate(id: TemplateId): Promise<string> {
  return createDocument(begunToday(await loadTemplate(id, sessionStore.getState().locale)));
}

/** Begins a process that holds nothing yet; returns the document's id. */
export async function createBlank(): Promise<string> {
  const { translate, locale } = sessionStore.getState();
  const name = translate("actions.library.untitled");
  const process = createRecord("process", { id: newId(), name, language: locale });
  return createDocument(begunToday(documentOf([process])));
}

function begunToday(document: ProcessDocument): ProcessDocument {
  const process = { ...processOf(document), createdAt: new Date().toISOString() };
  return { ...document, process: new Map([[process.id, process]]) };
}

/** Brings a stored document into the editor. What is wrong with it, if anything, is told. */
export function openDocument(id: string): Promise<OpenOutcome> {
  if (editorStore.getState().documentId === id) return Promise.resolve("opened");
  const { outcome } = beginOpening(id);
  return outcome.finally(() => {
    if (opening?.outcome === outcome) opening = null;
  });
}

/**
 * Begins to open a stored document before there is a page to show it, so that it is read while
 * that is fetched. `openDocument` then goes on with it.
 */
export function openAhead(id: string): void {
  // Whoever opens it hears what went wrong.
  beginOpening(id).outcome.catch(() => {});
}

function beginOpening(id: string): Opening {
  if (opening?.id === id) return opening;
  const begun: Opening = { id, outcome: load(id) };
  opening = begun;
  // What is in the editor is not being opened any more, even where nobody waited for it.
  void letGoOnceOpened(begun);
  return begun;
}

async function letGoOnceOpened(begun: Opening): Promise<void> {
  const outcome = await begun.outcome.catch(() => null);
  if (outcome === "opened" && opening === begun) opening = null;
}

interface Opening {
  readonly id: string;
  readonly outcome: Promise<OpenOutcome>;
}

let opening: Opening | null = null;

/** A process that its link holds: shown, and neither stored nor changed. */
async function loadShared(id: string, held: string): Promise<OpenOutcome> {
  // Where it is only shown, nothing that is stored is touched.
  if (!isView) await leaveDocument();
  const read = await readShared(held);
  if (opening !== null && opening.id !== id) return "missing";
  if (!read.ok) return read.error;
  const { document, repairs } = read.value;
  openInEditor(id, document);
  setReadOnly(true);
  if (repairs.length > 0) tellReport({ name: processOf(document).name, repairs });
  return "opened";
}

async function load(id: string): Promise<OpenOutcome> {
  const held = heldIn(id);
  if (held !== null) return loadShared(id, held);
  const store = await openedStore();
  await leaveDocument();
  // Before it is read: what another tab may still write would be missed.
  const { lock, mayWrite } = await claim(store, id);
  const read = await store.read(id).then(
    (stored) => ({ stored, error: null }),
    (error: unknown) => ({ stored: null, error }),
  );
  const reopened = read.stored === null ? null : reopen(read.stored, { newId });
  // What went wrong is told in words; and until it is known what is lost, nothing changes.
  await languageLoaded();
  const { autosave, sharing, backupKeeper } = await keeper();
  const stored = read.error === null ? read.stored : tellStorageFailure(read.error);
  // Another document was asked for meanwhile: that one is to be open in the end.
  const isOther = opening !== null && opening.id !== id;
  if (isOther || stored === null || reopened === null || stored.row.deletedAt !== null) {
    lock?.release();
    return "missing";
  }
  if (!reopened.ok) {
    lock?.release();
    tellRefusal(refusalOf(stored, reopened.error));
    return reopened.error;
  }
  const { document, repairs, lostEdits, snapshotSeq, seq } = reopened.value;
  const row = { ...stored.row, seq };
  if (!mayWrite) {
    openInEditor(id, document);
    sharing.follow(id, seq - lostEdits, isSound(reopened.value));
    return "opened";
  }
  // What was put right is written whole: the log that led here must not be read again.
  const kept = isSound(reopened.value) ? snapshotSeq : await putWhole(store, row, document);
  openInEditor(id, document);
  autosave.follow(row, document, kept);
  sharing.write(id, lock);
  if (store.persistent) backupKeeper.plan(id, seq, document);
  if (repairs.length > 0) tellReport({ name: row.name, repairs });
  if (lostEdits > 0) {
    const text = sessionStore.getState().translate("actions.library.lostEdits", {
      name: row.name,
      count: lostEdits,
    });
    showToast({ tone: "bad", text });
  }
  return "opened";
}

/** The right to write a document; without locks, or with nothing to share, everyone has it. */
async function claim(
  store: DocumentStore,
  id: string,
): Promise<{ readonly lock: WriterLock | null; readonly mayWrite: boolean }> {
  if (!store.persistent || !hasLocks()) return { lock: null, mayWrite: true };
  const lock = await claimWriting(id);
  return { lock, mayWrite: lock !== null };
}

/** Closes the open document: its last writes end, its picture is drawn, the list shows it. */
export async function leaveDocument(): Promise<void> {
  const { documentId, document } = editorStore.getState();
  if (documentId === null || document === null) return;
  const { autosave, sharing, backupKeeper } = await keeper();
  // Left already, or another one opened, while the database was opening.
  if (editorStore.getState().documentId !== documentId) return;
  const row = autosave.row();
  closeEditor();
  const kept = await autosave.release();
  sharing.leave(documentId);
  void backupKeeper.finish();
  if (row === null) return;
  listRow(row);
  void drawPicture(row.id, row.seq, document);
  if (!kept) {
    tell("bad", "actions.library.notKept", row.name, {
      label: sessionStore.getState().translate("actions.library.saveFile"),
      perform: () => downloadJson(document),
    });
  }
}

/** Gives a document another name: the name of its process. */
export async function renameDocument(id: string, name: string): Promise<void> {
  const { document, documentId } = editorStore.getState();
  if (documentId === id && document !== null) {
    run(setFields, { ids: [processOf(document).id], fields: { name } }, { keepSelection: true });
    return;
  }
  await whileNobodyWrites(id, () => renameStored(id, name));
}

async function renameStored(id: string, name: string): Promise<void> {
  const { store } = await keeper();
  const found = await readStored(id);
  if (found === null) return;
  const { row } = found;
  const ids = [processOf(found.document).id];
  const outcome = setFields(found.document, { ids, fields: { name } }, { newId });
  if (isRefusal(outcome)) return;
  const seq = row.seq + 1;
  const renamed = applyDiff(found.document, outcome.diff);
  const changed = { ...row, name: processOf(renamed).name, seq, changedAt: Date.now() };
  try {
    await store.append(changed, [{ documentId: id, seq, diff: outcome.diff }]);
    if (store.persistent) noteKept(changed);
    listRow(changed);
  } catch (error) {
    tellStorageFailure(error);
  }
}

/** Stores a copy of the document under a name of its own; returns the copy's id, null if there is none. */
export async function duplicateDocument(id: string): Promise<string | null> {
  const { document: open, documentId } = editorStore.getState();
  const document = documentId === id ? open : ((await readStored(id))?.document ?? null);
  if (document === null) return null;
  const { translate } = sessionStore.getState();
  const { name } = processOf(document);
  const copy = withName(document, translate("actions.library.copyOf", { name }));
  const { store } = await keeper();
  const row = newRow(copy);
  if ((await putWhole(store, row, copy)) === null) return null;
  if (store.persistent) noteKept(row);
  listRow(row);
  void drawPicture(row.id, row.seq, copy);
  return row.id;
}

/** Takes a document off the list; a message offers to bring it back. */
export async function removeDocument(id: string): Promise<void> {
  if (editorStore.getState().documentId === id) {
    await leaveDocument();
    goTo({ name: "start" });
  }
  const entry = libraryStore.getState().documents.find((document) => document.id === id);
  if (entry === undefined) return;
  if ((await whileNobodyWrites(id, () => markDeleted(id, Date.now()))) !== true) return;
  unlist(id);
  tell("info", "actions.library.removed", entry.name, {
    label: sessionStore.getState().translate("actions.edit.undo"),
    perform: () => void restoreDocument(id),
  });
}

/** Brings a deleted document back into the list. */
export async function restoreDocument(id: string): Promise<void> {
  if ((await whileNobodyWrites(id, () => markDeleted(id, null))) !== true) return;
  const { store } = await keeper();
  const pictures = await store.pictures().catch(() => []);
  const picture = pictures.find((one) => one.id === id);
  if (picture !== undefined) setPicture(id, picture.svg);
}

/** Takes a file in as a new document and opens it; tells what was repaired, or why it is refused. */
export async function importFile(file: File): Promise<boolean> {
  if (file.size > LIMITS.fileBytes) {
    const failure = { reason: "tooLarge", found: file.size, limit: LIMITS.fileBytes } as const;
    tellRefusal({ name: file.name, failure, bytes: new Uint8Array() });
    return false;
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    tell("bad", "actions.library.unreadable", file.name);
    return false;
  }
  return importBytes(file.name, bytes);
}

/** The same for bytes that came another way. `name` is what the user calls them. */
export async function importBytes(name: string, bytes: Uint8Array): Promise<boolean> {
  const read = await readFile(bytes);
  if (!read.ok) {
    tellRefusal({ name, failure: read.error, bytes });
    return false;
  }
  const { document, repairs } = read.value;
  await createDocument(document);
  if (repairs.length > 0) tellReport({ name, repairs });
  else tell("good", "actions.library.imported", name);
  return true;
}

/** Hands a stored document out as a file, also when it is not the open one. */
export async function exportDocument(id: string): Promise<void> {
  const { document: open, documentId } = editorStore.getState();
  const document = documentId === id ? open : ((await readStored(id))?.document ?? null);
  if (document !== null) downloadJson(document);
}

/** Stores a document as a new one of the user's, opens it and shows it; returns its id. */
export async function createDocument(document: ProcessDocument): Promise<string> {
  const { store, autosave, sharing, backupKeeper } = await keeper();
  await leaveDocument();
  const row = newRow(document);
  const { lock } = await claim(store, row.id);
  const snapshotSeq = await putWhole(store, row, document);
  openInEditor(row.id, document);
  autosave.follow(row, document, snapshotSeq);
  sharing.write(row.id, lock);
  if (store.persistent) void askToPersist();
  if (store.persistent && snapshotSeq !== null) {
    noteKept(row);
    backupKeeper.plan(row.id, row.seq, document);
  }
  listRow(row);
  goTo({ name: "design", documentId: row.id });
  return row.id;
}

/** A stored document that is not open; null, and tells, when it cannot be read. */
async function readStored(
  id: string,
): Promise<{ readonly row: DocumentRow; readonly document: ProcessDocument } | null> {
  const { store } = await keeper();
  const stored = await store.read(id).catch(tellStorageFailure);
  if (stored === null) return null;
  const reopened = reopen(stored, { newId });
  if (reopened.ok) return { row: stored.row, document: reopened.value.document };
  tellRefusal(refusalOf(stored, reopened.error));
  return null;
}

/** Changes a document that is not open here, unless another tab writes it: then that is told. */
async function whileNobodyWrites<Done>(
  id: string,
  change: () => Promise<Done>,
): Promise<Done | null> {
  const { store } = await keeper();
  const { lock, mayWrite } = await claim(store, id);
  if (!mayWrite) {
    const entry = libraryStore.getState().documents.find((document) => document.id === id);
    tell("info", "storage.following.openElsewhere", entry?.name ?? "");
    return null;
  }
  try {
    return await change();
  } finally {
    lock?.release();
  }
}

async function markDeleted(id: string, deletedAt: number | null): Promise<boolean> {
  const { store } = await keeper();
  try {
    const stored = await store.read(id);
    if (stored === null) return false;
    const row = { ...stored.row, deletedAt };
    await store.putRow(row);
    if (deletedAt === null) listRow(row);
    return true;
  } catch (error) {
    tellStorageFailure(error);
    return false;
  }
}
