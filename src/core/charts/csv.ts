import type { Cell, ChartTable } from "./table.ts";

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]/u;

/**
 * The table as comma-separated values (RFC 4180), numbers plain with a decimal point, ratios as
 * ratios. Words that a spreadsheet would run as a formula get an apostrophe in front; numbers
 * are left as they are.
 */
export function writeCsv({ columns, rows }: Omit<ChartTable, "ids">): string {
  const lines = [columns.map(word), ...rows.map((row) => row.map(cell))];
  // By the mark at the start spreadsheets know that the text is UTF-8.
  return `\uFEFF${lines.map((line) => `${line.join(",")}\r\n`).join("")}`;
}

function cell(content: Cell): string {
  if (content === null) return "";
  return typeof content === "string" ? word(content) : String(content.value);
}

function word(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
