import { metricsOf } from "../../process/graph.ts";
import { METRIC_KINDS } from "../../process/records/metric.ts";
import { addStageMetrics } from "../fixes/measuring.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** A stage is measured, but not by a total, a conversion rate and an average alike. */
export const metricKinds = recordRule({
  code: "ME2",
  severity: "warning",
  property: "measurable",
  source: "F5",
  why: "measureEach",
  of: ["stage"],
  reads: { stage: [], metric: ["subjectId", "metricKind"] },
  touches: { metric: ({ subjectId }) => [subjectId] },
  fix: addStageMetrics,
  check: ({ id }, document) => {
    const metrics = metricsOf(document, id);
    if (metrics.length === 0) return null;
    const missing = METRIC_KINDS.filter((kind) =>
      metrics.every(({ metricKind }) => metricKind !== kind),
    );
    if (missing.length === 0) return PASSED;
    const keys = missing.map((kind) => `process.metricKind.${kind}` as const);
    return found([id], { missing: { keys } });
  },
});
