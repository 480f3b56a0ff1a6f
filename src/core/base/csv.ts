/*
 * Cells of comma-separated values as RFC 4180 has them. A spreadsheet takes a cell that begins
 * with one of these marks for a formula, which could fetch and send things: such a cell gets an
 * apostrophe before it. What begins so and is a number or a telephone number stays.
 */

const FORMULA = /^[\s\u0085\u200B\u2060\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const NUMBER = /^[+-]\p{Nd}+(?:[.,\u066B\u066C]\p{Nd}+)*(?:[eE][+-]?\d+)?[ \u00A0]?[%\u066A]?$/u;
const TELEPHONE = /^\+\p{Nd}[\p{Nd} ()./\u00A0-]*$/u;

/** By it at the start of a file spreadsheets know that the text is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** Whether a spreadsheet would compute the text rather than show it. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text) && !NUMBER.test(text) && !TELEPHONE.test(text);
}

/**
 * The text as a cell that no spreadsheet computes. Line ends within it are single line feeds,
 * for a carriage return alone ends a row for some.
 */
export function csvCell(text: string): string {
  const harmless = isFormula(text) ? `'${text}` : text;
  const plain = harmless.replaceAll(/\r\n?/gu, "\n");
  return /[",\n\t;]|^\s|\s$/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Rows of cells with their ends, the last one too. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(",")}\r\n`).join("");
}
