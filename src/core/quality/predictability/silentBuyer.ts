import { activitiesOf, flowsFrom, flowsInto } from "../../process/graph.ts";
import { sourcesOf } from "../around.ts";
import { isAbout } from "../recognise.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Buyers who don't answer a proposal stay where they are: no way out but forward. */
export const silentBuyer = recordRule({
  code: "NO_SILENT_PATH",
  severity: "warning",
  property: "predictable",
  source: "C6",
  why: "followUpQuotes",
  of: ["stage"],
  reads: {
    stage: ["name"],
    activity: ["stageId", "name", "activityType"],
    flow: ["sourceId", "targetId"],
    outcome: ["result"],
  },
  touches: {
    activity: ({ id, stageId }, document) =>
      stageId === null ? flowsInto(document, id).map(({ sourceId }) => sourceId) : [stageId],
    flow: ({ sourceId }) => [sourceId],
    outcome: sourcesOf,
  },
  check: (stage, document) => {
    const { id } = stage;
    const proposes =
      isAbout(stage, "proposal") ||
      activitiesOf(document, id).some((activity) => isAbout(activity, "proposal"));
    const flows = flowsFrom(document, id);
    if (!proposes || flows.length === 0) return null;
    const leadsOut = flows.some(({ targetId }) => {
      const result = document.outcome.get(targetId)?.result;
      const isOther = document.activity.has(targetId) || document.decision.has(targetId);
      return targetId === id || isOther || (result !== undefined && result !== "won");
    });
    return leadsOut ? PASSED : found([id]);
  },
});
