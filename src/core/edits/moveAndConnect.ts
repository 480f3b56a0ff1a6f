import type { RecordId } from "../base/ids.ts";
import { connect } from "./connect.ts";
import { type Edit, isRefusal } from "./edit.ts";
import { inTurn } from "./inTurn.ts";
import { moveNodes, type NodeMove } from "./moveNodes.ts";

export interface MoveAndConnectArguments {
  readonly move: NodeMove;
  readonly sourceId: RecordId;
  readonly targetId: RecordId;
}

/** Moves a node and draws the arrow that was offered where it came to lie; selects the node. */
export const moveAndConnect: Edit<MoveAndConnectArguments> = (
  document,
  { move, sourceId, targetId },
  context,
) =>
  inTurn(document, [
    (before) => moveNodes(before, { moves: [move] }, context),
    (before) => {
      const outcome = connect(before, { sourceId, targetId }, context);
      return isRefusal(outcome) ? outcome : { ...outcome, select: [move.id] };
    },
  ]);
