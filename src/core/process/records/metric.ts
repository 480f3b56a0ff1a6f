import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import { id, line, openEnum, quantity, reference, text, translated } from "../fields.ts";

export const METRIC_KINDS = ["total", "conversionRate", "average"] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];
export const METRIC_DIRECTIONS = ["higher", "lower"] as const;
export const PERIODS = ["day", "week", "month", "quarter", "year"] as const;
export const METRIC_UNITS = [
  "count",
  "percent",
  "days",
  "hours",
  "minutes",
  "money",
  "ratio",
  "score",
] as const;

/** A measure on the process, a stage, an activity or a flow. */
export const metricSchema = z.object({
  kind: z.literal("metric"),
  id,
  /** The record that it measures: the process, a stage, an activity or a flow. */
  subjectId: id,
  /** The entry of the library it was made from, or null for the user's own. */
  libraryKey: reference,
  name: line,
  definition: text,
  metricKind: z.enum(METRIC_KINDS).default("total"),
  /** Percentages are kept as ratios: 0.6 with unit percent is 60 %. */
  unit: openEnum(METRIC_UNITS, "count"),
  target: quantity,
  actual: quantity,
  /** Whether more is better or less. */
  direction: z.enum(METRIC_DIRECTIONS).default("higher"),
  period: z.enum(PERIODS).default("month"),
  /** Where the actual value comes from. */
  source: text,
  ...translated,
});

export type Metric = Readonly<z.infer<typeof metricSchema>>;

export const metricKind = defineKind({ kind: "metric", plural: "metrics", schema: metricSchema });
