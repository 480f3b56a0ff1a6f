import {
  metricStatus,
  METRIC_STATUSES,
  type MetricStatus,
} from "../../core/analysis/metricStatus.ts";
import type { Formats } from "../../core/i18n/format.ts";
import type { Metric } from "../../core/process/records/metric.ts";
import type { IconName } from "./Icon.tsx";

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

/** A value in the metric's unit, short. */
export function metricValue(
  value: number | null,
  unit: string,
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

export const STATUS_ICONS: Readonly<Record<MetricStatus, IconName>> = {
  offTarget: "alert",
  noActual: "clock",
  onTarget: "check",
  noTarget: "goal",
};
