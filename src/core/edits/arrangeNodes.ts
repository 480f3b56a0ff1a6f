import { align, distribute, equalize, stack } from "../arrange/align.ts";
import { tidy } from "../arrange/tidy.ts";
import type { Alignment, Axis, Item, Places } from "../arrange/types.ts";
import { assertNever } from "../base/assertNever.ts";
import { groupBy } from "../base/groupBy.ts";
import { clamp } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { findNode, type ProcessDocument } from "../process/document.ts";
import { GRID, sizeOf, STAGE_PADDING } from "../process/geometry.ts";
import { activitiesOf } from "../process/graph.ts";
import type { NodeRecord } from "../process/kinds.ts";
import { changeOf, EMPTY_DIFF, type RecordChange } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { coordinate } from "./placement.ts";
import { planOf } from "./planOf.ts";

export type Arrangement =
  | { readonly does: "align"; readonly to: Alignment }
  | { readonly does: "distribute"; readonly axis: Axis }
  | { readonly does: "stack"; readonly axis: Axis }
  /** Straightens what is nearly straight. */
  | { readonly does: "tidy" }
  /** Of stages and notes; the others have the size of their kind. */
  | { readonly does: "equalize"; readonly which: "width" | "height" | "size" };

export interface ArrangeNodesArguments {
  readonly ids: readonly RecordId[];
  readonly arrangement: Arrangement;
}

/** Between nodes that are stacked on the canvas, in canvas pixels. */
const STACK_GAP = 3 * GRID;

/** How far from straight is nearly straight, in canvas pixels. */
const NEARLY = 12;

/**
 * Aligns, distributes, stacks or resizes nodes by each other. What stands on the canvas is
 * arranged among itself, and so are the activities of each stage; the activities of a stage that
 * takes part go along with it. Locked nodes stay, and the others go by them.
 */
export const arrangeNodes: Edit<ArrangeNodesArguments> = (document, { ids, arrangement }) => {
  const units = arrangement.does === "tidy" ? withContents(document, ids) : unitsOf(document, ids);
  const movable = units.filter((node) => takesPart(node, arrangement));
  const changed: RecordChange[] = [];
  for (const nodes of groupBy(movable, containerOf).values()) {
    const items = nodes.map((node) => itemOf(document, node));
    if (items.length < 2) continue;
    const places = arranged(
      items,
      arrangement,
      nodes.every((node) => containerOf(node) !== null),
    );
    for (const node of nodes) {
      const place = places.get(node.id);
      if (place === undefined) continue;
      const change = changeOf(node, {
        x: coordinate(place.x),
        y: coordinate(place.y),
        ...(isSized(node) ? { width: extent(place.width), height: extent(place.height) } : {}),
      });
      if (change !== null) changed.push(change);
    }
  }
  const [first] = movable;
  if (first !== undefined && movable.every(({ locked }) => locked)) {
    return { refused: "locked", recordId: first.id };
  }
  return planOf(document, { ...EMPTY_DIFF, changed });
};

/** The nodes that are arranged by themselves: without activities that go along with their stage. */
export function unitsOf(document: ProcessDocument, ids: readonly RecordId[]): NodeRecord[] {
  const wanted = new Set(ids);
  return [...wanted].flatMap((id) => {
    const node = findNode(document, id);
    const goesAlong = node?.kind === "activity" && wanted.has(node.stageId ?? "");
    return node === undefined || goesAlong ? [] : [node];
  });
}

/** The nodes, and the activities of the stages among them, which are tidied in their stages. */
function withContents(document: ProcessDocument, ids: readonly RecordId[]): NodeRecord[] {
  const inside = ids.flatMap((id) => activitiesOf(document, id).map((activity) => activity.id));
  return [...new Set([...ids, ...inside])].flatMap((id) => findNode(document, id) ?? []);
}

function arranged(items: readonly Item[], arrangement: Arrangement, isInStage: boolean): Places {
  switch (arrangement.does) {
    case "align":
      return align(items, arrangement.to);
    case "distribute":
      return distribute(items, arrangement.axis);
    case "stack":
      return stack(items, arrangement.axis, isInStage ? STAGE_PADDING.gap : STACK_GAP);
    case "tidy":
      return tidy(items, NEARLY);
    case "equalize":
      return equalize(items, arrangement.which);
    default:
      return assertNever(arrangement);
  }
}

function takesPart(node: NodeRecord, { does }: Arrangement): boolean {
  return does !== "equalize" || isSized(node);
}

function isSized(node: NodeRecord): boolean {
  return (node.kind === "stage" && !node.collapsed) || node.kind === "note";
}

/** The stage that the place of a node is counted from. */
function containerOf(node: NodeRecord): RecordId | null {
  return node.kind === "activity" ? node.stageId : null;
}

function itemOf(document: ProcessDocument, node: NodeRecord): Item {
  return { id: node.id, x: node.x, y: node.y, ...sizeOf(document, node), isFixed: node.locked };
}

function extent(value: number): number {
  return clamp(Math.round(value), LIMITS.minSize, LIMITS.maxSize);
}
