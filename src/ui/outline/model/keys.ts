import { clamp } from "../../../core/base/geometry.ts";
import type { OutlineRow } from "../../../core/process/outline.ts";

/** What a key does in the grid: leads to a cell, or opens or closes the row. */
export type Move =
  | { readonly go: { readonly row: number; readonly column: number } }
  | { readonly expand: boolean };

interface Grid {
  readonly rows: readonly Pick<OutlineRow, "isExpanded" | "parentId" | "record">[];
  readonly columns: number;
  /** How many rows can be seen at once. */
  readonly page: number;
  readonly isRtl: boolean;
}

/**
 * The keys of a tree grid, as the ARIA authoring practices have them, for a grid whose cells
 * take the focus. Left and right are those of the page: they change places in right-to-left
 * languages. Null for keys that lead nowhere.
 */
export function moveFor(
  press: { readonly key: string; readonly ctrlKey: boolean },
  from: { readonly row: number; readonly column: number },
  { rows, columns, page, isRtl }: Grid,
): Move | null {
  const last = rows.length - 1;
  const go = (row: number, column = from.column): Move => ({
    go: { row: clamp(row, 0, last), column: clamp(column, 0, columns - 1) },
  });
  const current = rows[from.row];
  if (current === undefined) return null;
  switch (mirrored(press.key, isRtl)) {
    case "ArrowDown":
      return go(from.row + 1);
    case "ArrowUp":
      return go(from.row - 1);
    case "PageDown":
      return go(from.row + page);
    case "PageUp":
      return go(from.row - page);
    case "Home":
      return press.ctrlKey ? go(0) : go(from.row, 0);
    case "End":
      return press.ctrlKey ? go(last) : go(from.row, columns - 1);
    case "ArrowRight":
      if (from.column === 0 && current.isExpanded === false) return { expand: true };
      return go(from.row, from.column + 1);
    case "ArrowLeft": {
      if (from.column > 0) return go(from.row, from.column - 1);
      if (current.isExpanded === true) return { expand: false };
      const parent = rows.findIndex(({ record }) => record.id === current.parentId);
      return parent === -1 ? null : go(parent);
    }
    default:
      return null;
  }
}

function mirrored(key: string, isRtl: boolean): string {
  if (!isRtl) return key;
  return key === "ArrowLeft" ? "ArrowRight" : key === "ArrowRight" ? "ArrowLeft" : key;
}
