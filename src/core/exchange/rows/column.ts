import { isFormula } from "../../base/csv.ts";

/**
 * The first column of what a spreadsheet puts on the clipboard: rows by line, cells by tab, a
 * cell in quotation marks where it holds line ends, tabs or quotation marks of its own (RFC 4180
 * with tabs). The line end after the last row begins no further one. Linear in the text.
 */
export function readColumn(text: string): readonly string[] {
  const cells: string[] = [];
  const source = text.replaceAll(/\r\n?/gu, "\n");
  let at = 0;
  let isFirst = true;
  while (at < source.length || !isFirst) {
    const cell = source[at] === '"' ? quotedCell(source, at + 1) : null;
    const end = cell?.end ?? endOfCell(source, at);
    if (isFirst) cells.push(cell?.value ?? source.slice(at, end));
    // What is behind the cell: a tab before the next one, else the end of the row.
    isFirst = source[end] !== "\t";
    at = end + 1;
  }
  return cells;
}

/** Rows as a spreadsheet takes them from the clipboard. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(writtenCell).join("\t")).join("\n");
}

/** What a spreadsheet would compute gets an apostrophe, as in our files for spreadsheets. */
function writtenCell(text: string): string {
  const plain = isFormula(text) ? `'${text}` : text;
  return /["\t\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A cell from behind its opening mark; null where that is none because nothing closes it. */
function quotedCell(source: string, start: number): { value: string; end: number } | null {
  let value = "";
  let at = start;
  for (;;) {
    const mark = source.indexOf('"', at);
    if (mark === -1) return null;
    value += source.slice(at, mark);
    if (source[mark + 1] !== '"') {
      const next = source[mark + 1];
      return next === undefined || next === "\t" || next === "\n" ? { value, end: mark + 1 } : null;
    }
    value += '"';
    at = mark + 2;
  }
}

function endOfCell(source: string, start: number): number {
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === "\t" || source[at] === "\n") return at;
  }
  return source.length;
}
