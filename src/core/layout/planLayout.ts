import type { ElkNode } from "elkjs/lib/elk-api.js";
import { boundsOf, centreOf, type Rect, snap } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { allNodes, findNode, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode, GRID } from "../process/geometry.ts";
import { keepClear } from "./keepClear.ts";
import type { LayoutGraph, LayoutOptions } from "./layoutGraph.ts";

/** Where the upper left corner of a node goes on the canvas, for activities inside a stage too. */
export interface LayoutPosition {
  readonly id: RecordId;
  readonly x: number;
  readonly y: number;
  /** Only for stages, which are fitted to their activities. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * Turns ELK's answer into positions: top-level nodes on the grid, activities where they belong
 * in their stages, the whole diagram's upper left corner where it was before, notes as far
 * from the node nearest to them as they were. With a locked node among them the diagram is laid
 * around the first of these instead. Nothing is laid on what stays: locked nodes, and those of
 * the document that are not in the part. Every number is finite and within the limits.
 */
export function planLayout(
  { part, document }: { readonly part: ProcessDocument; readonly document: ProcessDocument },
  { stages }: LayoutGraph,
  laidOut: ElkNode,
  options: LayoutOptions,
): readonly LayoutPosition[] {
  const answered = new Map<RecordId, Rect>();
  const children = laidOut.children ?? [];
  const width = Math.max(0, ...children.map((child) => (child.x ?? 0) + (child.width ?? 0)));
  for (const child of children) {
    const size = { width: child.width ?? 0, height: child.height ?? 0 };
    const x = options.direction === "left" ? width - (child.x ?? 0) - size.width : (child.x ?? 0);
    answered.set(child.id, { x, y: child.y ?? 0, ...size });
  }
  const origin = originOf(part, answered);
  const placed = new Map<RecordId, Rect>();
  for (const [id, rect] of answered) {
    const node = findNode(part, id);
    const to = { x: onCanvas(origin.x + rect.x), y: onCanvas(origin.y + rect.y) };
    placed.set(id, node?.locked === true ? boundsOfNode(part, node) : { ...rect, ...to });
  }
  const free = new Map([...placed].filter(([id]) => findNode(part, id)?.locked !== true));
  const fixed = staying(document, part);
  const moving = keepClear(free, fixed, GAP);
  for (const [id, rect] of moving) placed.set(id, rect);
  const positions: LayoutPosition[] = [];
  for (const [id, { x, y, ...size }] of moving) {
    const contents = stages.get(id);
    positions.push(contents === undefined ? { id, x, y } : { id, x, y, ...size });
    for (const [activityId, place] of contents?.places ?? []) {
      positions.push({ id: activityId, x: x + place.x, y: y + place.y });
    }
  }
  const notes = new Map(
    notePositions(part, placed).flatMap(({ id, x, y }) => {
      const note = part.note.get(id);
      const isSame = note === undefined || note.locked || (note.x === x && note.y === y);
      return isSame ? [] : [[id, { x, y, width: note.width, height: note.height }] as const];
    }),
  );
  for (const [id, { x, y }] of keepClear(notes, fixed, 0)) positions.push({ id, x, y });
  return positions;
}

/** What stays free around what does not move, in canvas pixels. */
const GAP = 3 * GRID;

/** What stands on the canvas and is not moved: locked nodes, and those outside of the part. */
function staying(document: ProcessDocument, part: ProcessDocument): Rect[] {
  return [...allNodes(document)].flatMap((node) => {
    const isInside = node.kind === "activity" && node.stageId !== null;
    const isMoving = !node.locked && findNode(part, node.id) !== undefined;
    return isInside || isMoving ? [] : [boundsOfNode(document, node)];
  });
}

/** What is added to ELK's places: so that the first locked node stays, else the upper left corner. */
function originOf(
  document: ProcessDocument,
  answered: ReadonlyMap<RecordId, Rect>,
): { x: number; y: number } {
  for (const [id, place] of answered) {
    const node = findNode(document, id);
    if (node?.locked === true) return { x: node.x - place.x, y: node.y - place.y };
  }
  // Notes lie around a diagram; ELK leaves room around its own.
  const before = boundsOf(
    [...allNodes(document)]
      .filter(({ kind }) => kind !== "note")
      .map((node) => boundsOfNode(document, node)),
  );
  const given = boundsOf(answered.values());
  // On the grid, so that laying out again moves nothing.
  return {
    x: onCanvas(before?.x ?? 0) - (given?.x ?? 0),
    y: onCanvas(before?.y ?? 0) - (given?.y ?? 0),
  };
}

/** Notes move along with the node whose middle was nearest to theirs. */
function notePositions(
  document: ProcessDocument,
  placed: ReadonlyMap<RecordId, Rect>,
): LayoutPosition[] {
  const anchors = [...allNodes(document)]
    .filter((node) => placed.has(node.id))
    .map((node) => ({ id: node.id, bounds: boundsOfNode(document, node) }));
  return [...document.note.values()].flatMap((note) => {
    const middle = centreOf(note);
    let nearest: { bounds: Rect; moved: Rect } | null = null;
    let least = Infinity;
    for (const { id, bounds } of anchors) {
      const centre = centreOf(bounds);
      const distance = Math.hypot(centre.x - middle.x, centre.y - middle.y);
      const moved = placed.get(id);
      if (moved === undefined || distance >= least) continue;
      least = distance;
      nearest = { bounds, moved };
    }
    if (nearest === null) return [];
    const { bounds, moved } = nearest;
    return [
      {
        id: note.id,
        x: onCanvas(note.x + moved.x - bounds.x),
        y: onCanvas(note.y + moved.y - bounds.y),
      },
    ];
  });
}

/** On the grid and inside the canvas; what is no number goes to the origin. */
function onCanvas(value: number): number {
  if (!Number.isFinite(value)) return 0;
  return Math.min(LIMITS.coordinate, Math.max(-LIMITS.coordinate, snap(value, GRID)));
}
