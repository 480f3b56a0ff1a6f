import { activitiesOf } from "../../process/graph.ts";
import { idsOf, stageOfActivity } from "../around.ts";
import { useCriticalPath } from "../fixes/fields.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Nobody has said how long it takes. */
export const timeline = recordRule({
  code: "CD5",
  severity: "warning",
  property: "clearlyDefined",
  source: "E13.1, D3",
  why: "timeFrame",
  of: ["stage", "activity"],
  reads: {
    stage: ["expectedDays", "durationFrom"],
    activity: ["stageId", "durationDays"],
  },
  touches: {
    stage: ({ id }, document) => idsOf(activitiesOf(document, id)),
    activity: stageOfActivity,
  },
  fix: useCriticalPath,
  check: (record, document) => {
    const { id } = record;
    if (record.kind === "stage") {
      const fromActivities =
        record.durationFrom === "criticalPath" && activitiesOf(document, id).length > 0;
      return fromActivities || record.expectedDays !== null ? PASSED : found([id]);
    }
    const stage = document.stage.get(record.stageId ?? "");
    if (stage !== undefined && stage.durationFrom !== "criticalPath") return null;
    return record.durationDays === null ? found([id]) : PASSED;
  },
});
