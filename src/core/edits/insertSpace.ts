import { insertSpace as spaced } from "../arrange/space.ts";
import type { Axis, Item } from "../arrange/types.ts";
import { boundsOf } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { allNodes, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode, GRID, sizeOf, STAGE_PADDING } from "../process/geometry.ts";
import { activitiesOf } from "../process/graph.ts";
import type { NodeRecord } from "../process/kinds.ts";
import { unitsOf } from "./arrangeNodes.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
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
  const nodes = isInside
    ? activitiesOf(document, home)
    : [...allNodes(document)].filter((node) => homeOf(node) === null);
  const start = boundsOf(
    units.map((node) => (isInside ? itemOf(document, node) : boundsOfNode(document, node))),
  );
  if (start === null) return { refused: "nothingToDo" };
  const places = spaced(
    nodes.map((node) => itemOf(document, node)),
    { axis, at: start[axis], by, gap: isInside ? STAGE_PADDING.gap : LEAST_GAP },
  );
  const changed = nodes.flatMap((node) => {
    const place = places.get(node.id);
    if (place === undefined) return [];
    return changeOf(node, { x: coordinate(place.x), y: coordinate(place.y) }) ?? [];
  });
  return planOf(document, { ...EMPTY_DIFF, changed });
};

function homeOf(node: NodeRecord): RecordId | null {
  return node.kind === "activity" ? node.stageId : null;
}

function itemOf(document: ProcessDocument, node: NodeRecord): Item {
  return { id: node.id, x: node.x, y: node.y, ...sizeOf(document, node), isFixed: node.locked };
}
