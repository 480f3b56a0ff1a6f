import { roleLoads } from "../../analysis/roleLoad.ts";
import { FORECAST_READS } from "../around.ts";
import { found, wholeRule } from "../rule.ts";

/** A role has more work than hours. */
export const capacity = wholeRule({
  code: "GO3_CAPACITY",
  severity: "warning",
  property: "goalOriented",
  source: "E13.2",
  why: "reachable",
  reads: {
    ...FORECAST_READS,
    stage: [...FORECAST_READS.stage, "ownerRoleId"],
    activity: [...FORECAST_READS.activity, "roleId", "effortHours", "x", "y"],
    role: ["headCount", "sellingHoursPerWeek"],
  },
  check: (document) => {
    const loads = [...roleLoads(document)].filter(([, { utilisation }]) => utilisation.known);
    if (loads.length === 0) return null;
    return loads.flatMap(([id, { utilisation }]) => {
      if (!utilisation.known || utilisation.value <= 1) return [];
      return found([id], {
        utilisation: { share: utilisation.value },
      });
    });
  },
});
