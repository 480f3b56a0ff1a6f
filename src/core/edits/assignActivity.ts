import { overlaps, type Point } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { allNodes, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode, STAGE_PADDING } from "../process/geometry.ts";
import type { Activity } from "../process/records/activity.ts";
import { composeDiffs, type Diff, EMPTY_DIFF } from "./diff.ts";
import { type Edit, isRefusal } from "./edit.ts";
import { moveNodes } from "./moveNodes.ts";
import { planOf } from "./planOf.ts";
import { setFields } from "./setFields.ts";

export interface AssignActivityArguments {
  readonly id: RecordId;
  /** The stage it goes into, null to stand in the flow; left out: as it is. */
  readonly stageId?: RecordId | null;
  /** The role that does it, null for none; left out: as it is. */
  readonly roleId?: RecordId | null;
}

/**
 * Gives an activity another stage, another role, or both in one step. In a stage it finds a
 * free place; one that leaves its stage is put below it.
 */
export const assignActivity: Edit<AssignActivityArguments> = (document, args, context) => {
  const activity = document.activity.get(args.id);
  if (activity === undefined) return { refused: "notFound", recordId: args.id };
  const { stageId = activity.stageId, roleId = activity.roleId } = args;
  let diff: Diff = EMPTY_DIFF;
  if (stageId !== activity.stageId) {
    const at = stageId === null ? placeBelow(document, activity) : boundsOfNode(document, activity);
    const moved = moveNodes(document, { moves: [{ id: args.id, ...at, stageId }] }, context);
    if (isRefusal(moved)) return moved;
    diff = moved.diff;
  }
  if (roleId !== activity.roleId) {
    const named = setFields(document, { ids: [args.id], fields: { roleId } }, context);
    if (isRefusal(named)) return named;
    diff = composeDiffs(document, diff, named.diff);
  }
  return planOf(document, diff, [args.id]);
};

/** The first free place below the stage of an activity. */
function placeBelow(document: ProcessDocument, activity: Activity): Point {
  const stage = document.stage.get(activity.stageId ?? "");
  const size = boundsOfNode(document, activity);
  if (stage === undefined) return size;
  const { x, y, height } = boundsOfNode(document, stage);
  const taken = [...allNodes(document)]
    .filter((node) => node.kind !== "activity" || node.stageId === null)
    .map((node) => boundsOfNode(document, node))
    .sort((a, b) => a.y - b.y);
  let free = y + height + STAGE_PADDING.top;
  for (const rect of taken) {
    const place = { ...size, x, y: free };
    if (overlaps(rect, place)) free = rect.y + rect.height + STAGE_PADDING.gap;
  }
  return { x, y: free };
}
