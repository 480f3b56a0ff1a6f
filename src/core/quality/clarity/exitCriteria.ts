import { found, PASSED, recordRule } from "../rule.ts";

/** Nothing says when a deal moves on. */
export const exitCriteria = recordRule({
  code: "CD3",
  severity: "warning",
  property: "clearlyDefined",
  source: "E7.2, B1, D4",
  why: "knowWhenDone",
  of: ["stage"],
  reads: { stage: ["exitCriteria"] },
  check: ({ id, exitCriteria }) =>
    exitCriteria.some(({ text }) => text.trim() !== "") ? PASSED : found([id]),
});
