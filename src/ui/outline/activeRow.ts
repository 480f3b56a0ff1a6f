import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { RecordId } from "../../core/base/ids.ts";
import { findRecord, type ProcessDocument } from "../../core/process/document.ts";
import { isArrow, isNode } from "../../core/process/kinds.ts";
import { type OutlineRow, parentOf } from "../../core/process/outline.ts";
import { editorStore, useEditor } from "../../state/store/editor.ts";
import { type Column, outlineStore, setExpanded, useOutline } from "./model/outlineStore.ts";
import { ROW_HEIGHT } from "./rowHeight.ts";

/**
 * The place of the row with the tab stop: the one that was gone to, what was selected elsewhere,
 * where that is hidden, what it is under, and where it is gone, the one that took its place.
 */
export function useActiveRow(
  document: ProcessDocument,
  rows: readonly OutlineRow[],
  places: ReadonlyMap<RecordId, number>,
): number {
  const activeId = useOutline((state) => state.activeId);
  const lastPlace = useOutline((state) => state.lastPlace);
  const selectedId = useEditor((state) => state.selection.at(-1));
  useEffect(() => {
    if (selectedId === undefined || selectedId === outlineStore.getState().activeId) return;
    if (showRow(editorStore.getState().document, selectedId)) {
      outlineStore.setState({ activeId: selectedId, isEditing: false });
    }
  }, [selectedId]);
  const place =
    nearestPlace(document, places, activeId) ?? Math.max(0, Math.min(lastPlace, rows.length - 1));
  useLayoutEffect(() => {
    const id = rows[place]?.record.id ?? null;
    const state = outlineStore.getState();
    if (state.lastPlace !== place) outlineStore.setState({ lastPlace: place });
    if (state.activeId !== id) outlineStore.setState({ activeId: id, isEditing: false });
  }, [place, rows]);
  return place;
}

/** Opens what a row is under; whether there is such a row. */
export function showRow(document: ProcessDocument | null, id: RecordId): boolean {
  const record = document === null ? undefined : findRecord(document, id);
  if (document === null || record === undefined || !(isNode(record) || isArrow(record))) {
    return false;
  }
  const parentId = parentOf(document, record);
  const parent = parentId === null ? undefined : findRecord(document, parentId);
  if (parent !== undefined && isNode(parent)) {
    showRow(document, parent.id);
    setExpanded(parent, true);
  }
  return true;
}

/** Where a row is, or where it is hidden, what it is under. */
function nearestPlace(
  document: ProcessDocument,
  places: ReadonlyMap<RecordId, number>,
  id: RecordId | null,
): number | undefined {
  if (id === null) return undefined;
  const place = places.get(id);
  const record = place === undefined ? findRecord(document, id) : undefined;
  if (record === undefined || !(isNode(record) || isArrow(record))) return place;
  return nearestPlace(document, places, parentOf(document, record));
}

/** Scrolls to the active row, and gives its cell the focus when the grid has it. */
export function useFocusInGrid(
  grid: RefObject<HTMLDivElement | null>,
  active: number,
  activeId: RecordId | null,
  column: Column,
  isEditing: boolean,
): void {
  const hasFocus = useRef(false);
  useEffect(() => {
    const element = grid.current;
    if (element === null) return;
    const focusIn = () => {
      hasFocus.current = true;
    };
    // What is removed, or a window that is left, gives the focus to nothing.
    const focusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) {
        hasFocus.current = false;
      }
    };
    element.addEventListener("focusin", focusIn);
    element.addEventListener("focusout", focusOut);
    return () => {
      element.removeEventListener("focusin", focusIn);
      element.removeEventListener("focusout", focusOut);
    };
  }, [grid]);
  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null) return;
    const top = active * ROW_HEIGHT;
    const { scrollTop, clientHeight } = element;
    // The head covers one row.
    const lowest = top - clientHeight + 2 * ROW_HEIGHT;
    if (top < scrollTop) element.scrollTo({ top });
    else if (lowest > scrollTop) element.scrollTo({ top: lowest });
  }, [grid, active]);
  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null || isEditing || !hasFocus.current) return;
    const row = activeId === null ? null : rowElement(element, activeId);
    const cell = row?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? element;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [grid, activeId, column, isEditing]);
}

function rowElement(grid: HTMLElement, id: RecordId): HTMLElement | null {
  return grid.querySelector(`[data-row="${CSS.escape(id)}"]`);
}
