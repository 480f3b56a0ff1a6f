import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "./document.ts";
import { type Activity, INVOLVEMENTS } from "./records/activity.ts";

/** How a role has to do with an activity: it does it, or takes part otherwise. */
export const RESPONSIBILITIES = ["responsible", ...INVOLVEMENTS] as const;
export type Responsibility = (typeof RESPONSIBILITIES)[number];

/** The role that does an activity: its own or, where it names none, the owner of its stage. */
export function responsibleRole(document: ProcessDocument, activity: Activity): RecordId | null {
  return activity.roleId ?? document.stage.get(activity.stageId ?? "")?.ownerRoleId ?? null;
}

/** How a role has to do with an activity, each way once, in the order of `RESPONSIBILITIES`. */
export function responsibilitiesOf(
  document: ProcessDocument,
  activity: Activity,
  roleId: RecordId,
): readonly Responsibility[] {
  const parts = new Set<Responsibility>(
    activity.involved.flatMap(({ recordId, part }) => (recordId === roleId ? [part] : [])),
  );
  if (responsibleRole(document, activity) === roleId) parts.add("responsible");
  return RESPONSIBILITIES.filter((part) => parts.has(part));
}
