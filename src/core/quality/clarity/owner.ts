import { setOwner } from "../fixes/fields.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Nobody answers for the stage. */
export const owner = recordRule({
  code: "CD4",
  severity: "warning",
  property: "clearlyDefined",
  source: "E13.1, E12",
  why: "clearOwner",
  of: ["stage"],
  reads: { stage: ["ownerRoleId"] },
  fix: setOwner,
  check: ({ id, ownerRoleId }) => (ownerRoleId === null ? found([id]) : PASSED),
});
