import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import type { RecordId } from "../../../core/base/ids.ts";
import {
  addEntry,
  type ListField,
  moveEntry,
  removeEntry,
} from "../../../core/edits/listEntries.ts";
import { fieldOf } from "../../../core/edits/references.ts";
import { findRecord } from "../../../core/process/document.ts";
import { editorStore, run } from "../../../state/store/editor.ts";

interface ListKeys {
  /** Belongs on the list's element; each entry's element has `data-entry`. */
  readonly listRef: RefObject<HTMLUListElement | null>;
  /** Adds an empty entry, at the end unless told, and goes to it. */
  readonly add: (at?: number) => void;
  /** Enter adds the next, Backspace in an empty one removes it, Alt with an arrow moves it. */
  readonly onKeyDown: (event: KeyboardEvent, entryId: RecordId, isEmpty: boolean) => void;
}

/** The keyboard of a list of texts inside a record. */
export function useListKeys(
  id: RecordId,
  list: ListField,
  entries: readonly { readonly id: RecordId }[],
): ListKeys {
  const listRef = useRef<HTMLUListElement>(null);
  const goTo = useRef<RecordId | null>(null);
  useEffect(() => {
    if (goTo.current === null) return;
    for (const row of listRef.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? []) {
      if (row.dataset["entry"] !== goTo.current) continue;
      row.querySelector<HTMLElement>("input, textarea")?.focus();
      goTo.current = null;
    }
  });

  const add = (at: number = entries.length) => {
    const refusal = run(addEntry, { id, list, to: at }, { keepSelection: true });
    if (refusal === null) goTo.current = entryAt(id, list, at);
  };

  const onKeyDown = (event: KeyboardEvent, entryId: RecordId, isEmpty: boolean) => {
    const index = entries.findIndex((entry) => entry.id === entryId);
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (!isEmpty) add(index + 1);
    } else if (event.key === "Backspace" && isEmpty && !event.repeat) {
      event.preventDefault();
      goTo.current = entries[index === 0 ? 1 : index - 1]?.id ?? null;
      run(removeEntry, { id, list, entryId }, { keepSelection: true });
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      const to = index + (event.key === "ArrowUp" ? -1 : 1);
      if (to < 0 || to >= entries.length) return;
      goTo.current = entryId;
      run(moveEntry, { id, list, entryId, to }, { keepSelection: true });
    }
  };
  return { listRef, add, onKeyDown };
}

function entryAt(id: RecordId, list: ListField, index: number): RecordId | null {
  const { document } = editorStore.getState();
  const record = document === null ? undefined : findRecord(document, id);
  const entries: unknown = record === undefined ? undefined : fieldOf(record, list);
  const entry: unknown = Array.isArray(entries) ? entries[index] : undefined;
  const found = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : null;
  return typeof found === "string" ? found : null;
}
