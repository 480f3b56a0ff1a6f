import type { Figures, ProductFigures } from "./measure.ts";

/** The product and bare React Flow with documents of one size. */
export interface Compared {
  readonly size: number;
  readonly product: Figures;
  readonly bare: Figures | null;
}

export interface SizeResult extends Compared {
  readonly product: ProductFigures;
  /** ELK by itself on the same graph: milliseconds, and crossings with our options and its own. */
  readonly elk: {
    readonly cold: number;
    readonly warm: number;
    readonly ours: number;
    readonly plain: number;
  } | null;
}

const COMPARED: readonly (readonly [string, (figures: Figures) => number])[] = [
  ["painted", ({ painted }) => painted],
  ["loaded again", ({ again }) => again],
  ["pan at fit", ({ panAtFit }) => panAtFit.work],
  ["zoom", ({ zoom }) => zoom.work],
  ["pan at 100 %", ({ panAtFull }) => panAtFull.work],
  ["drag at fit", ({ dragAtFit }) => dragAtFit.work],
  ["drag at 100 %", ({ dragAtFull }) => dragAtFull.work],
];

/** Shares of bare React Flow that are the goals, in the order of the columns. */
const GOALS: ReadonlyMap<number, readonly number[]> = new Map([
  [1000, [0.4, 0.4, 0.3, 0.6, 0.6, 0.8, 0.8]],
  [5000, [0.25, 0.25, 0.08, 0.15, 0.1, 0.12, 0.12]],
]);

/**
 * The product and bare React Flow side by side: milliseconds, of a step but for the first two
 * columns.
 */
export function sharesTable(results: readonly Compared[]): string {
  const rows = results.flatMap(({ size, product, bare }) => {
    const own = COMPARED.map(([, of]) => of(product));
    const lines = [[`${size} nodes`, ...own.map(milliseconds)]];
    if (bare === null) return lines;
    const theirs = COMPARED.map(([, of]) => of(bare));
    const goals = GOALS.get(size);
    lines.push(
      ["React Flow", ...theirs.map(milliseconds)],
      [
        "share (goal)",
        ...own.map((value, at) => {
          const goal = goals?.[at];
          return (value / (theirs[at] ?? 1)).toFixed(2) + (goal === undefined ? "" : ` (${goal})`);
        }),
      ],
    );
    return lines;
  });
  return table(["ms", ...COMPARED.map(([name]) => name)], rows);
}

/** What has goals of its own. */
export function productTable(results: readonly SizeResult[]): string {
  return table(
    [
      "ms",
      "frames panning at fit: median, 95 %, most",
      "panning at 100 %",
      "zooming",
      "dragging",
      "drag answered",
      "all ways final",
      "key to letter",
      "undo",
      "edit to figure",
      "heap (MB), React Flow's",
    ],
    results.map(({ size, product, bare }) => [
      `${size} nodes`,
      ...[product.panAtFit, product.panAtFull, product.zoom, product.dragAtFit].map(
        ({ frameMedian, frame95, frameMost }) =>
          [frameMedian, frame95, frameMost].map(milliseconds).join(", "),
      ),
      milliseconds(product.dragAtFit.answerMedian),
      milliseconds(product.routed),
      milliseconds(product.key),
      milliseconds(product.undo),
      milliseconds(product.figure),
      `${product.heap.toFixed(0)}, ${bare?.heap.toFixed(0) ?? "–"}`,
    ]),
  );
}

export function layoutTable(results: readonly SizeResult[]): string {
  return table(
    [
      "ms",
      "layout, first",
      "second",
      "longest block",
      "ELK cold",
      "ELK warm",
      "crossings",
      "ELK's",
    ],
    results.map(({ size, product, elk }) => [
      `${size} nodes`,
      milliseconds(product.layoutFirst),
      milliseconds(product.layoutSecond),
      milliseconds(product.layoutBlock),
      elk === null ? "–" : milliseconds(elk.cold),
      elk === null ? "–" : milliseconds(elk.warm),
      String(elk?.ours ?? "–"),
      String(elk?.plain ?? "–"),
    ]),
  );
}

function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
