import type { Point } from "../../../core/base/geometry.ts";
import type { NodeKind } from "../../../core/process/kinds.ts";
import { canvasStore } from "../model/canvasStore.ts";
import { followPointer } from "./followPointer.ts";

/** The canvas as the palette knows it: a place that takes what is dropped on it. */
export interface DropZone {
  readonly contains: (client: Point) => boolean;
  /** Shows what would happen; null when the pointer is elsewhere. */
  readonly hover: (kind: NodeKind, client: Point | null) => void;
  readonly drop: (kind: NodeKind, client: Point) => void;
}

let zone: DropZone | null = null;

/** Set by the canvas while it is on the page. */
export function setDropZone(canvas: DropZone | null): void {
  zone = canvas;
}

/** How far the pointer moves, in window pixels, before a press becomes a drag. */
const THRESHOLD = 4;

/** The pointer went down on an entry of the palette: drags it, or, let go at once, clicks it. */
export function startPaletteDrag(kind: NodeKind, start: Point, click: () => void): void {
  let isDrag = false;
  const done = () => {
    canvasStore.setState({ ghost: null });
    zone?.hover(kind, null);
  };
  followPointer({
    moved(at) {
      isDrag ||= Math.hypot(at.x - start.x, at.y - start.y) > THRESHOLD;
      if (!isDrag) return;
      const isOverCanvas = zone?.contains(at) ?? false;
      canvasStore.setState({ ghost: { kind, at, isOverCanvas } });
      zone?.hover(kind, isOverCanvas ? at : null);
    },
    ended(at) {
      done();
      if (!isDrag) click();
      else if (zone?.contains(at)) zone.drop(kind, at);
    },
    cancelled: done,
  });
}
