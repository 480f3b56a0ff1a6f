import type { Point, Rect } from "../../../core/base/geometry.ts";

interface Followed {
  readonly moved: (client: Point) => void;
  /** The pointer was let go. */
  readonly ended: (client: Point) => void;
  /** Escape, or the system took the pointer away. */
  readonly cancelled: () => void;
}

/** Follows a pointer that is down, wherever it goes, until it is let go. Returns the way to stop. */
export function followPointer({ moved, ended, cancelled }: Followed): () => void {
  const stop = () => {
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onCancel);
    window.removeEventListener("keydown", onKey, true);
  };
  const onMove = (event: PointerEvent) => moved(pointOf(event));
  const onUp = (event: PointerEvent) => {
    stop();
    ended(pointOf(event));
  };
  const onCancel = () => {
    stop();
    cancelled();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onCancel);
  window.addEventListener("keydown", onKey, true);
  return stop;
}

export function pointOf({ clientX, clientY }: { clientX: number; clientY: number }): Point {
  return { x: clientX, y: clientY };
}

/** How near the border the pointer must be for the canvas to pan, and how fast it then goes. */
const BORDER = 36;
const SPEED = 14;

/** How far the canvas should pan in one frame for a pointer at this place of its window. */
export function autoPan({ x, y }: Point, frame: Rect): Point {
  return {
    x: push(x - frame.x, frame.width),
    y: push(y - frame.y, frame.height),
  };
}

function push(at: number, length: number): number {
  if (at < BORDER) return SPEED * Math.min(1, (BORDER - at) / BORDER);
  if (at > length - BORDER) return -SPEED * Math.min(1, (at - length + BORDER) / BORDER);
  return 0;
}
