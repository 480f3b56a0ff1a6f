import { processOf } from "../../process/document.ts";
import { stagesInOrder } from "../../process/graph.ts";
import { addActivity } from "../fixes/addActivity.ts";
import { placesOf, TOPIC_READS } from "../recognise.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Deals are lost, and nobody looks at why. */
export const lostFeedback = wholeRule({
  code: "AD3",
  severity: "info",
  property: "adaptable",
  source: "E6",
  why: "keepLearning",
  reads: { ...TOPIC_READS, outcome: ["result"] },
  fix: addActivity({
    activityType: "internal",
    adds: "quality.made.lostReview",
    stageOf: (document) => stagesInOrder(document).at(-1)?.id,
  }),
  check: (document) => {
    const isLost = [...document.outcome.values()].some(({ result }) => result === "lost");
    if (!isLost || document.stage.size === 0) return null;
    return placesOf(document, "lostReview").length > 0 ? PASSED : found([processOf(document).id]);
  },
});
