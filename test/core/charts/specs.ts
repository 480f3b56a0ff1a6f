import fc from "fast-check";
import { approximateMeasurer } from "../../../src/core/drawing/approximateMeasurer.ts";
import { paletteOf } from "../../../src/core/drawing/palette.ts";
import type { Scene } from "../../../src/core/drawing/sceneTypes.ts";
import type { Rect } from "../../../src/core/base/geometry.ts";
import type { ChartOptions } from "../../../src/core/charts/pen.ts";
import type {
  BarsSpec,
  ChartSpec,
  FlowSpec,
  FunnelSpec,
  LinesSpec,
} from "../../../src/core/charts/spec.ts";
import { DAYS, NUMBER, PERCENT } from "../../../src/core/charts/units.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";

export function chartOptions(more: Partial<ChartOptions> = {}): ChartOptions {
  return {
    width: 640,
    palette: paletteOf("light"),
    direction: "ltr",
    measure: approximateMeasurer,
    formats: createFormats("en"),
    ...more,
  };
}

export const FLOW: FlowSpec = {
  kind: "flow",
  title: "Where deals go",
  axis: { name: "Deals a month", unit: NUMBER },
  from: "From",
  to: "To",
  nodes: [
    { id: "leads", label: "Web leads", value: 100, tone: "neutral" },
    { id: "prospect", label: "Prospect", value: 100, tone: "teal" },
    { id: "assess", label: "Assess needs", value: 40, tone: "violet", recordId: "stage-assess" },
    { id: "pitch", label: "Pitch", value: 40, tone: "orange" },
    { id: "objections", label: "Handle objections", value: 25, tone: "pink" },
    { id: "won", label: "Won", value: 15, tone: "good" },
    { id: "lost", label: "Lost", value: 75, tone: "bad", isExit: true },
    { id: "nurture", label: "Nurture", value: 10, tone: "warn", isExit: true },
  ],
  links: [
    { id: "a", source: "leads", target: "prospect", value: 100 },
    { id: "b", source: "prospect", target: "assess", value: 40 },
    { id: "c", source: "prospect", target: "lost", value: 60 },
    { id: "d", source: "assess", target: "pitch", value: 30 },
    { id: "e", source: "assess", target: "nurture", value: 10 },
    { id: "f", source: "pitch", target: "objections", value: 25 },
    { id: "g", source: "pitch", target: "won", value: 5 },
    { id: "h", source: "pitch", target: "lost", value: 10 },
    { id: "i", source: "objections", target: "pitch", value: 10 },
    { id: "j", source: "objections", target: "won", value: 10 },
    { id: "k", source: "objections", target: "lost", value: 5 },
  ],
};

export const BARS: BarsSpec = {
  kind: "bars",
  title: "One point more",
  of: "Change",
  axis: { name: "Wins a month", unit: NUMBER },
  signed: true,
  notes: "Today",
  rows: [
    { id: "1", label: "Prospect to assess", value: 0.28, note: "today 40%" },
    { id: "2", label: "Close to won", value: -0.17, tone: "bad" },
    { id: "3", label: "Pitch", value: 0 },
  ],
};

export const LINES: LinesSpec = {
  kind: "lines",
  title: "Won by day",
  x: { name: "Days since the lead came in", unit: DAYS },
  y: { name: "Share of wins", unit: PERCENT },
  series: [
    {
      id: "all",
      name: "Today",
      tone: "accent",
      area: true,
      points: [
        { x: 0, y: 0 },
        { x: 30, y: 0.3 },
        { x: 90, y: 0.8 },
        { x: 180, y: 0.99 },
      ],
    },
    {
      id: "other",
      name: "Shorter legal review",
      tone: "good",
      points: [
        { x: 0, y: 0 },
        { x: 30, y: 0.35 },
        { x: 180, y: 1 },
      ],
    },
  ],
  marks: [
    { x: 47, label: "Half of them by day 47" },
    { x: 104, label: "90% by day 104" },
  ],
  most: { atMost: 1 },
};

