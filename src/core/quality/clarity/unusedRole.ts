import { removeRole } from "../fixes/fields.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** A role that has nothing to do. */
export const unusedRole = recordRule({
  code: "CD8",
  severity: "info",
  property: "clearlyDefined",
  source: "E13.1",
  why: "clearOwner",
  of: ["role"],
  reads: { role: [], stage: ["ownerRoleId"], activity: ["roleId", "involved"] },
  touches: {
    stage: ({ ownerRoleId }) => (ownerRoleId === null ? [] : [ownerRoleId]),
    activity: ({ roleId, involved }) => [
      ...(roleId === null ? [] : [roleId]),
      ...involved.map(({ recordId }) => recordId),
    ],
  },
  fix: removeRole,
  check: ({ id }, document) => {
    const isUsed =
      [...document.stage.values()].some(({ ownerRoleId }) => ownerRoleId === id) ||
      [...document.activity.values()].some(
        ({ roleId, involved }) => roleId === id || involved.some(({ recordId }) => recordId === id),
      );
    return isUsed ? PASSED : found([id]);
  },
});
