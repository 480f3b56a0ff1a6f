import type { IconName } from "../../drawing/icons.ts";
import { type Cell, type Flow, type FlowLook, GAP } from "./flow.ts";

export interface Column {
  readonly title: string;
  /** Share of the width; columns of numbers take as much as their numbers ask. */
  readonly share: number;
  readonly align?: "start" | "center" | "end";
}

/** What a cell says; a text alone is plain. */
export type Entry =
  | string
  | {
      readonly text: string;
      readonly note?: string;
      readonly icon?: IconName;
      readonly color?: string;
      readonly weight?: 400 | 500 | 600;
      /** The heading that it leads to. */
      readonly to?: string;
    };

/** Rows that belong together, under a heading of their own or none. */
export interface RowGroup {
  readonly title: string;
  /** The colour of a bar beside the title. */
  readonly color?: string;
  readonly rows: readonly (readonly Entry[])[];
}

/** A table over as many pages as it takes; its heads stand on each of them. */
export function writeTable(
  flow: Flow,
  columns: readonly Column[],
  groups: readonly RowGroup[],
): void {
  const { looks, palette } = flow.book;
  const { line, edge } = palette.neutrals;
  const shares = sharesOf(flow, columns, groups);
  const shareOf = (index: number) => shares[index] ?? 0;
  const heads = columns.map((column, index): Cell => {
    const { title: text, align } = column;
    return { ...looks.label, share: shareOf(index), text, align };
  });
  const writeHeads = () => {
    flow.row(heads);
    flow.space(4);
    flow.rule(edge);
    flow.space(4);
  };
  flow.keep(flow.rowHeight(heads) + 44);
  writeHeads();
  for (const { title, color, rows } of groups) {
    if (title !== "") writeGroupHead(flow, title, color, writeHeads);
    for (const [index, row] of rows.entries()) {
      const cells = columns.map((column, at): Cell => {
        const entry = row[at] ?? "";
        const base: FlowLook = looks.body;
        const place = { share: shareOf(at), align: column.align };
        return typeof entry === "string"
          ? { ...base, ...place, text: entry }
          : { ...base, ...place, ...entry };
      });
      if (flow.keep(flow.rowHeight(cells) + 8)) writeHeads();
      flow.row(cells);
      flow.space(4);
      if (index < rows.length - 1) flow.rule(line);
      flow.space(4);
    }
    if (title !== "") flow.space(4);
  }
}

function writeGroupHead(
  flow: Flow,
  title: string,
  color: string | undefined,
  writeHeads: () => void,
): void {
  const { looks } = flow.book;
  if (flow.keep(48)) writeHeads();
  if (color !== undefined) {
    flow.add({ kind: "rect", ...flow.boxAt(0, 3, 13), radius: 1.5, fill: color, stroke: null });
  }
  flow.write(title, { ...looks.label, size: 9, indent: color === undefined ? 0 : 9 });
  flow.space(3);
}

/** Columns of numbers are as wide as their numbers ask; the others share what is left. */
function sharesOf(
  { book, width }: Flow,
  columns: readonly Column[],
  groups: readonly RowGroup[],
): number[] {
  const rows = groups.flatMap((group) => group.rows);
  const asked = columns.map(({ share, align }, index) => {
    if (align !== "end") return share;
    const widest = rows.reduce((most, row) => {
      const entry = row[index] ?? "";
      const { size, weight } = book.looks.body;
      const text = typeof entry === "string" ? entry : entry.text;
      return Math.max(most, book.measure(text, size, weight));
    }, 0);
    return Math.min(Math.max(share, (widest + GAP + 1) / width), 0.3);
  });
  const isNumeric = (index: number) => columns[index]?.align === "end";
  const sum = (shares: readonly number[], numeric: boolean) =>
    shares.reduce((total, share, at) => total + (isNumeric(at) === numeric ? share : 0), 0);
  const left = 1 - sum(asked, true);
  return asked.map((share, index) =>
    isNumeric(index) ? share : (share * left) / sum(asked, false),
  );
}
