import type { PointerEvent, MouseEvent } from "react";
import type { Point } from "../../../core/base/geometry.ts";
import { editorStore, select } from "../../../state/store/editor.ts";
import { canvasStore } from "../model/canvasStore.ts";
import { pointOf } from "./followPointer.ts";

/** How far the pointer moves, in window pixels, before a right press is a pan. */
const THRESHOLD = 4;

/**
 * The right button pans when it is dragged and opens the menu when it is clicked. Systems
 * differ in whether their own menu event comes on press or on release, so the button itself
 * is watched; the event alone counts for the keyboard and for a long touch.
 */
export function createContextMenuGesture(
  placeForKeys: () => Point,
  /** What is drawn at a place without an element of its own. */
  recordUnder: (client: Point) => string | null,
): {
  readonly pointerDown: (event: PointerEvent) => void;
  readonly pointerUp: (event: PointerEvent) => void;
  readonly contextMenu: (event: MouseEvent) => void;
} {
  let pressedAt: Point | null = null;
  let handledAt = Number.NEGATIVE_INFINITY;

  function open(at: Point, target: EventTarget | null): void {
    if (editorStore.getState().isPresented) return;
    const id = recordAt(target) ?? (target === null ? null : recordUnder(at));
    if (id !== null && !editorStore.getState().selection.includes(id)) select([id]);
    if (id === null && target !== null) select([]);
    canvasStore.setState({ menu: { at } });
  }

  return {
    pointerDown(event) {
      pressedAt = event.button === 2 ? pointOf(event) : null;
    },
    pointerUp(event) {
      if (event.button !== 2 || pressedAt === null) return;
      const at = pointOf(event);
      const isClick = Math.hypot(at.x - pressedAt.x, at.y - pressedAt.y) <= THRESHOLD;
      pressedAt = null;
      handledAt = event.timeStamp;
      if (isClick) open(at, event.target);
    },
    contextMenu(event) {
      if (event.target instanceof HTMLElement && event.target.matches("input, textarea")) return;
      event.preventDefault();
      if (pressedAt !== null || event.timeStamp - handledAt < 100) return;
      // From the keyboard the event has no place of its own.
      const isFromKeys = event.button !== 2 && event.detail === 0;
      open(isFromKeys ? placeForKeys() : pointOf(event), isFromKeys ? null : event.target);
    },
  };
}

/** The record whose drawing an element belongs to. */
export function recordAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const found = target.closest("[data-record-id], [data-label-of]");
  return found?.getAttribute("data-record-id") ?? found?.getAttribute("data-label-of") ?? null;
}
