import { dateGoal } from "../fixes/fields.ts";
import { smartRule } from "./smartRule.ts";

/** A goal without a day by which it is to be reached. */
export const goalDeadline = smartRule("GO2_DEADLINE", ["dueDate"], {
  isStated: ({ dueDate }) => dueDate !== null,
  fix: dateGoal,
});
