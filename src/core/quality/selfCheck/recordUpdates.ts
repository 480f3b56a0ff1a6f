import { activitiesOf } from "../../process/graph.ts";
import { stageOfActivity } from "../around.ts";
import { addActivity } from "../fixes/addActivity.ts";
import { isAbout } from "../recognise.ts";
import { found, PASSED, recordRule } from "../rule.ts";

const CONTACTS: ReadonlySet<string> = new Set(["meeting", "demo", "negotiation"]);

/** Customers are met or negotiated with, and nobody brings the record up to date. */
export const recordUpdates = recordRule({
  code: "Q4",
  severity: "warning",
  property: "selfCheck",
  source: "E11 Q4",
  why: "recordsCurrent",
  of: ["stage"],
  reads: { stage: ["name"], activity: ["stageId", "name", "activityType"] },
  touches: { activity: stageOfActivity },
  fix: addActivity({
    activityType: "recordUpdate",
    adds: "quality.made.recordUpdate",
    stageOf: (_document, [id]) => id,
  }),
  check: (stage, document) => {
    const activities = activitiesOf(document, stage.id);
    const meets =
      isAbout(stage, "negotiation") ||
      activities.some(({ activityType }) => CONTACTS.has(activityType));
    if (!meets) return null;
    return activities.some((activity) => isAbout(activity, "recordUpdate"))
      ? PASSED
      : found([stage.id]);
  },
});
