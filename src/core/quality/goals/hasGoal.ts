import { processOf } from "../../process/document.ts";
import { addGoal } from "../fixes/measuring.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Nobody has said what the process is to reach. */
export const hasGoal = wholeRule({
  code: "GO1",
  severity: "warning",
  property: "goalOriented",
  source: "E7.5, E13.2",
  why: "clearGoals",
  reads: { goal: [] },
  fix: addGoal,
  check: (document) => (document.goal.size > 0 ? PASSED : found([processOf(document).id])),
});
