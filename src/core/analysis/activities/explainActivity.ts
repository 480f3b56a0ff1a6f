import { nameOf, type ProcessDocument } from "../../process/document.ts";
import type { Explanation, ExplanationInput } from "../explain.ts";
import { known, unknown } from "../figure.ts";
import type { PlannedActivity } from "./plan.ts";

/** Why an activity may slip by so many days without holding up the end. */
export function explainSlack(
  document: ProcessDocument,
  { id, spread, schedule }: PlannedActivity,
): Explanation {
  const activity = document.activity.get(id);
  const name = activity === undefined ? "" : nameOf(activity);
  const input = (label: ExplanationInput["label"], value: number): ExplanationInput => ({
    label,
    name,
    recordId: id,
    value,
    unit: "days",
  });
  return {
    figure: schedule === null ? unknown([]) : known(schedule.slack),
    unit: "days",
    formula: "numbers.formula.slack",
    inputs:
      schedule === null || spread === null
        ? []
        : [
            input("whatIf.input.activityDays", spread.mean),
            input("numbers.input.earliestStart", schedule.earliestStart),
            input("numbers.input.earliestEnd", schedule.earliestFinish),
            input("numbers.input.latestEnd", schedule.latestFinish),
          ],
    assumptions: ["whatIf.assumption.atOnce", "whatIf.assumption.onePath"],
  };
}
