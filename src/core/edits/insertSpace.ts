import {
  insertSpace as insertSpaceBetween,
  type Room,
  roomAt,
  type Seam,
} from "../arrange/space.ts";
import type { Axis, Item } from "../arrange/types.ts";
import { boundsOf } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { allNodes, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode, GRID, sizeOf, STAGE_PADDING } from "../process/geometry.ts";
import { activitiesOf } from "../process/graph.ts";
import type { NodeRecord } from "../process/kinds.ts";
import { unitsOf } from "./arrangeNodes.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit, Plan, Refusal } from "./edit.ts";
import { coordinate } from "./placement.ts";
import { planOf } from "./planOf.ts";

export interface InsertSpaceArguments {
  /** The room is made before the first of these, and they move. */
  readonly ids: readonly RecordId[];
  readonly axis: Axis;
  /** Canvas pixels; less than zero removes room. */
  readonly by: number;
}

/** What stays free, at least, when room is removed: canvas pixels. */
const LEAST_GAP = 3 * GRID;

/**
 * Makes room left of or above some nodes, or takes it away: they and all that lies beyond move.
 * Activities of one stage move inside it, everything else on the canvas. Nothing comes to cover
 * anything; locked nodes stay.
 */
export const insertSpace: Edit<InsertSpaceArguments> = (document, { ids, axis, by }) => {
  const units = unitsOf(document, ids);
  const [first] = units;
  if (first === undefined) return { refused: "notFound", recordId: ids[0] };
  if (!Number.isFinite(by)) return { refused: "invalidValue", field: axis };
  if (units.every(({ locked }) => locked)) return { refused: "locked", recordId: first.id };
  const home = homeOf(first);
  const isInside = home !== null && units.every((node) => homeOf(node) === home);
  const start = boundsOf(
    units.map((node) => (isInside ? itemOf(document, node) : boundsOfNode(document, node))),
  );
  if (start === null) return { refused: "nothingToDo" };
  const seam = { axis, at: start[axis], part: "after", stageId: isInside ? home : null } as const;
  return spaced(document, seam, by);
};

/** A seam of the canvas, or of the ground of a stage. */
export interface CanvasSeam extends Seam {
  /** The stage whose activities move, counted from its corner; null: all else, on the canvas. */
  readonly stageId: RecordId | null;
}

/**
 * Makes room at a seam of the canvas, or takes it away: all on one side of it moves. Within a
 * stage its activities move, and the stage grows with them.
 */
export const insertSpaceAt: Edit<CanvasSeam & { readonly by: number }> = (
  document,
  { by, ...seam },
) => {
  const { stageId, axis, at } = seam;
  if (stageId !== null && !document.stage.has(stageId)) {
    return { refused: "notFound", recordId: stageId };
  }
  if (!Number.isFinite(by) || !Number.isFinite(at)) return { refused: "invalidValue", field: axis };
  return spaced(document, seam, by);
};

/** What moves at a seam of the canvas, and how far it can. */
export function roomOf(document: ProcessDocument, seam: CanvasSeam): Room {
  const items = nodesAt(document, seam).map((node) => itemOf(document, node));
  return roomAt(items, seam, gapAt(seam));
}

function spaced(document: ProcessDocument, seam: CanvasSeam, by: number): Plan | Refusal {
  const nodes = nodesAt(document, seam);
  const items = nodes.map((node) => itemOf(document, node));
  const places = insertSpaceBetween(items, { ...seam, by, gap: gapAt(seam) });
  const changed = nodes.flatMap((node) => {
    const place = places.get(node.id);
    if (place === undefined) return [];
    return changeOf(node, { x: coordinate(place.x), y: coordinate(place.y) }) ?? [];
  });
  return planOf(document, { ...EMPTY_DIFF, changed });
}

function nodesAt(document: ProcessDocument, { stageId }: CanvasSeam): readonly NodeRecord[] {
  return stageId === null
    ? [...allNodes(document)].filter((node) => homeOf(node) === null)
    : activitiesOf(document, stageId);
}

function gapAt({ stageId }: CanvasSeam): number {
  return stageId === null ? LEAST_GAP : STAGE_PADDING.gap;
}

function homeOf(node: NodeRecord): RecordId | null {
  return node.kind === "activity" ? node.stageId : null;
}

function itemOf(document: ProcessDocument, node: NodeRecord): Item {
  return { id: node.id, x: node.x, y: node.y, ...sizeOf(document, node), isFixed: node.locked };
}
