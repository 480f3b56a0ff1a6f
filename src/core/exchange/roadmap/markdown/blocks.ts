import { atLineStart, inline } from "./escape.ts";

/*
 * The blocks that the document is made of. Each takes plain text and escapes it, so that no
 * text reaches the file in any other way.
 */

export function heading(level: 1 | 2 | 3, text: string): string {
  return `${"#".repeat(level)} ${inline(text)}`;
}

/** Text over any number of lines; its line ends stay. Nothing for an empty text. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/(?:\r\n?|\n)[ \t]*(?:(?:\r\n?|\n)[ \t]*)+/u)
    .map((paragraph) =>
      paragraph
        .split(/\r\n?|\n/u)
        .map(atLineStart)
        .filter((line) => line !== "")
        .join("\\\n"),
    )
    .filter((paragraph) => paragraph !== "");
}

export function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${atLineStart(text)}`).join("\n");
}

/** Labels with their values; those without a value are left out. Null when none is left. */
export function facts(
  entries: readonly (readonly [label: string, value: string])[],
): string | null {
  const lines = entries
    .filter(([, value]) => value.trim() !== "")
    .map(([label, value]) => `- **${inline(label)}**: ${inline(value)}`);
  return lines.length === 0 ? null : lines.join("\n");
}

export interface Column<Row> {
  readonly label: string;
  readonly cell: (row: Row) => string;
  readonly isNumber?: boolean;
}

/** A table with a line for each row; columns that are empty in all rows are left out. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map((row) => inline(column.cell(row))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(filled.map(({ label }) => inline(label))),
    line(filled.map(({ isNumber }) => (isNumber === true ? "---:" : "---"))),
    ...rows.map((_, index) => line(filled.map(({ cells }) => cells[index] ?? ""))),
  ].join("\n");
}

/** Lines of code that hold no fence of their own. */
export function code(language: string, lines: readonly string[]): string {
  return ["```" + language, ...lines, "```"].join("\n");
}
