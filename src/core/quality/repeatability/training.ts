import { activitiesOf } from "../../process/graph.ts";
import { stageOfActivity } from "../around.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Nothing tells a new rep how to do the work. */
export const training = recordRule({
  code: "NO_TRAINING_NOTES",
  severity: "info",
  property: "repeatable",
  source: "F4",
  why: "training",
  of: ["stage"],
  reads: { stage: ["outsourced"], activity: ["stageId", "guidance"] },
  touches: { activity: stageOfActivity },
  check: ({ id, outsourced }, document) => {
    const activities = activitiesOf(document, id);
    if (outsourced || activities.length === 0) return null;
    return activities.some(({ guidance }) => guidance.trim() !== "") ? PASSED : found([id]);
  },
});
