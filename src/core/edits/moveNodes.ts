import type { Point } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { findNode, type ProcessDocument } from "../process/document.ts";
import { activitiesOf } from "../process/graph.ts";
import type { NodeRecord } from "../process/kinds.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Stage } from "../process/records/stage.ts";
import { changeOf, EMPTY_DIFF, type RecordChange } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { canvasPoint } from "./placement.ts";
import { seatIn } from "./seats.ts";
import { planOf } from "./planOf.ts";

export interface NodeMove extends Point {
  readonly id: RecordId;
  /** For an activity: the stage it goes into, null to stand by itself; left out: as it is. */
  readonly stageId?: RecordId | null;
}

export interface MoveNodesArguments {
  /** Top left corners on the canvas, for activities inside a stage too. */
  readonly moves: readonly NodeMove[];
}

/**
 * Moves nodes on the canvas; locked ones stay. A stage carries its activities along. An activity
 * that is laid into a stage is kept between its sides and below its header; those that it would
 * cover make room. One that comes in loses its flows.
 */
export const moveNodes: Edit<MoveNodesArguments> = (document, { moves }) => {
  const wanted = new Map<RecordId, { node: NodeRecord; move: NodeMove; at: Point }>();
  let locked: RecordId | undefined;
  for (const move of moves) {
    const node = findNode(document, move.id);
    const at = canvasPoint(move);
    if (node === undefined) return { refused: "notFound", recordId: move.id };
    if (at === null) return { refused: "invalidValue", recordId: move.id, field: "x" };
    if (node.kind === "activity" && typeof move.stageId === "string") {
      if (!document.stage.has(move.stageId)) return { refused: "notFound", recordId: move.stageId };
    }
    if (node.locked) locked = node.id;
    else wanted.set(move.id, { node, move, at });
  }
  if (locked !== undefined && wanted.size === 0) return { refused: "locked", recordId: locked };
  /** A stage where it will stand: its activities are placed in it there. */
  const stageAt = (id: RecordId): Stage | undefined => {
    const stage = document.stage.get(id);
    const to = wanted.get(id)?.at;
    return stage === undefined || to === undefined ? stage : { ...stage, ...to };
  };
  const changed: RecordChange[] = [];
  const activities = new Map<RecordId, Activity>();
  const waiting = new Set(wanted.keys());
  for (const { node, move, at } of wanted.values()) {
    waiting.delete(node.id);
    if (node.kind === "activity") {
      const stageId = move.stageId === undefined ? node.stageId : move.stageId;
      const stage = stageId === null ? undefined : stageAt(stageId);
      const placed =
        stage === undefined
          ? [{ ...node, ...at, stageId: null }]
          : seated(document, stage, node, at, activities, waiting);
      for (const activity of placed) activities.set(activity.id, activity);
    } else {
      const change = changeOf(node, { ...at });
      if (change !== null) changed.push(change);
    }
  }
  for (const { id, x, y, stageId } of activities.values()) {
    const before = document.activity.get(id);
    const change = before === undefined ? null : changeOf(before, { x, y, stageId });
    if (change !== null) changed.push(change);
  }
  return planOf(document, { ...EMPTY_DIFF, changed });
};

/** The activity in its stage, and those that make room for it. */
function seated(
  document: ProcessDocument,
  stage: Stage,
  activity: Activity,
  at: Point,
  /** Those that were placed before it in the same edit. */
  placed: ReadonlyMap<RecordId, Activity>,
  /** Those that are to be placed after it. */
  waiting: ReadonlySet<RecordId>,
): Activity[] {
  const siblings = [
    ...activitiesOf(document, stage.id).filter(({ id }) => !placed.has(id) && !waiting.has(id)),
    ...[...placed.values()].filter(({ stageId }) => stageId === stage.id),
  ].filter(({ id }) => id !== activity.id);
  const places = seatIn(document, stage, activity, at, siblings);
  return [activity, ...siblings].flatMap((one) => {
    const place = places.get(one.id);
    return place === undefined ? [] : [{ ...one, x: place.x, y: place.y, stageId: stage.id }];
  });
}
