import { found, PASSED, recordRule } from "../rule.ts";

/** Nobody has written what the stage is for. */
export const purpose = recordRule({
  code: "CD2",
  severity: "warning",
  property: "clearlyDefined",
  source: "E7.2",
  why: "sameWords",
  of: ["stage"],
  reads: { stage: ["purpose"] },
  check: ({ id, purpose }) => (purpose.trim() === "" ? found([id]) : PASSED),
});
