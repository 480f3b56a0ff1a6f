import type { ElkNode } from "elkjs/lib/elk-api.js";
import { centreOf, type Rect, snap } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { allNodes, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode, GRID } from "../process/geometry.ts";
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
 * from the node nearest to them as they were. Every number is finite and within the limits.
 */
export function planLayout(
  document: ProcessDocument,
  { stages }: LayoutGraph,
  laidOut: ElkNode,
  options: LayoutOptions,
): readonly LayoutPosition[] {
  const placed = new Map<RecordId, Rect>();
  const children = laidOut.children ?? [];
  const width = Math.max(0, ...children.map((child) => (child.x ?? 0) + (child.width ?? 0)));
  const origin = originOf(document);
  for (const child of children) {
    const size = { width: child.width ?? 0, height: child.height ?? 0 };
    const x = options.direction === "left" ? width - (child.x ?? 0) - size.width : (child.x ?? 0);
    placed.set(child.id, {
      x: onCanvas(origin.x + x),
      y: onCanvas(origin.y + (child.y ?? 0)),
      ...size,
    });
  }
  const positions: LayoutPosition[] = [];
  for (const [id, { x, y, ...size }] of placed) {
    const contents = stages.get(id);
    positions.push(contents === undefined ? { id, x, y } : { id, x, y, ...size });
    for (const [activityId, place] of contents?.places ?? []) {
      positions.push({ id: activityId, x: x + place.x, y: y + place.y });
    }
  }
  return [...positions, ...notePositions(document, placed)];
}

function originOf(document: ProcessDocument): { x: number; y: number } {
  let x = Infinity;
  let y = Infinity;
  for (const node of allNodes(document)) {
    if (node.kind === "note") continue;
    const bounds = boundsOfNode(document, node);
    x = Math.min(x, bounds.x);
    y = Math.min(y, bounds.y);
  }
  return Number.isFinite(x) && Number.isFinite(y)
    ? { x: onCanvas(x), y: onCanvas(y) }
    : { x: 0, y: 0 };
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
