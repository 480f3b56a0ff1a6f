import { overlaps, type Point, type Rect, type Size } from "../../base/geometry.ts";
import { allNodes, type ProcessDocument } from "../../process/document.ts";
import { boundsOfNode } from "../../process/geometry.ts";

/** Room between a new node and those beside it, in canvas pixels. */
const GAP = 128;
const BELOW = 24;

/** A free place to the right of a node, or below that. */
export function placeAfter(document: ProcessDocument, node: Rect, size: Size): Point {
  return freePlace(document, { x: node.x + node.width + GAP, y: node.y }, size);
}

/** A free place to the left of a node, or below that. */
export function placeBefore(document: ProcessDocument, node: Rect, size: Size): Point {
  return freePlace(document, { x: node.x - GAP - size.width, y: node.y }, size);
}

/** The first free place from here downwards. */
function freePlace(document: ProcessDocument, wanted: Point, size: Size): Point {
  const taken = [...allNodes(document)]
    .filter((node) => node.kind !== "activity" || node.stageId === null)
    .map((node) => boundsOfNode(document, node))
    .sort((a, b) => a.y - b.y);
  let { y } = wanted;
  for (const rect of taken) {
    if (overlaps(rect, { x: wanted.x, y, ...size })) y = rect.y + rect.height + BELOW;
  }
  return { x: wanted.x, y };
}
