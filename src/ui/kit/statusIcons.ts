import type { MetricStatus } from "../../core/analysis/metricStatus.ts";
import type { IconName } from "./Icon.tsx";

/** How a metric stands, by shape: the colour never says it alone. */
export const STATUS_ICONS: Readonly<Record<MetricStatus, IconName>> = {
  offTarget: "alert",
  noActual: "clock",
  onTarget: "check",
  noTarget: "goal",
};
