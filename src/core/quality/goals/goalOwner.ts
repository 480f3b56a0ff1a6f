import { ownGoal } from "../fixes/fields.ts";
import { smartRule } from "./smartRule.ts";

/** A goal that nobody answers for. */
export const goalOwner = smartRule("GO2_OWNER", ["owner"], {
  isStated: ({ owner }) => owner.trim() !== "",
  fix: ownGoal,
});
