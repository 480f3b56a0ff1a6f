import { clamp, type Point, type Rect } from "../base/geometry.ts";
import type { ShapeCommand } from "../drawing/sceneTypes.ts";
import { linesThrough } from "../drawing/shapes.ts";
import { type ChartOptions, type DrawnChart, LINE_HEIGHT, type Pen, penFor } from "./pen.ts";
import type { Axis, LinesSpec, Series } from "./spec.ts";
import { type Ticks, ticksBetween } from "./ticks.ts";
import { writeValue } from "./units.ts";

const HEIGHT = 240;
const GAP = 8;
/** So many places of the curve can be pointed at. */
const PLACES = 13;
/** By turns, so that curves can be told apart without their colours. */
const DASHES: readonly (readonly number[] | undefined)[] = [
  undefined,
  [7, 4],
  [2, 4],
  [10, 3, 2, 3],
];

interface Plot {
  readonly area: Rect;
  readonly x: Ticks;
  readonly y: Ticks;
  readonly place: (x: number, y: number) => Point;
}

/** Curves, each named where it ends; over marks that each say what they are. */
export function drawLines(spec: LinesSpec, options: ChartOptions): DrawnChart {
  const pen = penFor(options);
  const plot = plotOf(spec, pen);
  drawAxes(spec, pen, plot);
  drawMarks(spec, pen, plot);
  spec.series.forEach((series, index) =>
    drawSeries(series, DASHES[index % DASHES.length], pen, plot),
  );
  nameSeries(spec, pen, plot);
  addPlaces(spec, pen, plot);
  return pen.finish(pen.width, plot.area.y + plot.area.height + 2 * LINE_HEIGHT + 10);
}

function plotOf(spec: LinesSpec, pen: Pen): Plot {
  const points = spec.series.flatMap((series) => series.points);
  const values = points.map(({ y }) => y);
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = spec.most ?? {};
  const top = Math.min(atMost, Math.max(atLeast, ...values));
  const y = ticksBetween(Math.min(0, ...values), top || 1, 4);
  const widest = Math.max(
    ...y.values.map((value) => pen.widthOf(writeValue(value, spec.y.unit, pen.formats))),
  );
  const names = spec.series.length > 1 ? spec.series.map(({ name }) => pen.widthOf(name, 500)) : [];
  const end = names.length === 0 ? 16 : Math.min(pen.width * 0.28, Math.max(...names)) + GAP + 4;
  // Each mark has a row of its own above the curves, so that no words lie over others.
  const rows = spec.marks?.length ?? 0;
  const area = {
    x: Math.ceil(widest) + GAP,
    y: LINE_HEIGHT + 8 + rows * LINE_HEIGHT,
    width: Math.max(60, pen.width - widest - GAP - end),
    height: HEIGHT - 80,
  };
  const x = xTicks(spec, area.width);
  const [left, right] = ends(x);
  const [low, high] = ends(y);
  return {
    area,
    x,
    y,
    place: (along, up) => ({
      x: area.x + ((along - left) / (right - left)) * area.width,
      y: area.y + area.height - ((clamp(up, low, high) - low) / (high - low)) * area.height,
    }),
  };
}

function xTicks({ series, marks = [] }: LinesSpec, width: number): Ticks {
  const places = [
    ...series.flatMap(({ points }) => points.map(({ x }) => x)),
    ...marks.map(({ x }) => x),
  ];
  return ticksBetween(
    Math.min(0, ...places),
    Math.max(0, ...places) || 1,
    Math.max(2, Math.floor(width / 88)),
  );
}

function ends({ values }: Ticks): [number, number] {
  return [values[0] ?? 0, values.at(-1) ?? 1];
}

function drawAxes({ x, y }: LinesSpec, pen: Pen, plot: Plot): void {
  const { line, edge, faint } = pen.palette.neutrals;
  const { area } = plot;
  const bottom = area.y + area.height;
  pen.text(y.name, { x: 0, y: 12 }, { color: faint, maxWidth: pen.width });
  for (const value of plot.y.values) {
    const at = plot.place(0, value).y;
    pen.line(
      { x: area.x, y: at },
      { x: area.x + area.width, y: at },
      value === 0 ? { color: edge, width: 1 } : { color: line, width: 1, dash: [2, 4] },
    );
    pen.text(tickText(value, y, pen), { x: area.x - GAP, y: at + 4 }, { align: "end" });
  }
  let taken = Number.NEGATIVE_INFINITY;
  for (const value of plot.x.values) {
    const text = tickText(value, x, pen);
    const half = pen.widthOf(text) / 2;
    const at = plot.place(value, 0).x;
    const middle = clamp(at, half, pen.width - half);
    if (middle - half < taken + GAP) continue;
    taken = middle + half;
    pen.line({ x: at, y: bottom }, { x: at, y: bottom + 4 }, { color: edge, width: 1 });
    pen.text(text, { x: middle, y: bottom + LINE_HEIGHT + 2 }, { align: "center" });
  }
  pen.text(
    x.name,
    { x: area.x + area.width, y: bottom + 2 * LINE_HEIGHT + 4 },
    { align: "end", color: faint, maxWidth: area.x + area.width },
  );
}

