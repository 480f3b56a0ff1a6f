import type { Kind } from "./kinds.ts";
import type { METRIC_DIRECTIONS, METRIC_UNITS, MetricKind, PERIODS } from "./records/metric.ts";

/** The kinds of records that a metric can measure. */
export const METRIC_SUBJECTS = [
  "process",
  "stage",
  "activity",
  "flow",
] as const satisfies readonly Kind[];
export type MetricSubject = (typeof METRIC_SUBJECTS)[number];

/** A ready metric; its name and exact definition are messages. */
export interface LibraryMetric<Key extends string = string> {
  readonly key: Key;
  readonly subjects: readonly MetricSubject[];
  readonly metricKind: MetricKind;
  readonly unit: (typeof METRIC_UNITS)[number];
  readonly direction: (typeof METRIC_DIRECTIONS)[number];
  readonly period: (typeof PERIODS)[number];
}

/** The ready metrics, along the way from lead to customer. */
export const METRIC_LIBRARY = [
  entry("newLeads", ["process", "stage"], "total", "count", "higher", "month"),
  entry("costPerLead", ["process"], "average", "money", "lower", "month"),
  entry(
    "leadResponseTime",
    ["process", "stage", "activity"],
    "average",
    "minutes",
    "lower",
    "week",
  ),
  entry(
    "responseWithinSla",
    ["process", "stage", "activity"],
    "conversionRate",
    "percent",
    "higher",
    "week",
  ),
  entry("winRate", ["process"], "conversionRate", "percent", "higher", "quarter"),
  entry("winRateByValue", ["process"], "conversionRate", "percent", "higher", "quarter"),
  entry("cohortWinRate", ["process"], "conversionRate", "percent", "higher", "quarter"),
  entry("dealsWon", ["process"], "total", "count", "higher", "month"),
  entry("revenueWon", ["process"], "total", "money", "higher", "month"),
  entry("averageDealValue", ["process"], "average", "money", "higher", "quarter"),
  entry("quotaAttainment", ["process"], "conversionRate", "percent", "higher", "quarter"),
  entry("salesCycle", ["process"], "average", "days", "lower", "quarter"),
  entry("salesVelocity", ["process"], "average", "money", "higher", "day"),
  entry("pipelineCoverage", ["process"], "average", "ratio", "higher", "quarter"),
  entry("weightedPipeline", ["process", "stage"], "total", "money", "higher", "month"),
  entry("openDeals", ["process", "stage"], "total", "count", "lower", "week"),
  entry("stageConversion", ["stage"], "conversionRate", "percent", "higher", "month"),
  entry("timeInStage", ["stage"], "average", "days", "lower", "month"),
  entry("stageAgeing", ["stage"], "average", "days", "lower", "week"),
  entry("stalledDeals", ["process", "stage"], "total", "count", "lower", "week"),
  entry("transitionRate", ["flow"], "conversionRate", "percent", "higher", "month"),
  entry("dealsPassing", ["flow"], "total", "count", "higher", "month"),
  entry("activitiesDone", ["process", "stage", "activity"], "total", "count", "higher", "week"),
  entry(
    "activitiesPerWin",
    ["process", "stage", "activity"],
    "average",
    "count",
    "lower",
    "quarter",
  ),
  entry("effortPerDeal", ["stage", "activity"], "average", "hours", "lower", "month"),
  entry("connectRate", ["activity"], "conversionRate", "percent", "higher", "week"),
  entry(
    "followUpCompliance",
    ["process", "stage", "activity"],
    "conversionRate",
    "percent",
    "higher",
    "month",
  ),
  entry(
    "recordUpdateCompliance",
    ["process", "stage", "activity"],
    "conversionRate",
    "percent",
    "higher",
    "week",
  ),
  entry("utilisation", ["process"], "conversionRate", "percent", "lower", "month"),
  entry("acquisitionCost", ["process"], "average", "money", "lower", "quarter"),
  entry("closeDatePushes", ["process"], "average", "count", "lower", "quarter"),
  entry("customerRetention", ["process", "stage"], "conversionRate", "percent", "higher", "year"),
  entry("netRevenueRetention", ["process"], "conversionRate", "percent", "higher", "year"),
  entry(
    "customerSatisfaction",
    ["process", "stage", "activity"],
    "conversionRate",
    "percent",
    "higher",
    "quarter",
  ),
  entry("netPromoterScore", ["process"], "average", "score", "higher", "quarter"),
  entry("referralRate", ["process", "stage"], "conversionRate", "percent", "higher", "quarter"),
  entry("repeatOrderRate", ["process", "stage"], "conversionRate", "percent", "higher", "year"),
] as const;
export type LibraryMetricKey = (typeof METRIC_LIBRARY)[number]["key"];

/** The ready metrics that can measure a record of this kind. */
export function libraryMetricsFor(
  subject: MetricSubject,
): readonly LibraryMetric<LibraryMetricKey>[] {
  return METRIC_LIBRARY.filter((metric) => metric.subjects.includes(subject));
}

/** The ready metric that a metric record names; undefined for the user's own. */
export function findLibraryMetric(key: string | null): LibraryMetric<LibraryMetricKey> | undefined {
  return METRIC_LIBRARY.find((metric) => metric.key === key);
}

/** The messages of a ready metric. */
export function libraryMetricMessages<Key extends LibraryMetricKey>(
  key: Key,
): {
  readonly name: `metrics.library.${Key}.name`;
  readonly definition: `metrics.library.${Key}.definition`;
} {
  return { name: `metrics.library.${key}.name`, definition: `metrics.library.${key}.definition` };
}

function entry<const Key extends string>(
  key: Key,
  subjects: readonly MetricSubject[],
  metricKind: LibraryMetric["metricKind"],
  unit: LibraryMetric["unit"],
  direction: LibraryMetric["direction"],
  period: LibraryMetric["period"],
): LibraryMetric<Key> {
  return { key, subjects, metricKind, unit, direction, period };
}
