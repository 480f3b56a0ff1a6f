import type { FontWeight } from "../../../drawing/sceneTypes.ts";
import { type Cell, type Flow, type FlowLook, GAP } from "../../report/flow.ts";
import type { TableBlock } from "../sections/blocks.ts";
import { joined } from "../words.ts";

const SIZE = 9;
/** Texts wider than this, in points, stand below their row rather than in a column. */
const LONGEST_IN_COLUMN = 150;
/**
 * A table with its head on each page. Long texts, which would make thin columns, stand below
 * their row with their label.
 */
export function drawTable(flow: Flow, { head, rows }: TableBlock): void {
  const { measure: widthOf, looks, palette } = flow.book;
  const measure = (content: string, weight: FontWeight) =>
    Math.max(...content.split("\n").map((line) => widthOf(line, SIZE, weight)));
  const widths = head.map(
    ({ label }, index) =>
      Math.max(measure(label, 600), ...rows.map((cells) => measure(cells[index] ?? "", 400))) +
      GAP +
      1,
  );
  const [columns, below] = divided(widths, flow.width);
  const shares = sharesOf(
    columns.map((index) => widths[index] ?? 0),
    flow.width,
    Math.max(
      0,
      columns.findIndex((index) => head[index]?.isNumber === false),
    ),
  );
  const cellsOf = (texts: (index: number) => string, look: FlowLook): readonly Cell[] =>
    columns.map((index, at) => ({
      ...look,
      size: SIZE,
      text: texts(index),
      share: shares[at] ?? 0,
      align: head[index]?.isNumber === true ? "end" : "start",
    }));
  const heading = () => flow.row(cellsOf((index) => head[index]?.label ?? "", looks.label));
  flow.keep(60);
  heading();
  for (const cells of rows) {
    if (flow.keep(44)) heading();
    flow.space(3);
    flow.rule(palette.neutrals.line);
    flow.space(3);
    flow.row(cellsOf((index) => cells[index] ?? "", looks.body));
    const more = below.flatMap((index) => {
      const cell = (cells[index] ?? "").trim();
      return cell === "" ? [] : [`${head[index]?.label ?? ""}: ${cell}`];
    });
    if (more.length > 0) flow.write(joined(more), { ...looks.quiet, indent: 12 });
  }
  flow.space(6);
}

/** The columns that have room side by side, and those that stand below: the long and the last. */
function divided(
  widths: readonly number[],
  room: number,
): readonly [columns: readonly number[], below: readonly number[]] {
  const columns: number[] = [];
  const below: number[] = [];
  let left = room;
  for (const [index, width] of widths.entries()) {
    const own = index === 0 ? Math.min(width, LONGEST_IN_COLUMN) : width;
    const fits = own <= left && width <= LONGEST_IN_COLUMN;
    if (index > 0 && !fits) {
      below.push(index);
      continue;
    }
    columns.push(index);
    left -= own;
  }
  return [columns, below];
}

/** Each as wide as it asks for; the first with words, which names the row, gets what is left. */
function sharesOf(widths: readonly number[], room: number, growing: number): readonly number[] {
  const left = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === growing ? width + left : width) / room);
}