function tickText(value: number, { unit }: Axis, pen: Pen): string {
  return writeValue(value, unit, pen.formats);
}

function drawMarks(spec: LinesSpec, pen: Pen, plot: Plot): void {
  const { soft, ink } = pen.palette.neutrals;
  const { area } = plot;
  for (const [row, mark] of (spec.marks ?? []).entries()) {
    const { x } = plot.place(mark.x, 0);
    const y = LINE_HEIGHT + 8 + row * LINE_HEIGHT;
    const width = Math.min(pen.width, pen.widthOf(mark.label, 500));
    const fits = x + 6 + width <= pen.width;
    pen.line(
      { x, y: y + 2 },
      { x, y: area.y + area.height },
      { color: soft, width: 1, dash: [3, 3] },
    );
    pen.text(
      mark.label,
      { x: fits ? x + 6 : Math.max(width, x - 6), y: y + 11 },
      { weight: 500, color: ink, align: fits ? "start" : "end", maxWidth: pen.width },
    );
  }
}

function drawSeries(
  { points, tone, area: isArea, stepped }: Series,
  dash: readonly number[] | undefined,
  pen: Pen,
  plot: Plot,
): void {
  const placed: Point[] = [];
  for (const [index, { x, y }] of points.entries()) {
    const before = points[index - 1];
    if (stepped === true && before !== undefined) placed.push(plot.place(x, before.y));
    placed.push(plot.place(x, y));
  }
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return;
  const ground = plot.place(0, 0).y;
  if (isArea === true) {
    const commands: ShapeCommand[] = [
      ...linesThrough([{ x: first.x, y: ground }, ...placed, { x: last.x, y: ground }]),
      { kind: "close" },
    ];
    pen.path(commands, { fill: pen.toneTint(tone) });
  }
  pen.path(linesThrough(placed), {
    stroke: { color: pen.toneColor(tone), width: 2, ...(dash && { dash }) },
  });
}

/** The names beside the ends of the curves, moved apart where these lie close. */
function nameSeries({ series }: LinesSpec, pen: Pen, plot: Plot): void {
  if (series.length < 2) return;
  const { area } = plot;
  const x = area.x + area.width + GAP;
  const wanted = series.flatMap(({ name, tone, points }) => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ name, tone, y: plot.place(last.x, last.y).y }];
  });
  wanted.sort((a, b) => a.y - b.y);
  const lowest = area.y + area.height;
  let free = area.y;
  wanted.forEach(({ name, tone, y }, index) => {
    const left = wanted.length - 1 - index;
    const at = Math.max(free, Math.min(y, lowest - left * LINE_HEIGHT));
    free = at + LINE_HEIGHT;
    pen.text(
      name,
      { x, y: at + 4 },
      { weight: 500, color: pen.toneColor(tone), maxWidth: pen.width - x },
    );
  });
}

function addPlaces({ x, y, series }: LinesSpec, pen: Pen, plot: Plot): void {
  const [left, right] = ends(plot.x);
  const { area } = plot;
  const width = area.width / PLACES;
  const last = Math.max(...series.flatMap(({ points }) => points.map((point) => point.x)));
  for (let place = 0; place < PLACES; place += 1) {
    const at = left + ((right - left) * (place + 0.5)) / PLACES;
    if (at > last) break;
    const found = series.flatMap((one) => {
      const value = valueAt(one, at);
      return value === null ? [] : [{ name: one.name, value }];
    });
    if (found.length === 0) continue;
    const values = found.map(
      ({ name, value }) => `${name} ${writeValue(value, y.unit, pen.formats)}`,
    );
    pen.point({
      id: String(at),
      label: `${x.name}: ${writeValue(at, x.unit, pen.formats)}. ${pen.formats.list(values)}`,
      box: { x: area.x + place * width, y: area.y, width, height: area.height },
      dots: found.map(({ value }) => plot.place(at, value)),
    });
  }
}

/** Between two points on the line through them; null where the curve is not. */
export function valueAt({ points, stepped }: Series, x: number): number | null {
  let before: { readonly x: number; readonly y: number } | undefined;
  for (const point of points) {
    if (point.x >= x) {
      if (before === undefined) return point.x === x ? point.y : null;
      if (stepped === true) return point.x === x ? point.y : before.y;
      const share = (x - before.x) / (point.x - before.x);
      return before.y + share * (point.y - before.y);
    }
    before = point;
  }
  return null;
}
