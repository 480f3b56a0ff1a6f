import { metricsOf } from "../../process/graph.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** A stage is measured, but nothing says what it should come to. */
export const stageObjective = recordRule({
  code: "GO4",
  severity: "info",
  property: "goalOriented",
  source: "E7.5",
  why: "clearGoals",
  of: ["stage"],
  reads: { stage: [], metric: ["subjectId", "target"] },
  touches: { metric: ({ subjectId }) => [subjectId] },
  check: ({ id }, document) => {
    const metrics = metricsOf(document, id);
    if (metrics.length === 0) return null;
    return metrics.some(({ target }) => target !== null) ? PASSED : found([id]);
  },
});
