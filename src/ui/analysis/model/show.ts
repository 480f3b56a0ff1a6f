import type { RecordId } from "../../../core/base/ids.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { sessionStore } from "../../../state/session/session.ts";
import { goTo } from "../../../state/session/location.ts";
import { editorStore, select } from "../../../state/store/editor.ts";

/** Goes to the record in the diagram, or to the process itself where that is meant. */
export function showRecord(id: RecordId | null): void {
  showRecords(id === null ? [] : [id]);
}

/** Goes to the records in the diagram and selects them all. */
export function showRecords(ids: readonly RecordId[]): void {
  const { document, documentId } = editorStore.getState();
  if (document === null || documentId === null) return;
  const shown = ids.filter((id) => !document.process.has(id));
  const [first] = shown;
  if (first === undefined) {
    select([]);
    goTo({ name: "design", documentId });
    return;
  }
  select([]);
  goTo({ name: "design", documentId, nodeId: first });
  if (shown.length === 1) return;
  // The diagram selects the first one when it has come; the others join it then.
  const stop = editorStore.subscribe(({ selection }) => {
    if (selection.length !== 1 || selection[0] !== first) return;
    stop();
    queueMicrotask(() => select(shown));
  });
}

/** Goes to the diagram and lets deals go through it, once it is there. */
export function watchDeals(): void {
  showRecords([]);
  if (runAction("view.run")) return;
  const stop = sessionStore.subscribe(({ canvas }) => {
    if (canvas === null) return;
    stop();
    queueMicrotask(() => runAction("view.run"));
  });
}
