import { clamp } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { stagesInOrder } from "../process/graph.ts";
import type { Stage } from "../process/records/stage.ts";
import { changeOf, EMPTY_DIFF, type RecordChange } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { planOf } from "./planOf.ts";

export interface MoveStageArguments {
  readonly id: RecordId;
  /** The index it gets among the stages, from 0. */
  readonly to: number;
}

/** Gives a stage another number; its place on the canvas stays. */
export const moveStage: Edit<MoveStageArguments> = (document, { id, to }) => {
  const stage = document.stage.get(id);
  if (stage === undefined) return { refused: "notFound", recordId: id };
  if (Number.isNaN(to)) return { refused: "invalidValue", recordId: id, field: "order" };
  const before = stagesInOrder(document);
  const rest = before.filter((other) => other.id !== id);
  const after = rest.toSpliced(clamp(Math.trunc(to), 0, rest.length), 0, stage);
  if (after.every((other, index) => other === before[index])) return { refused: "nothingToDo" };
  return planOf(document, { ...EMPTY_DIFF, changed: renumbered(after) });
};

/** The changes that number the stages from 1 in this order. */
export function renumbered(stages: readonly Stage[]): RecordChange[] {
  return stages
    .map((stage, index) => changeOf(stage, { order: index + 1 }))
    .filter((change) => change !== null);
}
