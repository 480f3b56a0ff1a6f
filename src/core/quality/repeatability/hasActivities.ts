import { activitiesOf } from "../../process/graph.ts";
import { stageOfActivity } from "../around.ts";
import { addActivity } from "../fixes/addActivity.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Nobody knows what to do in the stage. */
export const hasActivities = recordRule({
  code: "RP1",
  severity: "warning",
  property: "repeatable",
  source: "E7.3, F3",
  why: "everyRep",
  of: ["stage"],
  reads: { stage: ["outsourced"], activity: ["stageId"] },
  touches: { activity: stageOfActivity },
  fix: addActivity({
    activityType: "call",
    name: "addFirstActivity",
    adds: "process.kind.activity",
    stageOf: (_document, [id]) => id,
  }),
  check: ({ id, outsourced }, document) => {
    if (outsourced) return null;
    return activitiesOf(document, id).length > 0 ? PASSED : found([id]);
  },
});
