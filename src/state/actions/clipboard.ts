import { readFragment } from "../../core/exchange/fragment/read.ts";
import { writeFragment } from "../../core/exchange/fragment/write.ts";
import { readRows } from "../../core/exchange/rows/read.ts";
import { centreOf } from "../../core/base/geometry.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { addRows } from "../../core/edits/addRows.ts";
import { fragmentOf } from "../../core/edits/fragment.ts";
import { pasteRecords } from "../../core/edits/paste.ts";
import type { RecordChange } from "../../core/edits/diff.ts";
import { removeHealing } from "../../core/edits/removeHealing.ts";
import { removeRecords } from "../../core/edits/removeRecords.ts";
import { findNode, type ProcessDocument } from "../../core/process/document.ts";
import { sizesIn } from "../../core/process/geometry.ts";
import { isNode } from "../../core/process/kinds.ts";
import { announce, sessionStore, showToast } from "../session/session.ts";
import { editorStore } from "../store/editor.ts";
import { newId } from "../store/newId.ts";
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

/**
 * Pastes what was copied from Stagecraft, in the middle of what can be seen. Several lines, or
 * rows of a spreadsheet, become activities, in the selected stage where they name none.
 */
export function pasteText(text: string): boolean {
  const { document, selection } = editorStore.getState();
  if (document === null) return false;
  const { canvas, translate } = sessionStore.getState();
  const read = readFragment(text, { newId });
  if (!read.ok && isRows(text)) return pasteRows(text);
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
    { records: read.value.records, language: read.value.language, at, into },
    { label: "actions.edit.paste" },
  );
}

/** A word or a sentence is no list, and what looks like a file is read as one. */
function isRows(text: string): boolean {
  const trimmed = text.trim();
  return !/^[{<]/u.test(trimmed) && /[\n\r\t]/u.test(trimmed);
}

/** Of more than these only the first are told. */
const MOST_TOLD = 3;

function pasteRows(text: string): boolean {
  const { document, selection } = editorStore.getState();
  if (document === null) return false;
  const { canvas, translate, formats, locale } = sessionStore.getState();
  const { rows, misread } = readRows(text, locale);
  if (rows.length === 0) {
    showToast({ tone: "info", text: translate("actions.said.nothingToPaste") });
    return false;
  }
  const { x, y } = canvas === null ? { x: 0, y: 0 } : centreOf(canvas.visibleArea());
  const { width, height } = sizesIn(document).activity;
  const at = { x: x - width / 2, y: y - height / 2 };
  const into = stageOfSelection(document, selection);
  if (!runEdit(addRows, { rows, at, into }, { label: "actions.edit.paste" })) return false;
  const told = misread
    .slice(0, MOST_TOLD)
    .map(({ line, text: words }) =>
      translate("create.said.inLine", { line: formats.integer(line), text: words }),
    );
  const count = translate("create.said.pasted", { count: rows.length });
  showToast({
    tone: "info",
    text:
      misread.length === 0
        ? count
        : translate("create.said.pastedBut", {
            what: count,
            left: formats.list(told) + (misread.length > MOST_TOLD ? "…" : ""),
          }),
  });
  return true;
}

/**
 * Removes what is selected, and says how much. Healing, the paths close over what goes: a step
 * between two others leaves the two connected.
 */
export function deleteSelection(label: string, { isHealing }: { isHealing: boolean }): void {
  const { document, selection } = editorStore.getState();
  if (document === null) return;
  const count = selection.length;
  const name = spokenNames(document, selection);
  const edit = isHealing ? removeHealing : removeRecords;
  if (!runEdit(edit, { ids: selection }, { label })) return;
  const { translate } = sessionStore.getState();
  const healed = editorStore.getState().history.past.at(-1)?.diff.changed.filter(isLedOn) ?? [];
  announce(
    count === 1
      ? translate("canvas.spoken.deleted", { name })
      : translate("actions.said.deleted", { count }),
  );
  if (healed.length > 0) announce(translate("create.said.healed", { count: healed.length }));
}

/** Whether a change gave an arrow another end. */
function isLedOn({ kind, after }: RecordChange): boolean {
  return (kind === "flow" || kind === "dependency") && ("targetId" in after || "sourceId" in after);
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
