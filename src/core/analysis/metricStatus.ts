import type { Metric } from "../process/records/metric.ts";

/** From what needs attention most to what says nothing. */
export const METRIC_STATUSES = ["offTarget", "noActual", "onTarget", "noTarget"] as const;
export type MetricStatus = (typeof METRIC_STATUSES)[number];

/** How a metric stands. Exactly on target is on target, whichever direction is better. */
export function metricStatus(
  metric: Pick<Metric, "target" | "actual" | "direction">,
): MetricStatus {
  const { target, actual, direction } = metric;
  if (target === null) return "noTarget";
  if (actual === null) return "noActual";
  const reached = direction === "higher" ? actual >= target : actual <= target;
  return reached ? "onTarget" : "offTarget";
}

/**
 * The status that a badge for several metrics shows; null for none. A metric that misses its
 * target comes first, then one that is not measured yet; one without a target claims nothing.
 */
export function worstMetricStatus(
  metrics: readonly Pick<Metric, "target" | "actual" | "direction">[],
): MetricStatus | null {
  const found = new Set(metrics.map(metricStatus));
  return METRIC_STATUSES.find((status) => found.has(status)) ?? null;
}
