import { activitiesOf } from "../../process/graph.ts";
import { idsOf } from "../around.ts";
import { moveToNextStage } from "../fixes/fields.ts";
import { isAbout } from "../recognise.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Offers and prices are talked of while the needs are still being asked for. */
export const offerInNeeds = recordRule({
  code: "CC4",
  severity: "warning",
  property: "customerCentric",
  source: "C3",
  why: "understandFirst",
  of: ["activity"],
  reads: { activity: ["name", "activityType", "stageId"], stage: ["name"] },
  touches: { stage: ({ id }, document) => idsOf(activitiesOf(document, id)) },
  fix: moveToNextStage,
  check: (activity, document) => {
    const stage = document.stage.get(activity.stageId ?? "");
    if (stage === undefined || !isAbout(stage, "needs") || isAbout(stage, "proposal")) return null;
    const offers = isAbout(activity, "proposal") || isAbout(activity, "price");
    return offers ? found([activity.id], { stage: { record: stage.id } }) : PASSED;
  },
});
