import { activitiesOf, dependenciesFrom, metricsOf } from "../../process/graph.ts";
import { idsOf } from "../around.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Nothing says what the activity is good for: its stage has no exit criteria, nothing needs it, nothing measures it. */
export const activityServes = recordRule({
  code: "GO5",
  severity: "info",
  property: "goalOriented",
  source: "E12",
  why: "everyActivityCounts",
  of: ["activity"],
  reads: {
    activity: ["stageId"],
    stage: ["exitCriteria"],
    metric: ["subjectId"],
    dependency: ["sourceId", "targetId"],
  },
  touches: {
    stage: ({ id }, document) => idsOf(activitiesOf(document, id)),
    metric: ({ subjectId }) => [subjectId],
    dependency: ({ sourceId }) => [sourceId],
  },
  check: ({ id, stageId }, document) => {
    const stage = document.stage.get(stageId ?? "");
    if (stage === undefined) return null;
    const serves =
      stage.exitCriteria.length > 0 ||
      metricsOf(document, id).length > 0 ||
      dependenciesFrom(document, id).length > 0;
    return serves ? PASSED : found([id]);
  },
});
