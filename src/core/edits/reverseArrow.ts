import type { RecordId } from "../base/ids.ts";
import { findArrow, type ProcessDocument } from "../process/document.ts";
import { flowsFrom } from "../process/graph.ts";
import type { ArrowRecord } from "../process/kinds.ts";
import { connectionRefusal } from "./connect.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { planOf } from "./planOf.ts";

export interface ReverseArrowArguments {
  readonly id: RecordId;
}

/**
 * Turns an arrow round, way and label with it. The probability of a flow was a share of what
 * left its old source: it stays where it fits beside what is stated at the new one, else the
 * flow takes what the others leave. Refused where no arrow may lead that way.
 */
export const reverseArrow: Edit<ReverseArrowArguments> = (document, { id }) => {
  const arrow = findArrow(document, id);
  if (arrow === undefined) return { refused: "notFound", recordId: id };
  const { sourceId, targetId } = arrow;
  if (sourceId === targetId) return { refused: "nothingToDo" };
  const refusal = connectionRefusal(document, arrow.kind, targetId, sourceId, id);
  if (refusal !== null) return refusal;
  const change = changeOf(arrow, {
    sourceId: targetId,
    targetId: sourceId,
    bends: arrow.bends.toReversed(),
    labelAt: arrow.labelAt === null ? null : Math.round((1 - arrow.labelAt) * 1e4) / 1e4,
    ...(arrow.kind === "flow"
      ? {
          sourceSide: arrow.targetSide,
          targetSide: arrow.sourceSide,
          probability: probabilityAt(document, arrow, targetId),
        }
      : {}),
  });
  return planOf(document, { ...EMPTY_DIFF, changed: change === null ? [] : [change] });
};

function probabilityAt(
  document: ProcessDocument,
  flow: ArrowRecord & { readonly kind: "flow" },
  sourceId: RecordId,
): number | null {
  const stated = flowsFrom(document, sourceId).reduce(
    (sum, other) => sum + (other.id === flow.id ? 0 : (other.probability ?? 0)),
    0,
  );
  return (flow.probability ?? 0) + stated <= 1 + 1e-9 ? flow.probability : null;
}
