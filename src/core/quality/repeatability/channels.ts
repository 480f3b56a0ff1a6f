import { activitiesOf } from "../../process/graph.ts";
import { stageOfActivity } from "../around.ts";
import { isAbout } from "../recognise.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Prospecting without saying by which channels. */
export const channels = recordRule({
  code: "RP3",
  severity: "info",
  property: "repeatable",
  source: "C2",
  why: "everyRep",
  of: ["stage"],
  reads: { stage: ["name"], activity: ["stageId", "channel"] },
  touches: { activity: stageOfActivity },
  check: (stage, document) => {
    if (!isAbout(stage, "prospecting")) return null;
    const says = activitiesOf(document, stage.id).some(
      ({ channel }) => channel !== null && channel !== "internal",
    );
    return says ? PASSED : found([stage.id]);
  },
});
