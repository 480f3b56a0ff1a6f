import { stagesInOrder } from "../../process/graph.ts";
import { idsOf } from "../around.ts";
import { placesOf, speaksOf, TOPIC_READS } from "../recognise.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/**
 * Before a lead becomes an opportunity two things have to be true: it can buy, and it wants to
 * know more. One of them is missing in the criteria of the first two stages, and of those up to
 * prospecting and qualification.
 */
export const opportunity = wholeRule({
  code: "CD7",
  severity: "warning",
  property: "clearlyDefined",
  source: "B1",
  why: "knowWhenDone",
  reads: {
    ...TOPIC_READS,
    stage: [...TOPIC_READS.stage, "entryCriteria", "exitCriteria"],
  },
  check: (document) => {
    const last = Math.max(1, placesOf(document, "prospecting")[0] ?? 0);
    const stages = stagesInOrder(document).slice(0, last + 1);
    const texts = [
      ...stages.flatMap((stage) => [...stage.entryCriteria, ...stage.exitCriteria]),
      ...(stagesInOrder(document)[last + 1]?.entryCriteria ?? []),
    ].map(({ text }) => text);
    const [first, ...others] = idsOf(stages);
    if (first === undefined || texts.length === 0) return null;
    const isComplete = (["fit", "interest"] as const).every((topic) =>
      texts.some((text) => speaksOf(text, topic)),
    );
    return isComplete ? PASSED : found([first, ...others]);
  },
});
