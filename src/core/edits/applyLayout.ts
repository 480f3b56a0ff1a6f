import { clamp, type Point } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { allArrows, findNode, type ProcessDocument } from "../process/document.ts";
import type { ArrowRecord } from "../process/kinds.ts";
import { wayOf } from "./consequences/bendsGoAlong.ts";
import { applyDiff, changeOf, EMPTY_DIFF, type RecordChange } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { isLocked } from "./locked.ts";
import { canvasPoint, coordinate } from "./placement.ts";
import { planOf } from "./planOf.ts";

export interface LaidOutNode extends Point {
  readonly id: RecordId;
  /** For stages and notes; left out: the size stays. Other kinds take no notice. */
  readonly width?: number;
  readonly height?: number;
}

export interface ApplyLayoutArguments {
  /** Top left corners on the canvas, for activities inside a stage too. */
  readonly positions: readonly LaidOutNode[];
}

/**
 * Takes over what a layout worked out, in one step. Locked nodes stay; nodes that are gone
 * meanwhile are passed over. A collapsed stage keeps its size, and what had moved in around it
 * has a place of its own now. Arrows whose ends come to lie otherwise to each other find their
 * ways anew, those that lead out of a part among them: their bends belonged to the old places.
 * Where both ends stay, or move by the same, bends stay or go along.
 */
export const applyLayout: Edit<ApplyLayoutArguments> = (document, { positions }) => {
  const corners = new Map<RecordId, Point>();
  for (const position of positions) {
    const corner = canvasPoint(position);
    if (corner === null) return { refused: "invalidValue", recordId: position.id, field: "x" };
    if (!isLocked(document, position.id)) corners.set(position.id, corner);
  }
  const changed = new Map<RecordId, RecordChange>();
  for (const { id, width, height } of positions) {
    const node = findNode(document, id);
    const corner = corners.get(id);
    if (node === undefined || corner === undefined || node.locked) continue;
    const sized = (node.kind === "stage" && !node.collapsed) || node.kind === "note";
    const stage = node.kind === "activity" ? document.stage.get(node.stageId ?? "") : undefined;
    const origin = stage === undefined ? { x: 0, y: 0 } : (corners.get(stage.id) ?? stage);
    const change = changeOf(node, {
      x: coordinate(corner.x - origin.x),
      y: coordinate(corner.y - origin.y),
      ...(node.kind === "stage" ? { closedUp: [] } : {}),
      ...(sized ? { width: extent(width, node.width), height: extent(height, node.height) } : {}),
    });
    if (change !== null) changed.set(id, change);
  }
  const moves = { ...EMPTY_DIFF, changed: [...changed.values()] };
  const after = applyDiff(document, moves);
  const ways = [...allArrows(document)].flatMap((arrow) => {
    const isLed = arrow.bends.length > 0 || arrow.labelAt !== null;
    const isAsBefore = !isLed || movesAsOne(document, after, arrow);
    return isAsBefore ? [] : (changeOf(arrow, { bends: [], labelAt: null }) ?? []);
  });
  return planOf(document, { ...moves, changed: [...moves.changed, ...ways] });
};

/** Whether both ends of an arrow have moved by the same, or not at all. */
function movesAsOne(
  before: ProcessDocument,
  after: ProcessDocument,
  { sourceId, targetId }: ArrowRecord,
): boolean {
  const [source, target] = [wayOf(before, after, sourceId), wayOf(before, after, targetId)];
  return source !== null && target !== null && source.x === target.x && source.y === target.y;
}

function extent(wanted: number | undefined, old: number): number {
  if (wanted === undefined || !Number.isFinite(wanted)) return old;
  return clamp(Math.round(wanted), LIMITS.minSize, LIMITS.maxSize);
}
