import { clamp, type Rect } from "../base/geometry.ts";
import { type ChartOptions, type DrawnChart, type Pen, penFor } from "./pen.ts";
import type { BarRow, BarsSpec } from "./spec.ts";
import { writeChange, writeValue } from "./units.ts";

const ROW = 28;
const BAR = 14;
const HEAD = 22;
/** More of it where the limit has its name above the bars. */
const LIMIT_HEAD = 18;
const GAP = 12;
/** The least length of the longest bar, in pixels. */
const LEAST_SCALE = 80;

/** Names at one side, values lined up at the other, bars from a common zero between them. */
export function drawBars(spec: BarsSpec, options: ChartOptions): DrawnChart {
  const pen = penFor(options);
  const { neutrals } = pen.palette;
  const written = spec.rows.map((row) => writtenValue(spec, row, options));
  const valueWidth = widest(pen, written, 500);
  const namesWidth = widest(
    pen,
    spec.rows.map(({ label }) => label),
    400,
  );
  const room = pen.width - valueWidth - 2 * GAP;
  const nameWidth = Math.max(40, Math.min(namesWidth, room * 0.46));
  const scaleWidth = Math.max(LEAST_SCALE, room - nameWidth);
  const width = nameWidth + scaleWidth + valueWidth + 2 * GAP;
  const start = nameWidth + GAP;

  const values = spec.rows.map(({ value }) => value);
  const least = Math.min(0, ...values);
  const most = Math.max(0, spec.most ?? 0, spec.limit?.value ?? 0, ...values);
  const span = most - least || 1;
  const place = (value: number) => start + ((value - least) / span) * scaleWidth;
  const zero = place(0);
  const head = HEAD + (spec.limit === undefined ? 0 : LIMIT_HEAD);
  const height = head + spec.rows.length * ROW + 4;

  pen.text(
    spec.axis.name,
    { x: width, y: 12 },
    { align: "end", color: neutrals.faint, maxWidth: width },
  );
  spec.rows.forEach((row, index) => {
    const middle = head + index * ROW + ROW / 2;
    const text = written[index] ?? "";
    pen.text(row.label, { x: 0, y: middle + 4 }, { color: neutrals.ink, maxWidth: nameWidth });
    drawBar(pen, row, { zero, end: place(row.value), middle });
    pen.text(
      text,
      { x: width, y: middle + 4 },
      { align: "end", weight: 500, color: row.hatched === true ? neutrals.bad : neutrals.ink },
    );
    pen.point({
      id: row.id,
      label: [`${row.label}: ${text}`, row.note ?? ""].filter((part) => part !== "").join(". "),
      box: { x: 0, y: head + index * ROW, width, height: ROW },
      ...(row.recordId !== undefined && { recordId: row.recordId }),
    });
  });
  if (least < 0 || spec.signed === true) {
    pen.line({ x: zero, y: head }, { x: zero, y: height - 4 }, { color: neutrals.edge, width: 1 });
  }
  if (spec.limit !== undefined)
    drawLimit(pen, spec.limit, { x: place(spec.limit.value), top: head, width, height });
  return pen.finish(width, height);
}

function writtenValue({ signed, axis }: BarsSpec, { value }: BarRow, { formats }: ChartOptions) {
  const write = signed === true ? writeChange : writeValue;
  return write(value, axis.unit, formats);
}

function drawBar(
  pen: Pen,
  { tone = "accent", hatched }: BarRow,
  { zero, end, middle }: { readonly zero: number; readonly end: number; readonly middle: number },
): void {
  const rect = {
    x: Math.min(zero, end),
    y: middle - BAR / 2,
    // Nothing, too, is seen to be there.
    width: Math.max(2, Math.abs(end - zero)),
    height: BAR,
  };
  const color = pen.toneColor(tone);
  if (hatched === true) {
    pen.rect(rect, pen.toneTint(tone), 3, { color, width: 1 });
    for (const [from, to] of hatchesIn(rect)) pen.line(from, to, { color, width: 1.5 });
  } else pen.rect(rect, color, 3);
}

const HATCH = 7;

/** Slanting lines within the rectangle. */
function* hatchesIn({ x, y, width, height }: Rect) {
  for (let foot = x - height + HATCH; foot < x + width; foot += HATCH) {
    const low = Math.max(foot, x);
    const high = Math.min(foot + height, x + width);
    if (high - low < 2) continue;
    yield [
      { x: low, y: y + height - (low - foot) },
      { x: high, y: y + height - (high - foot) },
    ] as const;
  }
}

function drawLimit(
  pen: Pen,
  { label }: NonNullable<BarsSpec["limit"]>,
  at: { readonly x: number; readonly top: number; readonly width: number; readonly height: number },
): void {
  const { x, top, width, height } = at;
  const { soft } = pen.palette.neutrals;
  pen.line({ x, y: top - 4 }, { x, y: height - 4 }, { color: soft, width: 1, dash: [3, 3] });
  const half = Math.min(width, pen.widthOf(label)) / 2;
  pen.text(
    label,
    { x: clamp(x, half, width - half), y: top - 8 },
    { align: "center", maxWidth: width },
  );
}

function widest(pen: Pen, texts: readonly string[], weight: 400 | 500): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => pen.widthOf(text, weight)))) + 1;
}
