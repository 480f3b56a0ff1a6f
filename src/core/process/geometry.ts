import type { Rect, Size } from "../base/geometry.ts";
import { assertNever } from "../base/assertNever.ts";
import { type ProcessDocument, processOf } from "./document.ts";
import type { NodeKind, NodeRecord } from "./kinds.ts";
import type { Process } from "./records/process.ts";

export type Density = Process["density"];
type NodeSizes = Readonly<Record<NodeKind, Size>>;

/** Canvas pixels; everything that moves on the canvas moves in this step when snapping is on. */
export const GRID = 8;

/** The room inside a stage: its header, and what stays free around and between its activities. */
export const STAGE_PADDING = { top: 76, side: 12, bottom: 16, gap: 10 } as const;

/** The size of a collapsed stage: its header, no wider than a stage usually is. */
const COLLAPSED_STAGE: Size = { width: 240, height: STAGE_PADDING.top };

/**
 * Sizes of the kinds whose size is not the user's choice, and the standard of the others.
 * Compact nodes are as wide as comfortable activities, so that stages keep their width; they
 * say less.
 */
const NODE_SIZES: Readonly<Record<Density, NodeSizes>> = {
  comfortable: {
    leadSource: { width: 184, height: 48 },
    stage: { width: 240, height: 200 },
    activity: { width: 216, height: 64 },
    decision: { width: 176, height: 104 },
    outcome: { width: 184, height: 44 },
    note: { width: 180, height: 100 },
  },
  compact: {
    leadSource: { width: 184, height: 32 },
    stage: { width: 240, height: 160 },
    activity: { width: 216, height: 40 },
    decision: { width: 160, height: 80 },
    outcome: { width: 184, height: 32 },
    note: { width: 180, height: 80 },
  },
};

/** The sizes of a density. */
export function sizesFor(density: Density): NodeSizes {
  return NODE_SIZES[density];
}

/** The sizes in the document's density. */
export function sizesIn(document: ProcessDocument): NodeSizes {
  return NODE_SIZES[processOf(document).density];
}

/** The size at which a node is drawn; a collapsed stage keeps its own for when it is expanded. */
export function sizeOf(document: ProcessDocument, node: NodeRecord): Size {
  switch (node.kind) {
    case "stage":
      return node.collapsed
        ? {
            width: Math.min(node.width, COLLAPSED_STAGE.width),
            height: Math.min(node.height, COLLAPSED_STAGE.height),
          }
        : { width: node.width, height: node.height };
    case "note":
      return { width: node.width, height: node.height };
    case "leadSource":
    case "activity":
    case "decision":
    case "outcome":
      return sizesIn(document)[node.kind];
    default:
      return assertNever(node);
  }
}

/** Where a node lies on the canvas; an activity's own position is relative to its stage. */
export function boundsOfNode(document: ProcessDocument, node: NodeRecord): Rect {
  const size = sizeOf(document, node);
  if (node.kind === "activity" && node.stageId !== null) {
    const stage = document.stage.get(node.stageId);
    if (stage !== undefined) return { x: stage.x + node.x, y: stage.y + node.y, ...size };
  }
  return { x: node.x, y: node.y, ...size };
}