export const FUNNEL: FunnelSpec = {
  kind: "funnel",
  title: "Funnel",
  of: "Step",
  axis: { name: "Deals a month", unit: NUMBER },
  shareOfFirst: "Of all leads",
  shareOfPrevious: "Of the step before",
  steps: [
    { id: "leads", label: "Leads", value: 100, tone: "neutral" },
    { id: "prospect", label: "Prospect", value: 100, tone: "teal" },
    { id: "assess", label: "Assess needs", value: 40.6, tone: "violet" },
    { id: "won", label: "Won", value: 9.9, tone: "good" },
  ],
};

export const CHARTS: readonly ChartSpec[] = [FLOW, BARS, LINES, FUNNEL];

const name = fc.oneof(
  fc.constantFrom("A", "Won", "", "پرسش‌های استاندارد مشتری", "Согласование с юристами заказчика"),
  fc.string({ maxLength: 60 }),
);
const amount = fc.oneof(
  fc.constantFrom(0, 1, 1e-9, 1e9, 12_345.678),
  fc.double({ min: 1e-9, max: 1e6, noNaN: true }),
);

/** Charts of any content that a process can come to. */
export const anyChart: fc.Arbitrary<ChartSpec> = fc.oneof(
  fc
    .array(
      fc.record({
        label: name,
        value: fc.oneof(
          amount,
          amount.map((value) => -value),
        ),
      }),
      {
        maxLength: 12,
      },
    )
    .map((rows): ChartSpec => ({
      ...BARS,
      rows: rows.map((row, index) => ({ ...row, id: String(index), hatched: index % 3 === 0 })),
      limit: { value: 1, label: "All hours are used" },
    })),
  fc
    .array(fc.record({ label: name, value: amount }), { maxLength: 10 })
    .map((steps): ChartSpec => ({
      ...FUNNEL,
      steps: steps.map((step, index) => ({ ...step, id: String(index), tone: "teal" })),
    })),
  fc
    .tuple(
      fc.array(fc.tuple(name, fc.array(amount, { minLength: 1, maxLength: 30 })), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.array(fc.record({ x: fc.double({ min: 0, max: 400, noNaN: true }), label: name }), {
        maxLength: 3,
      }),
    )
    .map(([series, marks]): ChartSpec => ({
      ...LINES,
      y: { name: "Deals", unit: NUMBER },
      most: {},
      marks,
      series: series.map(([label, values], index) => ({
        id: String(index),
        name: label,
        tone: "accent",
        stepped: index % 2 === 0,
        points: values.map((y, x) => ({ x: x * 10, y })),
      })),
    })),
  fc
    .tuple(
      fc.array(fc.tuple(name, amount, fc.boolean()), { minLength: 1, maxLength: 9 }),
      fc.array(fc.tuple(fc.nat(8), fc.nat(8), amount), { maxLength: 16 }),
    )
    .map(([nodes, links]): ChartSpec => ({
      ...FLOW,
      nodes: nodes.map(([label, value, isExit], index) => ({
        id: String(index),
        label,
        value,
        tone: isExit ? "bad" : "blue",
        isExit,
      })),
      links: links.map(([source, target, value], index) => ({
        id: String(index),
        source: String(source % nodes.length),
        target: String(target % nodes.length),
        value,
      })),
    })),
);

/** Where each line of text lies, by its letters' height. */
export function textBoxes({ items }: Scene): (Rect & { readonly text: string })[] {
  return items.flatMap((item) => {
    if (item.kind !== "text") return [];
    return item.lines.flatMap((text, index) => {
      if (text.trim() === "") return [];
      const width = approximateMeasurer(text, item.size, item.weight);
      const x =
        item.align === "left"
          ? item.at.x
          : item.align === "right"
            ? item.at.x - width
            : item.at.x - width / 2;
      const y = item.at.y + index * item.lineHeight - item.size * 0.75;
      return [{ text, x, y, width, height: item.size * 0.75 }];
    });
  });
}
