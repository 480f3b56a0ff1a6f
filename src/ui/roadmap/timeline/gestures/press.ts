import type { PointerEvent as ReactPointerEvent, RefObject } from "react";
import type { RecordId } from "../../../../core/base/ids.ts";
import { sessionStore } from "../../../../state/session/session.ts";
import { type Frame, ITEM_HEIGHT, type Layout } from "../layout.ts";

/** A hand that goes no further than this wants to click, in CSS pixels. */
export const STILL = 4;

/** What a gesture is made on. */
export interface Parts {
  readonly scroller: RefObject<HTMLElement | null>;
  /** The time itself, without the names of the lanes: its start is the start of the frame. */
  readonly surface: RefObject<HTMLElement | null>;
  readonly frame: Frame;
  readonly layout: Layout;
}

/** What a press was on. */
export interface Press {
  readonly id: RecordId | null;
  readonly handle: string | null;
  readonly laneKey: string | null;
  readonly x: number;
  readonly y: number;
  /** In days since 1970, with fractions. */
  readonly moment: number;
  /** From the upper edge of the item, in CSS pixels. */
  readonly grip: number;
  readonly isTouch: boolean;
}

/** What the pointer went down on; null where no gesture begins. */
export function pressOf(event: ReactPointerEvent, parts: Parts): Press | null {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null || target.closest("[data-no-gesture]") !== null) return null;
  const own = target.closest<HTMLElement>("[data-item-id]");
  const at = pointIn(parts, event.clientX, event.clientY);
  if (at === null) return null;
  const lane = laneAt(parts.layout, at.y);
  const isOnTime = at.x >= 0 && target.closest("[data-lane]") !== null;
  if (own === null && !isOnTime) return null;
  return {
    id: own?.dataset["itemId"] ?? null,
    handle: target.closest<HTMLElement>("[data-handle]")?.dataset["handle"] ?? null,
    laneKey: lane?.lane.key ?? null,
    x: event.clientX,
    y: event.clientY,
    moment: parts.frame.from + at.x / parts.frame.scale,
    grip: own === null ? 0 : event.clientY - own.getBoundingClientRect().top,
    isTouch: event.pointerType === "touch",
  };
}

/** CSS pixels from the start of the frame, and below the heads. */
export function pointIn({ surface }: Parts, clientX: number, clientY: number) {
  const rect = surface.current?.getBoundingClientRect();
  if (rect === undefined) return null;
  const isRtl = sessionStore.getState().direction === "rtl";
  return { x: isRtl ? rect.right - clientX : clientX - rect.left, y: clientY - rect.top };
}

/** The lane at this height below the heads, in CSS pixels. */
export function laneAt(layout: Layout, y: number) {
  return layout.lanes.find(({ top, height }) => y >= top && y < top + height);
}

/** The line of the lane that the pointer is on, where a new item would be shown. */
export function rowTop({ y }: Press, parts: Parts): number {
  const point = pointIn(parts, 0, y);
  return (point?.y ?? 0) - ITEM_HEIGHT / 2;
}

/** Whether planned work may stand in the lane. */
export function takesNew({ subject }: { readonly subject: { readonly type: string } }): boolean {
  return subject.type !== "goals" && subject.type !== "deals";
}
