import { activitiesOf } from "../../process/graph.ts";
import { stageOfActivity } from "../around.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** More activities than a rep gets done in a stage. */
const MOST_ACTIVITIES = 15;

export const fewActivities = recordRule({
  code: "AD4_ACTIVITIES",
  severity: "info",
  property: "adaptable",
  source: "E7.7",
  why: "simple",
  of: ["stage"],
  reads: { stage: [], activity: ["stageId"] },
  touches: { activity: stageOfActivity },
  check: ({ id }, document) => {
    const count = activitiesOf(document, id).length;
    if (count === 0) return null;
    return count > MOST_ACTIVITIES ? found([id], { count }) : PASSED;
  },
});
