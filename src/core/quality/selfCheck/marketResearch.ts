import { addActivity } from "../fixes/addActivity.ts";
import { placesOf, stageAt, TOPIC_READS } from "../recognise.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Nobody studies market and ideal customer before the first contact. */
export const marketResearch = wholeRule({
  code: "Q2",
  severity: "warning",
  property: "selfCheck",
  source: "E11 Q2",
  why: "marketResearch",
  reads: TOPIC_READS,
  fix: addActivity({
    activityType: "research",
    adds: "quality.made.research",
    stageOf: (document) => stageAt(document, 0)?.id,
  }),
  check: (document) => {
    const first = stageAt(document, 0);
    if (first === undefined) return null;
    const last = placesOf(document, "prospecting")[0] ?? 0;
    const isDone = placesOf(document, "research").some((place) => place <= last);
    return isDone ? PASSED : found([first.id]);
  },
});
