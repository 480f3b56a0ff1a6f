import { BYTE_ORDER_MARK, csvCell, csvRows } from "../base/csv.ts";
import type { Cell, ChartTable } from "./table.ts";

/**
 * The table as comma-separated values (RFC 4180), numbers plain with a decimal point, ratios as
 * ratios. Words that a spreadsheet would run as a formula get an apostrophe in front; numbers
 * are left as they are.
 */
export function writeCsv({ columns, rows }: Omit<ChartTable, "ids">): string {
  return BYTE_ORDER_MARK + csvRows([columns.map(csvCell), ...rows.map((row) => row.map(cell))]);
}

function cell(content: Cell): string {
  if (content === null) return "";
  return typeof content === "string" ? csvCell(content) : String(content.value);
}
