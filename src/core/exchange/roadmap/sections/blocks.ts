/*
 * The parts that the roadmap is written of, as plain text: what writes a format escapes it, so
 * that no text reaches a file in any other way.
 */

export interface HeadingBlock {
  readonly block: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface TableBlock {
  readonly block: "table";
  readonly head: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export type Block =
  | HeadingBlock
  | TableBlock
  /** Text over any number of lines. */
  | { readonly block: "paragraphs"; readonly text: string }
  | { readonly block: "bullets"; readonly texts: readonly string[] }
  | {
      readonly block: "facts";
      readonly entries: readonly (readonly [label: string, value: string])[];
    }
  /** The dated items as a drawing. */
  | { readonly block: "timeline" };

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { block: "heading", level, text };
}

/** Nothing for an empty text. */
export function paragraphs(text: string): readonly Block[] {
  return text.trim() === "" ? [] : [{ block: "paragraphs", text }];
}

export function bullets(texts: readonly string[]): Block {
  return { block: "bullets", texts };
}

/** Labels with their values; those without a value are left out. Null when none is left. */
export function facts(entries: readonly (readonly [label: string, value: string])[]): Block | null {
  const stated = entries.filter(([, value]) => value.trim() !== "");
  return stated.length === 0 ? null : { block: "facts", entries: stated };
}

export interface Column<Row> {
  readonly label: string;
  readonly cell: (row: Row) => string;
  readonly isNumber?: boolean;
}

/** A table with a line for each row; columns that are empty in all rows are left out. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Block {
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map((row) => column.cell(row)) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  return {
    block: "table",
    head: filled.map(({ label, isNumber }) => ({ label, isNumber: isNumber === true })),
    rows: rows.map((_, index) => filled.map(({ cells }) => cells[index] ?? "")),
  };
}
