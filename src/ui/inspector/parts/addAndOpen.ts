import type { RecordId } from "../../../core/base/ids.ts";
import { addRecord } from "../../../core/edits/addRecord.ts";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { editorStore, run } from "../../../state/store/editor.ts";
import { openEntry } from "./openParts.ts";

/** Adds a record that stands beside the diagram and opens its entry; null when it was refused. */
export function addAndOpen(
  kind: "role" | "goal" | "metric",
  fields: Readonly<Record<string, unknown>>,
  label: MessageKey,
): RecordId | null {
  const before = editorStore.getState().document?.[kind];
  run(addRecord, { kind, fields }, { label, keepSelection: true });
  for (const id of editorStore.getState().document?.[kind].keys() ?? []) {
    if (before?.has(id) === true) continue;
    openEntry(id);
    return id;
  }
  return null;
}
