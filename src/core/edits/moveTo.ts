import type { RecordId } from "../base/ids.ts";
import { boundsOfNode } from "../process/geometry.ts";
import type { Edit } from "./edit.ts";
import { inTurn } from "./inTurn.ts";
import { moveNodes } from "./moveNodes.ts";
import { setFields } from "./setFields.ts";

export interface MoveToArguments {
  /** Activities and stages; others are passed over. */
  readonly ids: readonly RecordId[];
  /** The stage that the activities go into, null for none; left out: they stay. */
  readonly stageId?: RecordId | null;
  /** Who does the activities and answers for the stages, null for nobody; left out: as it is. */
  readonly roleId?: RecordId | null;
}

/** Gives activities a stage and a role, and stages an owner, in one step. */
export const moveTo: Edit<MoveToArguments> = (document, { ids, stageId, roleId }, context) => {
  const activities = ids.flatMap((id) => document.activity.get(id) ?? []);
  const stages = ids.flatMap((id) => document.stage.get(id) ?? []);
  if (activities.length + stages.length === 0) return { refused: "notFound", recordId: ids[0] };
  const stage = typeof stageId === "string" ? document.stage.get(stageId) : undefined;
  if (typeof stageId === "string" && stage === undefined)
    return { refused: "notFound", recordId: stageId };
  const moves = activities
    .filter((activity) => stageId !== undefined && activity.stageId !== stageId)
    .map((activity) => {
      const { x, y } = stage ?? boundsOfNode(document, activity);
      return { id: activity.id, x, y, stageId };
    });
  const fields = (records: readonly { readonly id: RecordId }[], field: string) =>
    roleId === undefined || records.length === 0
      ? []
      : [{ ids: records.map(({ id }) => id), fields: { [field]: roleId } }];
  return inTurn(document, [
    ...(moves.length === 0 ? [] : [{ moves }]).map(
      (args) => (before: typeof document) => moveNodes(before, args, context),
    ),
    ...[...fields(activities, "roleId"), ...fields(stages, "ownerRoleId")].map(
      (args) => (before: typeof document) => setFields(before, args, context),
    ),
  ]);
};
