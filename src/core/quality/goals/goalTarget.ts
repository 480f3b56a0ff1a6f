import { takeTarget } from "../fixes/fields.ts";
import { smartRule } from "./smartRule.ts";

/** A goal without a number to reach. */
export const goalTarget = smartRule("GO2_TARGET", ["target"], {
  isStated: ({ target }) => target !== null,
  fix: takeTarget,
});
