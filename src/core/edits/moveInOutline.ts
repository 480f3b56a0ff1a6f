import type { RecordId } from "../base/ids.ts";
import { findNode, type ProcessDocument } from "../process/document.ts";
import { flowsFrom, flowsInto, stagesInOrder } from "../process/graph.ts";
import type { NodeRecord } from "../process/kinds.ts";
import type { RowStart } from "../process/order.ts";
import { activitiesInRows, parentOf, topOf } from "../process/outline.ts";
import type { Flow } from "../process/records/flow.ts";
import type { Edit } from "./edit.ts";
import { inTurn } from "./inTurn.ts";
import { intoStage } from "./intoStage.ts";
import { moveInFlow } from "./moveInFlow.ts";
import { orderInStage } from "./orderInStage.ts";
import { moveStage } from "./reorderStages.ts";

export interface MoveInOutlineArguments {
  readonly ids: readonly RecordId[];
  /** The stage whose rows they come among; null: the rows that are under nothing. */
  readonly stageId: RecordId | null;
  /** The one of those rows that they come before; null: after all. */
  readonly beforeId: RecordId | null;
  readonly rowStart: RowStart;
}

/**
 * Moves what rows of the outline stand for, to where the rows are let go.
 *
 * Inside a stage the order is that of its activities from above: they go into it and change
 * places until they have it. Outside, the order of steps is that of the flows, which is what
 * the user moves: between two rows that a flow joins the step is taken out of its path and put
 * into that flow, and a stage gets the number that comes after the stage above. Where no flow
 * passes between the rows, an activity only leaves its stage and a stage only gets its number;
 * anything else has no order of its own there, and is refused, as are notes and the ends of the
 * flows: lead sources and outcomes.
 */
export const moveInOutline: Edit<MoveInOutlineArguments> = (document, args, context) => {
  const { stageId, beforeId, rowStart } = args;
  const ids = [...new Set(args.ids)];
  const nodes = ids.flatMap((id) => findNode(document, id) ?? []);
  const [node] = nodes;
  if (node === undefined || nodes.length < ids.length) return { refused: "notFound" };
  const other = nodes.find(({ kind }) => kind !== "activity");
  if (stageId !== null) {
    if (!document.stage.has(stageId)) return { refused: "notFound", recordId: stageId };
    if (other !== undefined) return { refused: "onlyActivitiesInStages", recordId: other.id };
    const rows = activitiesInRows(document, stageId, rowStart).map(({ id }) => id);
    const isOther = (id: RecordId) => !ids.includes(id);
    const rest = rows.filter(isOther);
    // What comes before one of themselves comes before the next of the others.
    const next = beforeId === null ? undefined : rows.slice(rows.indexOf(beforeId)).find(isOther);
    const at = next === undefined ? -1 : rest.indexOf(next);
    const order = rest.toSpliced(at === -1 ? rest.length : at, 0, ...ids);
    return inTurn(document, [
      (before) => intoStage(before, { ids, stageId }, context),
      (before) => orderInStage(before, { stageId, order, rowStart }, context),
    ]);
  }
  const staged = nodes.filter((one) => parentOf(document, one) !== null).map(({ id }) => id);
  if (nodes.length > 1) {
    return staged.length > 0
      ? intoStage(document, { ids: staged, stageId }, context)
      : { refused: "orderFollowsFlows", recordId: node.id };
  }
  const top = topOf(document, rowStart);
  if (node.kind === "note" || node.kind === "outcome" || node.kind === "leadSource") {
    return { refused: "endsHaveNoOrder", recordId: node.id };
  }
  const isHere = top.includes(node) && nextOf(top, node.id) === beforeId;
  if (isHere || beforeId === node.id) return { refused: "nothingToDo" };
  const rows = top.filter(({ id }) => id !== node.id);
  const flow = flowBetween(document, rows, beforeId, node.id);
  if (flow === null && staged.length > 0) return intoStage(document, { ids, stageId }, context);
  if (flow === null && node.kind !== "stage") {
    return { refused: "orderFollowsFlows", recordId: node.id };
  }
  return inTurn(document, [
    ...(flow === null ? [] : [flow]).map(
      ({ id: flowId }) =>
        (before: ProcessDocument) =>
          moveInFlow(before, { id: node.id, flowId }, context),
    ),
    ...(node.kind === "stage" ? [numberAt(document, rows, beforeId, node.id)] : []).map(
      (to) => (before: ProcessDocument) => moveStage(before, { id: node.id, to }, context),
    ),
  ]);
};

/** Where a row goes that moves up or down by one among its siblings; null where it is at the end. */
export function besideRow(
  document: ProcessDocument,
  id: RecordId,
  by: -1 | 1,
  rowStart: RowStart,
): Pick<MoveInOutlineArguments, "stageId" | "beforeId"> | null {
  const node = findNode(document, id);
  if (node === undefined) return null;
  const stageId = parentOf(document, node);
  const rows =
    stageId === null ? topOf(document, rowStart) : activitiesInRows(document, stageId, rowStart);
  const at = rows.findIndex((row) => row.id === id);
  if (rows[at + by] === undefined) return null;
  return { stageId, beforeId: rows[by === 1 ? at + 2 : at - 1]?.id ?? null };
}

function nextOf(rows: readonly NodeRecord[], id: RecordId): RecordId | null {
  return rows[rows.findIndex((row) => row.id === id) + 1]?.id ?? null;
}

/**
 * The flow that passes between two rows: from the one above to the one below, else into the one
 * below from the nearest above, else out of the one above to the nearest below.
 */
function flowBetween(
  document: ProcessDocument,
  rows: readonly NodeRecord[],
  beforeId: RecordId | null,
  exceptId: RecordId,
): Flow | null {
  const found = rows.findIndex(({ id }) => id === beforeId);
  const at = found === -1 ? rows.length : found;
  const places = new Map(rows.map(({ id }, index) => [id, index]));
  const [above, below] = [rows[at - 1], rows[at]];
  if (above === undefined || below === undefined) return null;
  const isAbove = (id: RecordId) => (places.get(id) ?? at) < at;
  const isBelow = (id: RecordId) => (places.get(id) ?? -1) >= at;
  const nearest = (flows: readonly Flow[], distance: (flow: Flow) => number) =>
    flows
      .filter(({ sourceId, targetId }) => sourceId !== exceptId && targetId !== exceptId)
      .toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
  const into = flowsInto(document, below.id).filter(({ sourceId }) => isAbove(sourceId));
  const outOf = flowsFrom(document, above.id).filter(({ targetId }) => isBelow(targetId));
  return (
    nearest(into, ({ sourceId }) => at - (places.get(sourceId) ?? 0)) ??
    nearest(outOf, ({ targetId }) => places.get(targetId) ?? 0)
  );
}

/** The index among the stages, from 0: after the stage above, else before the one below. */
function numberAt(
  document: ProcessDocument,
  rows: readonly NodeRecord[],
  beforeId: RecordId | null,
  id: RecordId,
): number {
  const found = rows.findIndex((row) => row.id === beforeId);
  const at = found === -1 ? rows.length : found;
  const order = stagesInOrder(document).filter((stage) => stage.id !== id);
  const isStage = ({ kind }: NodeRecord) => kind === "stage";
  const above = rows.slice(0, at).findLast(isStage);
  const below = rows.slice(at).find(isStage);
  if (above !== undefined) return order.findIndex((stage) => stage.id === above.id) + 1;
  return below === undefined ? 0 : order.findIndex((stage) => stage.id === below.id);
}
