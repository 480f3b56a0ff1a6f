import { metricsOf } from "../../process/graph.ts";
import { addStageMetrics } from "../fixes/measuring.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Nothing is measured in the stage. */
export const stageMeasured = recordRule({
  code: "ME1",
  severity: "warning",
  property: "measurable",
  source: "E7.6, F5",
  why: "measureEach",
  of: ["stage"],
  reads: { stage: [], metric: ["subjectId"] },
  touches: { metric: ({ subjectId }) => [subjectId] },
  fix: addStageMetrics,
  check: ({ id }, document) => (metricsOf(document, id).length > 0 ? PASSED : found([id])),
});
