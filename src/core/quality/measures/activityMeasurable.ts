import { metricsOf } from "../../process/graph.ts";
import { addActivityMetric } from "../fixes/measuring.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** An activity of which nothing can be counted: no hours, no days, no metric. */
export const activityMeasurable = recordRule({
  code: "ME3",
  severity: "warning",
  property: "measurable",
  source: "E7.6",
  why: "measureEach",
  of: ["activity"],
  reads: { activity: ["effortHours", "durationDays"], metric: ["subjectId"] },
  touches: { metric: ({ subjectId }) => [subjectId] },
  fix: addActivityMetric,
  check: ({ id, effortHours, durationDays }, document) => {
    const isMeasurable =
      effortHours !== null || durationDays !== null || metricsOf(document, id).length > 0;
    return isMeasurable ? PASSED : found([id]);
  },
});
