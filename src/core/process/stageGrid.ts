import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "./document.ts";
import { stagesInOrder } from "./graph.ts";
import type { Activity } from "./records/activity.ts";
import type { Role } from "./records/role.ts";
import type { Stage } from "./records/stage.ts";

/** The process as a table: a column for each stage, a row for each role, activities in the cells. */
export interface StageGrid {
  /** In the user's order; null is for activities that stand in the flow, and last when there are any. */
  readonly columns: readonly (Stage | null)[];
  /** In the order of the document; null is for activities without a role, and always last. */
  readonly rows: readonly (Role | null)[];
  /** From top to bottom as they lie on the canvas. */
  readonly cell: (stageId: RecordId | null, roleId: RecordId | null) => readonly Activity[];
  /** The hours of effort that all activities of a column or row state together. */
  readonly hoursOfStage: (stageId: RecordId | null) => number;
  readonly hoursOfRole: (roleId: RecordId | null) => number;
}

/** Made once for a document, and again only when stages, roles or activities change. */
export function stageGrid(document: ProcessDocument): StageGrid {
  const { activity, stage, role } = document;
  if (known?.activity === activity && known.stage === stage && known.role === role) {
    return known.grid;
  }
  const grid = build(document);
  known = { activity, stage, role, grid };
  return grid;
}

let known: (Pick<ProcessDocument, "activity" | "stage" | "role"> & { grid: StageGrid }) | null =
  null;

function build(document: ProcessDocument): StageGrid {
  const cells = new Map<RecordId | null, Map<RecordId | null, Activity[]>>();
  const stageHours = new Map<RecordId | null, number>();
  const roleHours = new Map<RecordId | null, number>();
  const inOrder = [...document.activity.values()].sort(
    (a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1),
  );
  for (const activity of inOrder) {
    const { stageId, roleId, effortHours } = activity;
    const column = cells.get(stageId) ?? new Map<RecordId | null, Activity[]>();
    cells.set(stageId, column);
    const cell = column.get(roleId);
    if (cell === undefined) column.set(roleId, [activity]);
    else cell.push(activity);
    stageHours.set(stageId, (stageHours.get(stageId) ?? 0) + (effortHours ?? 0));
    roleHours.set(roleId, (roleHours.get(roleId) ?? 0) + (effortHours ?? 0));
  }
  return {
    columns: [...stagesInOrder(document), ...(cells.has(null) ? [null] : [])],
    rows: [...document.role.values(), null],
    cell: (stageId, roleId) => cells.get(stageId)?.get(roleId) ?? NONE,
    hoursOfStage: (stageId) => stageHours.get(stageId) ?? 0,
    hoursOfRole: (roleId) => roleHours.get(roleId) ?? 0,
  };
}

const NONE: readonly Activity[] = [];
