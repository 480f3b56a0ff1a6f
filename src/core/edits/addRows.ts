import { boundsOf, type Point } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { allNodes, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode, GRID, sizesIn, STAGE_PADDING } from "../process/geometry.ts";
import { addNode } from "./addNode.ts";
import { addRecord } from "./addRecord.ts";
import { type Edit, type EditContext, isRefusal } from "./edit.ts";
import { inTurn, type Step } from "./inTurn.ts";

/** An activity that is to be added, with what it names. */
export interface NewActivity {
  readonly name: string;
  /** By its name; empty for none of its own. */
  readonly stage: string;
  readonly role: string;
  readonly durationDays: number | null;
}

export interface AddRowsArguments {
  readonly rows: readonly NewActivity[];
  /** The top left corner of what comes in, in canvas pixels. */
  readonly at: Point;
  /** The stage of those that name none; null to stand by themselves. */
  readonly into: RecordId | null;
}

/** What stays free between stages that are added in a row. */
const GAP = 8 * GRID;

/**
 * Adds activities and selects them. Stages and roles are found by their names, whatever the
 * case of the letters, and added where there is none of that name: new stages in a row, in the
 * order in which they are named, below everything where there is no room at the place.
 */
export const addRows: Edit<AddRowsArguments> = (document, { rows, at, into }, context) => {
  if (into !== null && !document.stage.has(into)) return { refused: "notFound", recordId: into };
  const stages = idsByName(document.stage.values());
  const roles = idsByName(document.role.values());
  const newStages = missing(rows, "stage", stages, context);
  const newRoles = missing(rows, "role", roles, context);
  const sizes = sizesIn(document);
  const start = roomFor(document, at, {
    width: newStages.length * (sizes.stage.width + GAP),
    height: newStages.length === 0 ? 0 : sizes.stage.height,
  });
  const added: RecordId[] = [];
  let alone = 0;
  const steps: Step[] = [
    ...newRoles.map(
      ({ id, name }): Step =>
        (before) =>
          addRecord(before, { kind: "role", fields: { name } }, { newId: () => id }),
    ),
    ...newStages.map(({ id, name }, index): Step => {
      const x = start.x + index * (sizes.stage.width + GAP);
      const stage = { kind: "stage", fields: { name }, x, y: start.y } as const;
      return (before) => addNode(before, stage, { newId: () => id });
    }),
    ...rows.map(({ name, stage, role, durationDays }): Step => {
      const id = context.newId();
      added.push(id);
      const stageId = stage.trim() === "" ? into : (stages.get(keyOf(stage)) ?? into);
      const roleId = roles.get(keyOf(role)) ?? null;
      const place = {
        x: at.x,
        y: at.y + (stageId === null ? alone++ * (sizes.activity.height + STAGE_PADDING.gap) : 0),
      };
      return (before) => {
        const corner = before.stage.get(stageId ?? "");
        const point =
          corner === undefined
            ? place
            : { x: corner.x + STAGE_PADDING.side, y: corner.y + STAGE_PADDING.top };
        const fields = { name, roleId, durationDays };
        return addNode(
          before,
          { kind: "activity", ...point, fields, into: stageId },
          { newId: () => id },
        );
      };
    }),
  ];
  const outcome = inTurn(document, steps);
  return isRefusal(outcome) ? outcome : { ...outcome, select: added };
};

/** Those that rows name and nobody has; they are known by their names from then on. */
function missing(
  rows: readonly NewActivity[],
  field: "stage" | "role",
  known: Map<string, RecordId>,
  { newId }: EditContext,
): readonly { readonly id: RecordId; readonly name: string }[] {
  return rows.flatMap((row) => {
    const name = row[field].trim();
    if (name === "" || known.has(keyOf(name))) return [];
    const id = newId();
    known.set(keyOf(name), id);
    return [{ id, name }];
  });
}

/** The place when it is free, else below everything there is. */
function roomFor(
  document: ProcessDocument,
  at: Point,
  size: { readonly width: number; readonly height: number },
): Point {
  const bounds = [...allNodes(document)].map((node) => boundsOfNode(document, node));
  const isTaken = bounds.some(
    (rect) =>
      rect.x < at.x + size.width &&
      rect.x + rect.width > at.x &&
      rect.y < at.y + size.height &&
      rect.y + rect.height > at.y,
  );
  const all = boundsOf(bounds);
  return !isTaken || all === null ? at : { x: all.x, y: all.y + all.height + GAP };
}

function idsByName(
  records: Iterable<{ readonly id: RecordId; readonly name: string }>,
): Map<string, RecordId> {
  return new Map([...records].toReversed().map(({ id, name }) => [keyOf(name), id]));
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
