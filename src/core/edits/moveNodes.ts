import type { Point } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { findNode, type ProcessDocument } from "../process/document.ts";
import { sizesIn } from "../process/geometry.ts";
import { activitiesOf } from "../process/graph.ts";
import type { NodeRecord } from "../process/kinds.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Stage } from "../process/records/stage.ts";
import { changeOf, EMPTY_DIFF, type RecordChange } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { canvasPoint, insideStage, placeInStage } from "./placement.ts";
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
 * Moves nodes on the canvas; locked ones stay. A stage carries its activities along. An activity that goes into
 * a stage is kept between its sides and below its header, finds a free place, and loses its flows.
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
  const moved = new Map<RecordId, Activity>();
  /** A stage where it will stand: its activities are placed in it there. */
  const stageAt = (id: RecordId): Stage | undefined => {
    const stage = document.stage.get(id);
    const to = wanted.get(id)?.at;
    return stage === undefined || to === undefined ? stage : { ...stage, ...to };
  };
  const changed: RecordChange[] = [];
  for (const { node, move, at } of wanted.values()) {
    const fields =
      node.kind === "activity" ? activityPlace(document, node, move, at, stageAt, moved) : at;
    if (node.kind === "activity") moved.set(node.id, { ...node, ...fields });
    const change = changeOf(node, { ...fields });
    if (change !== null) changed.push(change);
  }
  return planOf(document, { ...EMPTY_DIFF, changed });
};

function activityPlace(
  document: ProcessDocument,
  activity: Activity,
  move: NodeMove,
  at: Point,
  stageAt: (id: RecordId) => Stage | undefined,
  /** Those that were placed before it in the same edit. */
  moved: ReadonlyMap<RecordId, Activity>,
): Point & { readonly stageId: RecordId | null } {
  const stageId = move.stageId === undefined ? activity.stageId : move.stageId;
  const stage = stageId === null ? undefined : stageAt(stageId);
  if (stage === undefined) return { ...at, stageId: null };
  const size = sizesIn(document).activity;
  if (stage.id === activity.stageId) return { ...insideStage(size, stage, at), stageId: stage.id };
  const siblings = [
    ...activitiesOf(document, stage.id).filter(({ id }) => !moved.has(id)),
    ...[...moved.values()].filter((other) => other.stageId === stage.id),
  ];
  return { ...placeInStage(size, stage, siblings, at), stageId: stage.id };
}
