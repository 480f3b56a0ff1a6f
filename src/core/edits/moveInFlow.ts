import { centreOf, overlaps, type Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { connectionProblem } from "../process/connections.ts";
import { allNodes, findNode, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode, GRID } from "../process/geometry.ts";
import { flowsFrom, flowsInto } from "../process/graph.ts";
import type { NodeRecord } from "../process/kinds.ts";
import type { Flow } from "../process/records/flow.ts";
import { applyDiff, changeOf, type Diff } from "./diff.ts";
import type { Edit, Refusal } from "./edit.ts";
import { inTurn } from "./inTurn.ts";
import { insertSpace } from "./insertSpace.ts";
import { moveNodes } from "./moveNodes.ts";
import { newRecord } from "./newRecord.ts";
import { planOf } from "./planOf.ts";

export interface MoveInFlowArguments {
  readonly id: RecordId;
  /** The flow that it comes into. */
  readonly flowId: RecordId;
}

/** Canvas pixels between a step and the two that it comes between, at least. */
const GAP = 8 * GRID;
/** How many places to either side are tried before it may lie over others. */
const MOST_TRIES = 24;

/**
 * Takes a step out of its path and puts it into another flow. What led to it leads on to where
 * its main way led, that way leads to the end of the flow, and the flow leads to the step: each
 * keeps its probability and condition, for these say how a deal leaves its source. Other ways
 * out, such as those to lost deals, go along. It comes to stand between the two, with room made
 * for it. Refused where it is not plain which its main way is.
 */
export const moveInFlow: Edit<MoveInFlowArguments> = (document, { id, flowId }, context) => {
  const node = findNode(document, id);
  const flow = document.flow.get(flowId);
  if (node === undefined || flow === undefined) return { refused: "notFound", recordId: id };
  if (flow.sourceId === id || flow.targetId === id) return { refused: "nothingToDo" };
  return inTurn(document, [
    (before) => placed(before, node, flow, context),
    (before) => {
      const led = rerouted(before, id, flow, context.newId);
      return "refused" in led ? led : planOf(before, led, [id]);
    },
  ]);
};

/** The way that most deals are meant to take on: the only one to a step, else to a won deal. */
function mainWay(document: ProcessDocument, id: RecordId): Flow | null | undefined {
  const ways = flowsFrom(document, id).filter(({ targetId }) => targetId !== id);
  const only = (flows: readonly Flow[]) => (flows.length === 1 ? flows[0] : undefined);
  const onward = ways.filter(({ targetId }) => !document.outcome.has(targetId));
  if (ways.length === 0) return null;
  if (onward.length > 0) return only(onward);
  return (
    only(ways) ?? only(ways.filter((way) => document.outcome.get(way.targetId)?.result === "won"))
  );
}

function rerouted(
  document: ProcessDocument,
  id: RecordId,
  { id: flowId, targetId: endId }: Flow,
  newId: () => RecordId,
): Diff | Refusal {
  const main = mainWay(document, id);
  if (main === undefined) return { refused: "orderFollowsFlows", recordId: id };
  const ins = flowsInto(document, id).filter(({ sourceId }) => sourceId !== id);
  const leads = new Map<RecordId, RecordId>([[flowId, id]]);
  const removed: Flow[] = [];
  for (const inward of ins) {
    // A path that ended at the step ends before it now; so does one that would go in a circle.
    const isCut = main === null || main.targetId === inward.sourceId;
    if (isCut) removed.push(inward);
    else leads.set(inward.id, main.targetId);
  }
  if (main !== null) leads.set(main.id, endId);
  const changed = [...leads].flatMap(([one, targetId]) => {
    const record = document.flow.get(one);
    if (record === undefined) return [];
    return changeOf(record, { targetId, targetSide: null, bends: [], labelAt: null }) ?? [];
  });
  const made = main === null ? newRecord("flow", newId(), { sourceId: id, targetId: endId }) : null;
  if (made !== null && !made.ok) return made.error;
  const diff: Diff = { added: made === null ? [] : [made.value], removed, changed };
  const after = applyDiff(document, diff);
  for (const one of [...leads.keys(), ...diff.added.map((record) => record.id)]) {
    const { sourceId, targetId } = after.flow.get(one) ?? { sourceId: "", targetId: "" };
    const problem = connectionProblem(after, "flow", sourceId, targetId, one);
    if (problem !== null) return { refused: problem, recordId: one };
  }
  return diff;
}

/** The step between the ends of a flow, along the way from the one to the other. */
function placed(
  document: ProcessDocument,
  node: NodeRecord,
  { sourceId, targetId }: Flow,
  context: Parameters<Edit<never>>[2],
): ReturnType<Edit<never>> {
  const boundsIn = (in_: ProcessDocument, id: RecordId): Rect | null => {
    const found = findNode(in_, id);
    return found === undefined ? null : boundsOfNode(in_, found);
  };
  const [source, target] = [boundsIn(document, sourceId), boundsIn(document, targetId)];
  if (source === null || target === null) return { refused: "missingEnd" };
  const [from, to] = [centreOf(source), centreOf(target)];
  const axis = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y) ? "x" : "y";
  const [extent, across] =
    axis === "x" ? (["width", "height"] as const) : (["height", "width"] as const);
  const isOnward = to[axis] >= from[axis];
  const [near, far, farId] = isOnward ? [source, target, targetId] : [target, source, sourceId];
  const size = boundsOfNode(document, node);
  const needed = size[extent] + 2 * GAP;
  const room = far[axis] - near[axis] - near[extent];
  const start = near[axis] + near[extent] + (Math.max(room, needed) - size[extent]) / 2;
  const level = source[axis === "x" ? "y" : "x"] + (source[across] - size[across]) / 2;
  return inTurn(document, [
    (before) =>
      room >= needed
        ? { refused: "nothingToDo" }
        : insertSpace(before, { ids: [farId], axis, by: needed - room }, context),
    (before) => {
      const at = axis === "x" ? { x: start, y: level } : { x: level, y: start };
      const free = freePlace(before, node, { ...size, ...at }, axis === "x" ? "y" : "x");
      return moveNodes(before, { moves: [{ id: node.id, ...free, stageId: null }] }, context);
    },
  ]);
}

/** The nearest place to a rectangle, level with it or aside, that nothing else lies in. */
function freePlace(
  document: ProcessDocument,
  { id }: NodeRecord,
  rect: Rect,
  aside: "x" | "y",
): Rect {
  const taken = [...allNodes(document)]
    .filter((other) => other.id !== id && !(other.kind === "activity" && other.stageId !== null))
    .map((other) => boundsOfNode(document, other));
  for (let turn = 0; turn <= MOST_TRIES; turn += 1) {
    const times = turn % 2 === 0 ? -turn / 2 : (turn + 1) / 2;
    const place = { ...rect, [aside]: rect[aside] + times * 4 * GRID };
    if (!taken.some((other) => overlaps(place, other))) return place;
  }
  return rect;
}
