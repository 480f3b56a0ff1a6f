import { inflate, overlaps, type Point, type Rect, snap } from "../base/geometry.ts";
import type { Side } from "../process/fields.ts";
import { allNodes, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode, GRID, sizesIn, STAGE_PADDING } from "../process/geometry.ts";
import type { NodeKind, NodeRecord } from "../process/kinds.ts";

/** How far a new node lies from the one it is connected with: room for the arrow and its label. */
const GAP = { along: 12 * GRID, across: 3 * GRID } as const;

/** How many places to either side are tried before the node may lie over others. */
const MOST_TRIES = 24;

/**
 * The top left corner for a new node on one side of another: level with it, else the nearest
 * free place along that side. Inside a stage the new node lies right below.
 */
export function placeBeside(
  document: ProcessDocument,
  node: NodeRecord,
  kind: NodeKind,
  side: Side,
): Point {
  const bounds = boundsOfNode(document, node);
  if (node.kind === "activity" && node.stageId !== null) {
    return { x: bounds.x, y: bounds.y + bounds.height + STAGE_PADDING.gap };
  }
  const size = sizesIn(document)[kind];
  const level = {
    x: snap(bounds.x + (bounds.width - size.width) / 2, GRID),
    y: snap(bounds.y + (bounds.height - size.height) / 2, GRID),
  };
  const { left, right, top, bottom } = {
    left: bounds.x - GAP.along - size.width,
    right: bounds.x + bounds.width + GAP.along,
    top: bounds.y - GAP.along - size.height,
    bottom: bounds.y + bounds.height + GAP.along,
  };
  const isSideways = side === "left" || side === "right";
  const start = isSideways
    ? { x: side === "left" ? left : right, y: level.y }
    : { x: level.x, y: side === "top" ? top : bottom };
  const step = isSideways
    ? { x: 0, y: size.height + GAP.across }
    : { x: size.width + GAP.across, y: 0 };
  const taken = [...allNodes(document)].map((other) =>
    inflate(boundsOfNode(document, other), GAP.across / 2),
  );
  const isFree = (at: Rect) => !taken.some((rect) => overlaps(at, rect));
  for (let turn = 0; turn <= MOST_TRIES; turn += 1) {
    // Level, then below, above, further below: 0, 1, -1, 2, -2 …
    const times = turn % 2 === 0 ? -turn / 2 : (turn + 1) / 2;
    const at = { x: start.x + step.x * times, y: start.y + step.y * times };
    if (isFree({ ...at, ...size })) return at;
  }
  return start;
}
