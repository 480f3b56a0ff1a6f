import type { Formats } from "../i18n/format.ts";
import type { Metric } from "../process/records/metric.ts";
import { METRIC_STATUSES, metricStatus, type MetricStatus } from "./metricStatus.ts";

/** The metric that a badge speaks for: the one that needs attention most; of equals the first. */
export function metricForBadge(
  metrics: readonly Metric[],
): { readonly metric: Metric; readonly status: MetricStatus } | null {
  for (const status of METRIC_STATUSES) {
    const metric = metrics.find((candidate) => metricStatus(candidate) === status);
    if (metric !== undefined) return { metric, status };
  }
  return null;
}

/** A value in the metric's unit, short. `currency`: ISO 4217. */
export function metricValue(
  value: number | null,
  unit: Metric["unit"],
  formats: Formats,
  currency: string,
): string {
  if (value === null) return "–";
  switch (unit) {
    case "percent":
      return formats.percent(value);
    case "days":
      return formats.days(value);
    case "hours":
      return formats.hours(value);
    case "money":
      return formats.money(value, currency);
    default:
      return formats.number(value);
  }
}
