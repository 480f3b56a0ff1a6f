import { boundsOf, clamp, type Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { findNode } from "../process/document.ts";
import { boundsOfNode, STAGE_PADDING } from "../process/geometry.ts";
import { activitiesOf } from "../process/graph.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { canvasPoint, coordinate } from "./placement.ts";
import { planOf } from "./planOf.ts";

export interface ResizeNodeArguments extends Rect {
  readonly id: RecordId;
}

/**
 * Gives a stage or a note a new size and place, in canvas pixels. A stage never gets smaller
 * than its activities, which keep their place on the canvas; a collapsed one is not resized.
 */
export const resizeNode: Edit<ResizeNodeArguments> = (document, { id, ...wanted }) => {
  const node = findNode(document, id);
  if (node === undefined) return { refused: "notFound", recordId: id };
  if (node.kind !== "stage" && node.kind !== "note") {
    return { refused: "invalidValue", recordId: id, field: "width" };
  }
  // What is drawn of a collapsed stage has no size of its own.
  if (node.kind === "stage" && node.collapsed) {
    return { refused: "invalidValue", recordId: id, field: "width" };
  }
  const corner = canvasPoint(wanted);
  if (corner === null) return { refused: "invalidValue", recordId: id, field: "x" };
  if (!Number.isFinite(wanted.width) || !Number.isFinite(wanted.height)) {
    return { refused: "invalidValue", recordId: id, field: "width" };
  }
  const rect = { ...corner, width: extent(wanted.width), height: extent(wanted.height) };
  const activities = node.kind === "stage" ? activitiesOf(document, node.id) : [];
  const places = activities.map((activity) => boundsOfNode(document, activity));
  const held = boundsOf(places);
  const result = held === null ? rect : around(rect, held);
  const changes = [
    changeOf(node, { ...result }),
    ...activities.map((activity, index) => {
      const place = places[index] ?? result;
      return changeOf(activity, {
        x: coordinate(place.x - result.x),
        y: coordinate(place.y - result.y),
      });
    }),
  ];
  return planOf(document, {
    ...EMPTY_DIFF,
    changed: changes.filter((change) => change !== null),
  });
};

function around(rect: Rect, held: Rect): Rect {
  const { side, top, bottom } = STAGE_PADDING;
  const x = Math.min(rect.x, held.x - side);
  const y = Math.min(rect.y, held.y - top);
  const right = Math.max(rect.x + rect.width, held.x + held.width + side);
  const lowest = Math.max(rect.y + rect.height, held.y + held.height + bottom);
  return {
    x: coordinate(x),
    y: coordinate(y),
    width: extent(right - x),
    height: extent(lowest - y),
  };
}

function extent(value: number): number {
  return clamp(Math.round(value), LIMITS.minSize, LIMITS.maxSize);
}
