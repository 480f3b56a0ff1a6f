import type { ProcessDocument } from "../../process/document.ts";
import { activitiesOf, stagesInOrder } from "../../process/graph.ts";
import type { Stage } from "../../process/records/stage.ts";
import { addActivity } from "../fixes/addActivity.ts";
import { isAbout, placesOf, speaksOf, stageAt, TOPIC_READS } from "../recognise.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** A proposal goes out before it is known who decides, and how they buy. */
export const decisionMakers = wholeRule({
  code: "CC7",
  severity: "info",
  property: "customerCentric",
  source: "D3, B1",
  why: "buyerDecides",
  reads: {
    ...TOPIC_READS,
    stage: [...TOPIC_READS.stage, "entryCriteria", "exitCriteria"],
    activity: [...TOPIC_READS.activity, "questions"],
  },
  fix: addActivity({
    activityType: "research",
    adds: "quality.made.decisionMakers",
    stageOf: (document) => stageAt(document, (placesOf(document, "proposal")[0] ?? 0) - 1)?.id,
  }),
  check: (document) => {
    const [proposal] = placesOf(document, "proposal");
    const stage = proposal === undefined ? undefined : stageAt(document, proposal);
    if (proposal === undefined || stage === undefined) return null;
    const asks = stagesInOrder(document)
      .slice(0, proposal + 1)
      .some((one) => asksWhoDecides(document, one));
    return asks ? PASSED : found([stage.id]);
  },
});

function asksWhoDecides(document: ProcessDocument, stage: Stage): boolean {
  const texts = [...stage.entryCriteria, ...stage.exitCriteria].map(({ text }) => text);
  if (texts.some((text) => speaksOf(text, "decisionMakers"))) return true;
  return activitiesOf(document, stage.id).some(
    (activity) =>
      isAbout(activity, "decisionMakers") ||
      activity.questions.some(({ text }) => speaksOf(text, "decisionMakers")),
  );
}
