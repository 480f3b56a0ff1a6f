import { inflate, type Point, type Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import type { Direction } from "../../../core/i18n/locales.ts";
import { arrowKindBetween, connectionProblem } from "../../../core/process/connections.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import type { Side } from "../../../core/process/fields.ts";
import type { NodeRecord } from "../../../core/process/kinds.ts";
import type { Scene } from "./scene.ts";
import { middleOfSide } from "./sides.ts";

/** How near two nodes must come for a flow to be offered, in canvas pixels. */
const REACH = 40;

/** A flow that dropping a node would draw, and how it is shown meanwhile. */
export interface Offer {
  readonly sourceId: RecordId;
  readonly targetId: RecordId;
  readonly from: Point;
  readonly fromSide: Side;
  readonly to: Point;
  readonly toSide: Side;
  /** Below the node that is held: there words hide neither it nor the arrow. */
  readonly wordsAt: Point;
}

/**
 * The flow that is offered for a node without arrows at a place: with the nearest node beside or
 * below it that it may have one with, leading the way one reads. None where the two overlap.
 */
export function offerFor(
  scene: Pick<Scene, "node" | "bounds" | "nodesIn">,
  document: ProcessDocument,
  id: RecordId,
  place: Rect,
  direction: Direction,
): Offer | null {
  const node = scene.node(id);
  if (node === undefined || !standsInFlow(node)) return null;
  let nearest: Offer | null = null;
  let least = REACH;
  for (const otherId of scene.nodesIn(inflate(place, REACH))) {
    const other = scene.node(otherId);
    const bounds = scene.bounds(otherId);
    if (otherId === id || other === undefined || bounds === undefined) continue;
    if (!standsInFlow(other) || arrowKindBetween(node, other) !== "flow") continue;
    const { distance, isLevel } = between(place, bounds);
    if (distance <= 0 || distance > least) continue;
    const isLater = isLevel ? (direction === "ltr") === place.x > bounds.x : place.y > bounds.y;
    const mine: End = { id, rect: place };
    const theirs: End = { id: otherId, rect: bounds };
    const ways = [[theirs, mine] as const, [mine, theirs] as const];
    const way = (isLater ? ways : ways.toReversed()).find(
      ([source, target]) => connectionProblem(document, "flow", source.id, target.id) === null,
    );
    if (way === undefined) continue;
    least = distance;
    nearest = { ...offered(...way, isLevel), wordsAt: middleOfSide(place, "bottom") };
  }
  return nearest;
}

interface End {
  readonly id: RecordId;
  readonly rect: Rect;
}

function standsInFlow(node: NodeRecord): boolean {
  return node.kind !== "note" && (node.kind !== "activity" || node.stageId === null);
}

/** How far two rectangles are apart, and whether they stand side by side rather than below each other. */
function between(a: Rect, b: Rect): { readonly distance: number; readonly isLevel: boolean } {
  const x = Math.max(a.x - b.x - b.width, b.x - a.x - a.width);
  const y = Math.max(a.y - b.y - b.height, b.y - a.y - a.height);
  return { distance: Math.hypot(Math.max(0, x), Math.max(0, y)), isLevel: x >= y };
}

function offered(source: End, target: End, isLevel: boolean): Omit<Offer, "wordsAt"> {
  const isForward = isLevel ? source.rect.x < target.rect.x : source.rect.y < target.rect.y;
  const [fromSide, toSide] = isLevel ? (["right", "left"] as const) : (["bottom", "top"] as const);
  const [start, end] = isForward ? [fromSide, toSide] : [toSide, fromSide];
  return {
    sourceId: source.id,
    targetId: target.id,
    fromSide: start,
    toSide: end,
    from: middleOfSide(source.rect, start),
    to: middleOfSide(target.rect, end),
  };
}
