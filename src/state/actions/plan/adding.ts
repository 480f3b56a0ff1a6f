import { laneKey, type LaneSubject } from "../../../core/roadmap/planner/lanes.ts";
import { laneIndexOf, lanesNow, todayNumber } from "../../roadmap/lanesNow.ts";
import { planStore } from "../../roadmap/planStore.ts";
import type { Action } from "../action.ts";
import { action, isPlanning, type PlanVerb } from "./onPlan.ts";

/** Adds to the lane of what is chosen, at the middle of what is seen. Days since 1970-01-01. */
export function add(
  verb: PlanVerb,
  key: string,
  perform: (lane: LaneSubject | null, day: number) => void,
): Action {
  return {
    ...action(verb),
    icon: "add",
    shortcuts: [key],
    isEnabled: isPlanning,
    perform: () => perform(laneForNew(), planStore.getState().port?.middle() ?? todayNumber()),
  };
}

/** The lane of what is chosen; none where nothing can be added to it. */
function laneForNew(): LaneSubject | null {
  const { chosenId } = planStore.getState();
  const lanes = lanesNow();
  const own = chosenId === null ? undefined : lanes[laneIndexOf(lanes, chosenId)];
  const takes = own !== undefined && !["goals", "deals"].includes(laneKey(own.subject));
  return takes ? own.subject : null;
}
