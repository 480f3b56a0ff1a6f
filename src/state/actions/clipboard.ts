import { readFragment } from "../../core/exchange/fragment/read.ts";
import { writeFragment } from "../../core/exchange/fragment/write.ts";
import { centreOf } from "../../core/base/geometry.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { fragmentOf } from "../../core/edits/fragment.ts";
import { pasteRecords } from "../../core/edits/paste.ts";
import { removeRecords } from "../../core/edits/removeRecords.ts";
import { findNode, type ProcessDocument } from "../../core/process/document.ts";
import { isNode } from "../../core/process/kinds.ts";
import { announce, sessionStore, showToast } from "../session/session.ts";
import { editorStore, newId } from "../store/editor.ts";
import { runEdit } from "./runEdit.ts";
import { spokenNames } from "./spoken.ts";

/** What was copied last, for browsers that keep their clipboard to themselves. */
let lastCopied: string | null = null;

/** The selection as text for the clipboard; null when nothing that can be copied is selected. */
export function copyText(): string | null {
  const { document, selection } = editorStore.getState();
  if (document === null || !fragmentOf(document, selection).some(isNode)) return null;
  lastCopied = writeFragment(document, selection);
  return lastCopied;
}

/** Copies by the browser's clipboard, where it may be written; within Stagecraft it always works. */
export async function copySelection(): Promise<boolean> {
  const text = copyText();
  if (text === null) return false;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Forbidden or missing: what was copied can still be pasted in this page.
  }
  return true;
}

/** Pastes what the browser's clipboard holds, or where it may not be read, what was copied last. */
export async function pasteFromClipboard(): Promise<void> {
  let text: string | null = null;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    // Forbidden or missing.
  }
  pasteText(text ?? lastCopied ?? "");
}

/** Pastes a text that was copied from Stagecraft, in the middle of what can be seen. */
export function pasteText(text: string): boolean {
  const { document, selection } = editorStore.getState();
  if (document === null) return false;
  const { canvas, translate } = sessionStore.getState();
  const read = readFragment(text, { newId });
  if (!read.ok || read.value.records.length === 0) {
    showToast({ tone: "info", text: translate("actions.said.nothingToPaste") });
    return false;
  }
  const at = canvas === null ? undefined : centreOf(canvas.visibleArea());
  const onlyActivities = read.value.records.every(
    (record) => !isNode(record) || record.kind === "activity",
  );
  const into = onlyActivities ? stageOfSelection(document, selection) : null;
  return runEdit(
    pasteRecords,
    { records: read.value.records, at, into },
    { label: "actions.edit.paste" },
  );
}

/** Removes what is selected, and says how much. */
export function deleteSelection(label: string): void {
  const { document, selection } = editorStore.getState();
  if (document === null) return;
  const count = selection.length;
  const name = spokenNames(document, selection);
  if (!runEdit(removeRecords, { ids: selection }, { label })) return;
  const { translate } = sessionStore.getState();
  announce(
    count === 1
      ? translate("canvas.spoken.deleted", { name })
      : translate("actions.said.deleted", { count }),
  );
}

/** The stage that is meant when something is to go into one: the selected one, or an activity's. */
export function stageOfSelection(
  document: ProcessDocument,
  selection: readonly RecordId[],
): RecordId | null {
  const [id, ...others] = selection;
  const node = id === undefined || others.length > 0 ? undefined : findNode(document, id);
  if (node?.kind === "stage") return node.id;
  return node?.kind === "activity" ? node.stageId : null;
}
