import { smartRule } from "./smartRule.ts";

/** A goal that nothing measures. */
export const goalMetric = smartRule("GO2_METRIC", ["metricId", "measure"], {
  isStated: ({ metricId, measure }) => metricId !== null || measure.trim() !== "",
});
