import type { RecordId } from "../../../core/base/ids.ts";
import { goTo } from "../../../state/session/location.ts";
import { editorStore, select } from "../../../state/store/editor.ts";

/** Goes to the record in the diagram, or to the process itself where that is meant. */
export function showRecord(id: RecordId | null): void {
  const { document, documentId } = editorStore.getState();
  if (document === null || documentId === null) return;
  if (id === null || document.process.has(id)) {
    select([]);
    goTo({ name: "design", documentId });
  } else goTo({ name: "design", documentId, nodeId: id });
}
