import type { RecordId } from "../../core/base/ids.ts";
import type { StageGrid } from "../../core/process/stageGrid.ts";
import { clamp } from "../../core/base/geometry.ts";

/**
 * Where one is in the grid. Row -1 is that of the stages' headers, column -1 that of the roles';
 * in a cell the cards are counted from 0, and what comes after them is its button to add one.
 */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly index: number;
}

export type Way = "up" | "down" | "before" | "after" | "first" | "last";

/** A place in the grid as it is now: the nearest to one that may be gone. */
export function placeWithin(grid: StageGrid, { row, column, index }: Place): Place {
  const inRow = clamp(row, -1, grid.rows.length - 1);
  const inColumn = clamp(column, inRow === -1 ? 0 : -1, grid.columns.length - 1);
  return {
    row: inRow,
    column: inColumn,
    index: clamp(index, 0, stopsIn(grid, inRow, inColumn) - 1),
  };
}

/** Where an arrow key leads: through the cards of a cell, then on to the next cell. */
export function placeBeside(grid: StageGrid, from: Place, way: Way): Place {
  const { row, column, index } = from;
  switch (way) {
    case "down":
      if (index + 1 < stopsIn(grid, row, column)) return { row, column, index: index + 1 };
      return row + 1 < grid.rows.length
        ? placeWithin(grid, { row: row + 1, column, index: 0 })
        : from;
    case "up":
      if (index > 0) return { row, column, index: index - 1 };
      if (row === -1) return from;
      return placeWithin(grid, { row: row - 1, column, index: Number.MAX_SAFE_INTEGER });
    case "before":
      return placeWithin(grid, { row, column: column - 1, index });
    case "after":
      return placeWithin(grid, { row, column: column + 1, index });
    case "first":
      return placeWithin(grid, { row, column: -1, index: 0 });
    case "last":
      return placeWithin(grid, { row, column: grid.columns.length - 1, index: 0 });
  }
}

/** Where the card of an activity is; null for one that is gone. */
export function placeOfActivity(
  grid: StageGrid,
  id: RecordId,
  stageId: RecordId | null,
  roleId: RecordId | null,
): Place | null {
  const column = grid.columns.findIndex((stage) => (stage?.id ?? null) === stageId);
  const row = grid.rows.findIndex((role) => (role?.id ?? null) === roleId);
  const index = grid.cell(stageId, roleId).findIndex((activity) => activity.id === id);
  return column === -1 || row === -1 || index === -1 ? null : { row, column, index };
}

/** The stage and the role of a column and a row; null where the cell belongs to none. */
export function ownersOf(
  grid: StageGrid,
  { row, column }: Pick<Place, "row" | "column">,
): { readonly stageId: RecordId | null; readonly roleId: RecordId | null } {
  return {
    stageId: grid.columns[column]?.id ?? null,
    roleId: grid.rows[row]?.id ?? null,
  };
}

export function samePlace(a: Place | null, b: Place): boolean {
  return a !== null && a.row === b.row && a.column === b.column && a.index === b.index;
}

/** How many things in a cell can have the focus: its cards and the button; one in a header. */
function stopsIn(grid: StageGrid, row: number, column: number): number {
  if (row < 0 || column < 0) return 1;
  const { stageId, roleId } = ownersOf(grid, { row, column });
  return grid.cell(stageId, roleId).length + 1;
}
