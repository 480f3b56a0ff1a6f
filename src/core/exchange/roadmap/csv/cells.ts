import { csvCell, csvRows, isFormula } from "../../../base/csv.ts";
import type { WarningList } from "../out.ts";

export type Cell = string | number | null;

export interface CsvRow {
  /** By which warnings tell the row. */
  readonly name: string;
  readonly cells: readonly Cell[];
}

interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** The table with a line for its header and each row; all have the same number of cells. */
export function csvText({ header, rows }: CsvTable, warnings: WarningList): string {
  const lines = rows.map(({ name, cells }) =>
    cells.map((cell) => {
      if (cell === null) return "";
      if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
      if (isFormula(cell)) warnings.add("formulas", name);
      return csvCell(cell);
    }),
  );
  return csvRows([header.map(csvCell), ...lines]);
}
