import { useMemo, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { RecordId } from "../../core/base/ids.ts";
import { applyDiff, type Diff, isEmptyDiff, presentIds } from "../../core/edits/diff.ts";
import { type Edit, isRefusal, type Refusal } from "../../core/edits/edit.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { emptyHistory, type History, pushEntry, redoEntry, undoEntry } from "./history.ts";
import { isView } from "../session/view.ts";
import { newId } from "./newId.ts";

/** How the last change fares: "saved" only after the browser's database completed it. */
export type SaveState = "saved" | "saving" | "failed" | "memoryOnly";

/** The open document and what undo needs. None of it outlives the tab but through storage. */
export interface EditorState {
  readonly documentId: string | null;
  readonly document: ProcessDocument | null;
  readonly selection: readonly RecordId[];
  readonly history: History;
  readonly saveState: SaveState;
  /** Another tab writes this document; here it is only looked at. */
  readonly readOnly: boolean;
  /** It is only shown for now, and nothing of it can be changed. */
  readonly isPresented: boolean;
  /** The last refusal, for the live message; null once something succeeded. */
  readonly refusal: Refusal | null;
}

export interface RunOptions {
  /** Message key or action id for "Undo {{what}}". */
  readonly label?: string;
  /** Edits with the same key within a second become one undo step (typing, nudging). */
  readonly mergeKey?: string;
  /** Keep the selection whatever the edit proposes. */
  readonly keepSelection?: boolean;
}

/** Hears every change made to the open document here: what it is now, and what it was. */
export type DiffListener = (
  documentId: string,
  diff: Diff,
  document: ProcessDocument,
  before: ProcessDocument,
) => void;

export const editorStore = createStore<EditorState>(() => ({
  documentId: null,
  document: null,
  selection: [],
  history: emptyHistory,
  saveState: "saved",
  readOnly: false,
  isPresented: isView,
  refusal: null,
}));

/** Reads a part of the editor's state in a component. */
export function useEditor<Part>(select: (state: EditorState) => Part): Part {
  return useStore(editorStore, select);
}

/**
 * Reads a part of the open document in a component. It is asked for again only when the document
 * changed, or with another function: for what takes a while to find, in each of the many elements
 * of the canvas. React reads a store up to three times for each time that it draws.
 */
export function useDocument<Part>(select: (document: ProcessDocument | null) => Part): Part {
  const read = useMemo(() => remembering(select), [select]);
  return useSyncExternalStore(onOtherDocument, read);
}

function remembering<Part>(select: (document: ProcessDocument | null) => Part): () => Part {
  let last: { readonly document: ProcessDocument | null; readonly part: Part } | null = null;
  return () => {
    const { document } = editorStore.getState();
    if (last?.document !== document || last === null) last = { document, part: select(document) };
    return last.part;
  };
}

function onOtherDocument(changed: () => void): () => void {
  return editorStore.subscribe(({ document }, { document: before }) => {
    if (document !== before) changed();
  });
}

const listeners = new Set<DiffListener>();

/** Returns the way to stop listening. */
export function onDiff(listener: DiffListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function openInEditor(documentId: string, document: ProcessDocument): void {
  editorStore.setState({
    documentId,
    document,
    selection: [],
    history: emptyHistory,
    saveState: "saved",
    readOnly: false,
    refusal: null,
  });
}

/**
 * Shows the document as another tab has written it. What could be undone here was done to a
 * state that is no more.
 */
export function showWritten(document: ProcessDocument): void {
  const { selection } = editorStore.getState();
  editorStore.setState({
    document,
    selection: selectionIn(document, selection, selection),
    history: emptyHistory,
  });
}

/** While read only, every edit is refused, undo and redo among them. */
export function setReadOnly(readOnly: boolean): void {
  editorStore.setState({ readOnly, refusal: null });
}

/** While it is presented, every edit is refused, undo and redo among them. */
export function setPresented(isPresented: boolean): void {
  editorStore.setState({ isPresented, refusal: null });
}

export function closeEditor(): void {
  editorStore.setState({
    documentId: null,
    document: null,
    selection: [],
    history: emptyHistory,
    readOnly: false,
  });
}

/**
 * The one door for changes: runs the edit on the open document and applies what it plans.
 * Returns the refusal, or null when the document changed.
 */
export function run<Arguments>(
  edit: Edit<Arguments>,
  args: Arguments,
  options: RunOptions = {},
): Refusal | null {
  const state = editorStore.getState();
  if (state.document === null) return { refused: "notFound" };
  const forbidden = refuseChanges();
  if (forbidden !== null) return forbidden;
  const outcome = edit(state.document, args, { newId });
  if (isRefusal(outcome)) {
    if (outcome.refused !== "nothingToDo") editorStore.setState({ refusal: outcome });
    return outcome;
  }
  if (isEmptyDiff(outcome.diff)) return { refused: "nothingToDo" };
  const document = documentAfter(state.document, outcome.diff);
  const proposed = options.keepSelection ? state.selection : (outcome.select ?? state.selection);
  const selection = selectionIn(document, proposed, state.selection);
  const history = pushEntry(state.history, {
    diff: outcome.diff,
    selectionBefore: state.selection,
    selectionAfter: selection,
    label: options.label,
    mergeKey: options.mergeKey,
    time: Date.now(),
  });
  commit(state.document, document, outcome.diff, { selection, history });
  return null;
}

export function undo(): void {
  const { history, document, selection } = editorStore.getState();
  if (refuseChanges() !== null) return;
  const step = undoEntry(history);
  if (step === null || document === null) return;
  const undone = documentAfter(document, step.diff);
  commit(document, undone, step.diff, {
    history: step.history,
    selection: selectionIn(undone, step.selection, selection),
  });
}

export function redo(): void {
  const { history, document, selection } = editorStore.getState();
  if (refuseChanges() !== null) return;
  const step = redoEntry(history);
  if (step === null || document === null) return;
  const redone = documentAfter(document, step.diff);
  commit(document, redone, step.diff, {
    history: step.history,
    selection: selectionIn(redone, step.selection, selection),
  });
}

let foreseen: {
  readonly before: ProcessDocument;
  readonly diff: Diff;
  readonly after: ProcessDocument;
} | null = null;

/**
 * What the document is about to become by a diff. When the diff is applied it becomes this very
 * object, so that whoever shows it can be brought up to it a task before.
 */
export function foresee(before: ProcessDocument, diff: Diff): ProcessDocument {
  const after = applyDiff(before, diff);
  foreseen = { before, diff, after };
  return after;
}

function documentAfter(before: ProcessDocument, diff: Diff): ProcessDocument {
  const known = foreseen;
  foreseen = null;
  return known?.before === before && known.diff === diff ? known.after : applyDiff(before, diff);
}

/** Selects these records; unknown ids are passed over. */
export function select(ids: Iterable<RecordId>): void {
  const { document, selection } = editorStore.getState();
  if (document === null) return;
  const wanted = selectionIn(document, new Set(ids), selection);
  if (wanted !== selection) editorStore.setState({ selection: wanted });
}

/**
 * Those of the ids that are in the document; the selection that there is, where they are the
 * same: whoever shows what is selected draws it anew when the list is another one.
 */
function selectionIn(
  document: ProcessDocument,
  ids: Iterable<RecordId>,
  selection: readonly RecordId[],
): readonly RecordId[] {
  const present = presentIds(document, ids);
  const isSame =
    present.length === selection.length && present.every((id, at) => id === selection[at]);
  return isSame ? selection : present;
}

export function setSaveState(saveState: SaveState): void {
  if (editorStore.getState().saveState !== saveState) editorStore.setState({ saveState });
}

/** Why nothing may be changed now, or null when it may. */
function refuseChanges(): Refusal | null {
  const { readOnly, isPresented } = editorStore.getState();
  if (!readOnly && !isPresented) return null;
  const refusal: Refusal = { refused: readOnly ? "readOnly" : "presenting" };
  editorStore.setState({ refusal });
  return refusal;
}

function commit(
  before: ProcessDocument,
  document: ProcessDocument,
  diff: Diff,
  next: Pick<EditorState, "selection" | "history">,
): void {
  editorStore.setState({ document, ...next, refusal: null });
  const { documentId } = editorStore.getState();
  if (documentId === null) return;
  for (const listener of listeners) listener(documentId, diff, document, before);
}
