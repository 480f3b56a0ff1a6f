import type { RecordId } from "../base/ids.ts";
import type { Side } from "../process/fields.ts";
import { type AddNodeArguments, addNode } from "./addNode.ts";
import { connect } from "./connect.ts";
import { type Edit, isRefusal } from "./edit.ts";
import { inTurn } from "./inTurn.ts";

export interface AddConnectedArguments extends AddNodeArguments {
  /** The node that the new one is connected with. */
  readonly otherId: RecordId;
  /** Whether the arrow leads to the new node or comes from it. */
  readonly way: "after" | "before";
  /** Where the arrow is fixed at the other node. */
  readonly side?: Side | null;
}

/** Puts a new node on the canvas, connects it, and selects it. */
export const addConnected: Edit<AddConnectedArguments> = (document, args, context) => {
  const { otherId, way, side, ...node } = args;
  const id = context.newId();
  const withId = { newId: () => id };
  return inTurn(document, [
    (before) => addNode(before, node, withId),
    (before) => {
      const ends =
        way === "after"
          ? { sourceId: otherId, targetId: id, sourceSide: side }
          : { sourceId: id, targetId: otherId, targetSide: side };
      const outcome = connect(before, ends, context);
      return isRefusal(outcome) ? outcome : { ...outcome, select: [id] };
    },
  ]);
};
