import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { type Involvement, INVOLVEMENTS } from "../process/records/activity.ts";
import { type Responsibility, responsibilitiesOf } from "../process/responsibility.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { planOf } from "./planOf.ts";

export interface SetInvolvementArguments {
  readonly activityId: RecordId;
  readonly roleId: RecordId;
  /** Every way in which the role is to have to do with the activity; none: it has nothing to. */
  readonly parts: readonly Responsibility[];
}

/**
 * One cell of the responsibility matrix. An activity is done by one role: who does it takes it
 * from another. Where the owner of the stage does it because the activity names nobody, that is
 * changed by giving it to another role.
 */
export const setInvolvement: Edit<SetInvolvementArguments> = (document, args, { newId }) => {
  const { activityId, roleId, parts } = args;
  const activity = document.activity.get(activityId);
  if (activity === undefined) return { refused: "notFound", recordId: activityId };
  if (!document.role.has(roleId)) return { refused: "notFound", recordId: roleId };
  const wanted = new Set<string>(parts);
  const kept = new Set<string>();
  // An entry stays as it is, so that what a later version wrote into it is not lost.
  const involved = activity.involved.filter(({ recordId, part }) => {
    if (recordId !== roleId) return true;
    const isWanted = wanted.has(part) && !kept.has(part);
    kept.add(part);
    return isWanted;
  });
  for (const part of INVOLVEMENTS) {
    if (!wanted.has(part) || kept.has(part)) continue;
    const entry: Involvement = { id: newId(), recordId: roleId, part };
    involved.push(entry);
  }
  if (involved.length > LIMITS.listEntries) {
    return { refused: "tooManyElements", recordId: activityId, field: "involved" };
  }
  const doesIt = responsibilitiesOf(document, activity, roleId).includes("responsible");
  let nextRole = activity.roleId;
  if (wanted.has("responsible") && !doesIt) nextRole = roleId;
  else if (!wanted.has("responsible") && activity.roleId === roleId) nextRole = null;
  const change = changeOf(activity, { roleId: nextRole, involved });
  return planOf(document, { ...EMPTY_DIFF, changed: change === null ? [] : [change] });
};
