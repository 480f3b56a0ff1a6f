import { processOf } from "../../process/document.ts";
import { stagesInOrder } from "../../process/graph.ts";
import { addActivity } from "../fixes/addActivity.ts";
import { placesOf, TOPIC_READS } from "../recognise.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Nobody asks after the sale how it went, nor for a referral. */
export const aftercare = wholeRule({
  code: "NO_AFTERCARE",
  severity: "warning",
  property: "customerCentric",
  source: "C7, E13.6",
  why: "customerLoyalty",
  reads: { ...TOPIC_READS, outcome: ["result"] },
  fix: addActivity({
    activityType: "followUp",
    adds: "quality.made.aftercare",
    stageOf: (document) => stagesInOrder(document).at(-1)?.id,
  }),
  check: (document) => {
    const isWon = [...document.outcome.values()].some(({ result }) => result === "won");
    if (!isWon || document.stage.size === 0) return null;
    return placesOf(document, "aftercare").length > 0 ? PASSED : found([processOf(document).id]);
  },
});
