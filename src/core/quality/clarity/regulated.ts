import { activitiesOf } from "../../process/graph.ts";
import { stageOfActivity } from "../around.ts";
import { isAbout, speaksOf } from "../recognise.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Rules bind the stage, and nothing in it checks that they are kept. */
export const regulated = recordRule({
  code: "NO_COMPLIANCE_CHECK",
  severity: "info",
  property: "clearlyDefined",
  source: "B6",
  why: "rules",
  of: ["stage"],
  reads: {
    stage: ["name", "constraints", "entryCriteria", "exitCriteria"],
    activity: ["stageId", "name", "activityType", "guidance"],
  },
  touches: { activity: stageOfActivity },
  check: ({ id, constraints, entryCriteria, exitCriteria }, document) => {
    if (constraints.trim() === "") return null;
    const checks =
      [...entryCriteria, ...exitCriteria].some(({ text }) => speaksOf(text, "compliance")) ||
      activitiesOf(document, id).some(
        (activity) => isAbout(activity, "compliance") || speaksOf(activity.guidance, "compliance"),
      );
    return checks ? PASSED : found([id]);
  },
});
