import { activitiesOf } from "../../process/graph.ts";
import { stageOfActivity } from "../around.ts";
import { found, PASSED, recordRule } from "../rule.ts";

const SHOWS: ReadonlySet<string> = new Set(["demo", "proposal", "contract"]);
/** Work that no buyer takes part in. */
const OWN_WORK: ReadonlySet<string> = new Set(["research", "internal", "recordUpdate"]);

/** Buyers are met, and get nothing to decide with: no material, no answers, no demo or offer. */
export const informedDecision = recordRule({
  code: "CC6",
  severity: "info",
  property: "customerCentric",
  source: "E12",
  why: "buyerDecides",
  of: ["stage"],
  reads: {
    stage: ["outsourced"],
    activity: ["stageId", "activityType", "links", "objections", "questions"],
  },
  touches: { activity: stageOfActivity },
  check: ({ id, outsourced }, document) => {
    const activities = activitiesOf(document, id);
    const meetsBuyer = activities.some(({ activityType }) => !OWN_WORK.has(activityType));
    if (outsourced || !meetsBuyer) return null;
    const informs = activities.some(
      ({ activityType, links, objections, questions }) =>
        SHOWS.has(activityType) ||
        links.length > 0 ||
        questions.length > 0 ||
        objections.some(({ answer }) => answer !== ""),
    );
    return informs ? PASSED : found([id]);
  },
});
