import { takeBaseline } from "../fixes/fields.ts";
import { smartRule } from "./smartRule.ts";

/** A goal that doesn't say where things stand today. */
export const goalBaseline = smartRule("GO2_BASELINE", ["baseline"], {
  isStated: ({ baseline }) => baseline !== null,
  fix: takeBaseline,
});
