import type { RecordId } from "../base/ids.ts";
import { boundsOfNode } from "../process/geometry.ts";
import { activitiesOf, stagesInOrder } from "../process/graph.ts";
import type { Edit } from "./edit.ts";
import { moveNodes } from "./moveNodes.ts";
import { moveStage } from "./reorderStages.ts";

export interface MoveAmongSiblingsArguments {
  readonly id: RecordId;
  /** Earlier or later by one. */
  readonly by: -1 | 1;
}

/**
 * An activity changes places with the one before or after it in its stage; a stage gets the
 * number before or after its own. The order of everything else follows from its flows.
 */
export const moveAmongSiblings: Edit<MoveAmongSiblingsArguments> = (
  document,
  { id, by },
  context,
) => {
  if (document.stage.has(id)) {
    const index = stagesInOrder(document).findIndex((stage) => stage.id === id);
    return moveStage(document, { id, to: index + by }, context);
  }
  const activity = document.activity.get(id);
  if (activity === undefined || activity.stageId === null) return { refused: "orderFollowsFlows" };
  const siblings = activitiesOf(document, activity.stageId);
  const other = siblings[siblings.indexOf(activity) + by];
  if (other === undefined) return { refused: "nothingToDo" };
  const [here, there] = [boundsOfNode(document, activity), boundsOfNode(document, other)];
  const moves = [
    { id, x: there.x, y: there.y },
    { id: other.id, x: here.x, y: here.y },
  ];
  return moveNodes(document, { moves }, context);
};
