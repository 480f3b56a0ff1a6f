import type { RecordId } from "../base/ids.ts";
import { boundsOfNode, sizesIn, STAGE_PADDING } from "../process/geometry.ts";
import type { Edit } from "./edit.ts";
import { moveNodes, type NodeMove } from "./moveNodes.ts";

export interface IntoStageArguments {
  readonly ids: readonly RecordId[];
  /** Null: out of their stages, to stand in the flow by themselves. */
  readonly stageId: RecordId | null;
}

/**
 * Puts activities into a stage, at a free place; what comes out of one is put below it, side by
 * side. Other nodes, and activities that are there already, take no notice.
 */
export const intoStage: Edit<IntoStageArguments> = (document, { ids, stageId }, context) => {
  let column = 0;
  const moves = [...new Set(ids)].flatMap((id): NodeMove[] => {
    const activity = document.activity.get(id);
    if (activity === undefined || activity.stageId === stageId) return [];
    const { x, y } = boundsOfNode(document, activity);
    const left = document.stage.get(activity.stageId ?? "");
    if (stageId !== null || left === undefined) return [{ id, x, y, stageId }];
    const step = (sizesIn(document).activity.width + STAGE_PADDING.gap) * column;
    column += 1;
    return [{ id, x: left.x + step, y: left.y + left.height + STAGE_PADDING.top, stageId }];
  });
  return moves.length === 0 ? { refused: "nothingToDo" } : moveNodes(document, { moves }, context);
};
