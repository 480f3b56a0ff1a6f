import type { Rect } from "../../base/geometry.ts";
import type { NodeKind, NodeRecord } from "../../process/kinds.ts";
import type { NodeShape, RouteNode } from "./types.ts";

const SHAPES: Readonly<Record<NodeKind, NodeShape>> = {
  leadSource: "pill",
  stage: "rect",
  activity: "rect",
  decision: "diamond",
  outcome: "pill",
  note: "rect",
};

/** A node as the routing sees it, where it lies now, in canvas pixels. */
export function routeNodeOf(record: NodeRecord, bounds: Rect): RouteNode {
  const parentId = record.kind === "activity" ? record.stageId : null;
  return { ...bounds, shape: SHAPES[record.kind], parentId };
}
