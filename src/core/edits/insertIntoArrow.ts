import type { Point } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { findArrow } from "../process/document.ts";
import type { NodeKind } from "../process/kinds.ts";
import { addNode } from "./addNode.ts";
import { connect, reconnect } from "./connect.ts";
import { type Edit, isRefusal } from "./edit.ts";
import type { Fields } from "./fieldValues.ts";
import { inTurn } from "./inTurn.ts";
import { moveNodes } from "./moveNodes.ts";
import { setFields } from "./setFields.ts";

export interface InsertIntoArrowArguments {
  readonly arrowId: RecordId;
  /** What comes between: a new node of a kind, or one that is there; its top left corner. */
  readonly node: Point &
    ({ readonly kind: NodeKind; readonly fields?: Fields } | { readonly id: RecordId });
}

/**
 * Puts a node between the two ends of an arrow, and selects it. The arrow leads to the node
 * and keeps its probability, condition and metrics, for they say how a deal leaves the source;
 * a new arrow leads on from the node, which deals have no other way to leave. Into a
 * dependency goes an activity in the stage of the arrow's source.
 */
export const insertIntoArrow: Edit<InsertIntoArrowArguments> = (document, args, context) => {
  const { arrowId, node } = args;
  const arrow = findArrow(document, arrowId);
  if (arrow === undefined) return { refused: "notFound", recordId: arrowId };
  const { kind, sourceId, targetId } = arrow;
  const id = "id" in node ? node.id : context.newId();
  if (id === sourceId || id === targetId) return { refused: "alreadyConnected", recordId: arrowId };
  const into = kind === "flow" ? null : (document.activity.get(sourceId)?.stageId ?? null);
  return inTurn(document, [
    (before) =>
      "id" in node
        ? moveNodes(before, { moves: [{ ...node, stageId: into }] }, context)
        : addNode(before, { ...node, into }, { newId: () => id }),
    (before) =>
      reconnect(
        before,
        { id: arrowId, targetId: id, ...(kind === "flow" ? { targetSide: null } : {}) },
        context,
      ),
    // The bends were those of the way to the old target.
    (before) =>
      setFields(before, { ids: [arrowId], fields: { bends: [], labelAt: null } }, context),
    (before) => {
      const targetSide = arrow.kind === "flow" ? arrow.targetSide : undefined;
      const onward = { sourceId: id, targetId, kind, targetSide };
      const outcome = connect(before, onward, context);
      return isRefusal(outcome) ? outcome : { ...outcome, select: [id] };
    },
  ]);
};
