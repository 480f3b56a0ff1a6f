import type { WarningList } from "../out.ts";

/*
 * Comma-separated values as RFC 4180 has them. A spreadsheet takes a cell that begins with one
 * of these marks for a formula, which could fetch and send things: such a cell gets an
 * apostrophe before it. What begins so and is a number or a telephone number stays.
 */

const FORMULA = /^[\s\u0085\u200B\u2060\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const NUMBER = /^[+-]\p{Nd}+(?:[.,\u066B\u066C]\p{Nd}+)*(?:[eE][+-]?\d+)?[ \u00A0]?[%\u066A]?$/u;
const TELEPHONE = /^\+\p{Nd}[\p{Nd} ()./\u00A0-]*$/u;

/** Whether a spreadsheet would compute the text rather than show it. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text) && !NUMBER.test(text) && !TELEPHONE.test(text);
}

export type Cell = string | number | null;

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

/** The table with a line for its header and each row; all have the same number of cells. */
export function csvText({ header, rows }: CsvTable, warnings: WarningList): string {
  const lines = [header.map(quoted).join(",")];
  for (const { name, cells } of rows) {
    lines.push(
      cells
        .map((cell) => {
          if (cell === null) return "";
          if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
          if (!isFormula(cell)) return quoted(cell);
          warnings.add("formulas", name);
          return quoted(`'${cell}`);
        })
        .join(","),
    );
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** Line ends within a cell are single line feeds, for a carriage return alone ends a row for some. */
function quoted(text: string): string {
  const plain = text.replaceAll(/\r\n?/gu, "\n");
  return /[",\n\t;]|^\s|\s$/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
