import { activitiesOf } from "../../process/graph.ts";
import { stageOfActivity } from "../around.ts";
import { isAbout } from "../recognise.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Where needs are asked for, each rep asks something else. */
export const questionSet = recordRule({
  code: "RP2",
  severity: "warning",
  property: "repeatable",
  source: "C3",
  why: "everyRep",
  of: ["stage"],
  reads: { stage: ["name"], activity: ["stageId", "questions"] },
  touches: { activity: stageOfActivity },
  check: (stage, document) => {
    if (!isAbout(stage, "needs")) return null;
    const asks = activitiesOf(document, stage.id).some(({ questions }) => questions.length > 0);
    return asks ? PASSED : found([stage.id]);
  },
});
