import type { CSSProperties } from "react";
import { containsPoint, type Point, type Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { CORNER_RADIUS, svgPathData } from "../../../core/drawing/routing/path.ts";
import { partWithin } from "../../../core/drawing/routing/polyline.ts";
import { findArrow } from "../../../core/process/document.ts";
import { editorStore } from "../../../state/store/editor.ts";
import { hover } from "../model/hover.ts";

/** Lengths of the heads of arrows, in canvas pixels. */
export const HEAD = 9;
export const OPEN_HEAD = 6;

/** The polyline without its last pixels, so that a line ends inside of its head. */
export function shortened(points: readonly Point[], by: number): readonly Point[] {
  const last = points.at(-1);
  const before = points.at(-2);
  if (last === undefined || before === undefined) return points;
  const length = Math.hypot(last.x - before.x, last.y - before.y);
  const share = length === 0 ? 0 : Math.min(by, length) / length;
  return [
    ...points.slice(0, -1),
    { x: last.x + (before.x - last.x) * share, y: last.y + (before.y - last.y) * share },
  ];
}

/** A multiple of the lengths of all dashes: see `arrows.module.css`. */
const DASHES = 14;

/** The line of an arrow as the `d` attribute of a path: all of it, or what of it lies in an area. */
export function linePath(
  points: readonly Point[],
  jumps: readonly Point[],
  within: Rect | null,
): string {
  if (within === null) return svgPathData(points, CORNER_RADIUS, jumps);
  return svgPathData(
    partWithin(points, within, DASHES),
    CORNER_RADIUS,
    jumps.filter((jump) => containsPoint(within, jump)),
  );
}

/** Whether an end of an arrow is where it is drawn. */
export function isDrawn(end: Point | undefined, within: Rect | null): end is Point {
  return end !== undefined && (within === null || containsPoint(within, end));
}

/** Further than any label reaches from its middle, in canvas pixels. */
const REACH = 400;

/**
 * Lays an element with its middle at a point, by margins: a transform for each label would be a
 * piece of its own that the browser goes through at every step of the view. The element needs
 * `margin: auto` and a size that is that of its content.
 */
export function centredAt({ x, y }: Point): CSSProperties {
  return {
    left: x - REACH,
    right: `calc(100% - ${x + REACH}px)`,
    top: y - REACH,
    bottom: `calc(100% - ${y + REACH}px)`,
  };
}

const NOTHING: readonly RecordId[] = [];

/** Lights up an arrow and both its ends; null puts them out. */
export function light(arrowId: RecordId | null): void {
  const { document } = editorStore.getState();
  const arrow = arrowId === null || document === null ? undefined : findArrow(document, arrowId);
  hover({ litIds: arrow === undefined ? NOTHING : [arrow.id, arrow.sourceId, arrow.targetId] });
}

/** Whether a click is to add to the selection. */
export function isAdding(event: {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
