import { found, PASSED, recordRule } from "../rule.ts";

/** A stage without a name. */
export const named = recordRule({
  code: "CD1",
  severity: "error",
  property: "clearlyDefined",
  source: "E7.2, E13.1",
  why: "sameWords",
  of: ["stage"],
  reads: { stage: ["name"] },
  check: ({ id, name }) => (name.trim() === "" ? found([id]) : PASSED),
});
