import type { ProcessDocument } from "../../process/document.ts";
import { addActivity } from "../fixes/addActivity.ts";
import { placesOf, stageAt, TOPIC_READS } from "../recognise.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** A presentation or a proposal before anybody has asked what is needed. */
export const needsFirst = wholeRule({
  code: "CC3",
  severity: "warning",
  property: "customerCentric",
  source: "C3, C4",
  why: "understandFirst",
  reads: TOPIC_READS,
  fix: addActivity({
    activityType: "meeting",
    adds: "quality.made.needs",
    stageOf: (document) => stageAt(document, firstOffer(document) - 1)?.id,
  }),
  check: (document) => {
    const first = firstOffer(document);
    if (first === Number.POSITIVE_INFINITY) return null;
    const needs = placesOf(document, "needs");
    const stage = stageAt(document, first);
    if (needs.some((place) => place <= first) || stage === undefined) return PASSED;
    return found([stage.id]);
  },
});

/** The place of the first presentation or proposal; infinite where there is none. */
function firstOffer(document: ProcessDocument): number {
  return Math.min(...placesOf(document, "presentation"), ...placesOf(document, "proposal"));
}
