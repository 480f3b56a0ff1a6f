import { activitiesOf } from "../../process/graph.ts";
import { stageOfActivity } from "../around.ts";
import { isAbout } from "../recognise.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Objections are handled, and no answer is written down. */
export const objectionRecord = recordRule({
  code: "RP4",
  severity: "info",
  property: "repeatable",
  source: "C5",
  why: "shareAnswers",
  of: ["stage"],
  reads: { stage: ["name"], activity: ["stageId", "name", "activityType", "objections"] },
  touches: { activity: stageOfActivity },
  check: (stage, document) => {
    const activities = activitiesOf(document, stage.id);
    const handles =
      isAbout(stage, "objections") ||
      activities.some((activity) => isAbout(activity, "objections"));
    if (!handles) return null;
    const answered = activities.some(({ objections }) =>
      objections.some(({ answer }) => answer !== ""),
    );
    return answered ? PASSED : found([stage.id]);
  },
});
