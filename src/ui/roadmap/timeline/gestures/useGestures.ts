import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from "react";
import type { RecordId } from "../../../../core/base/ids.ts";
import {
  placed,
  plannedItem,
  plannedRecord,
  type PlannedItem,
  shifted,
  stretched,
  unplaced,
} from "../../../../core/roadmap/planner/items.ts";
import { addUnits, daysOn, nearestStart, startOf } from "../../../../core/roadmap/planner/units.ts";
import { calendarNow } from "../../../../state/roadmap/lanesNow.ts";
import { addPlanned, connectPlanned, replan } from "../../../../state/roadmap/planning.ts";
import { choose, planStore } from "../../../../state/roadmap/planStore.ts";
import { snapUnit } from "../../../../state/roadmap/zoom.ts";
import { announce, sessionStore } from "../../../../state/session/session.ts";
import { editorStore } from "../../../../state/store/editor.ts";
import { type Frame, ITEM_HEIGHT, type Layout } from "../layout.ts";
import { type Gesture, gestureStore } from "./gesture.ts";

/** A hand that goes no further than this wants to click, in CSS pixels. */
const STILL = 4;
/** So near to the edge of what is shown, it scrolls on. */
const EDGE = 36;
const SCROLL_STEP = 14;

interface Parts {
  readonly scroller: RefObject<HTMLElement | null>;
  /** The time itself, without the names of the lanes: its start is the start of the frame. */
  readonly surface: RefObject<HTMLElement | null>;
  readonly frame: Frame;
  readonly layout: Layout;
}

/** What a press was on. */
interface Press {
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

/** Moving, stretching, adding and connecting with the pointer. Escape takes a gesture back. */
export function useGestures(parts: Parts): {
  readonly onPointerDown: (event: ReactPointerEvent) => void;
  readonly onPointerMove: (event: ReactPointerEvent) => void;
  readonly onPointerLeave: () => void;
} {
  const now = useRef(parts);
  useEffect(() => {
    now.current = parts;
  });
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);

  const onPointerDown = (event: ReactPointerEvent) => {
    if (event.button !== 0 || !event.isPrimary || gestureStore.getState().gesture !== null) return;
    const press = pressOf(event, now.current);
    if (press === null) return;
    stop.current();
    stop.current = follow(event, press, now);
  };

  const onPointerMove = (event: ReactPointerEvent) => {
    if (event.buttons !== 0 || event.pointerType === "touch") return;
    const { layout } = now.current;
    const press = pressOf(event, now.current);
    const lane = layout.lanes.find((one) => one.lane.key === press?.laneKey)?.lane;
    const isFree = press !== null && press.id === null && lane !== undefined && takesNew(lane);
    const wanted =
      isFree && planStore.getState().chosenId === null
        ? { laneKey: lane.key, day: Math.floor(press.moment), top: rowTop(press, now.current) }
        : null;
    const { hover } = gestureStore.getState();
    const isSame =
      hover?.laneKey === wanted?.laneKey &&
      hover?.day === wanted?.day &&
      hover?.top === wanted?.top;
    if (!isSame) gestureStore.setState({ hover: wanted });
  };

  return {
    onPointerDown,
    onPointerMove,
    onPointerLeave: () => gestureStore.setState({ hover: null }),
  };
}

/** Follows the pointer until it lets go, or Escape is pressed; returns the way to stop. */
function follow(down: ReactPointerEvent, press: Press, parts: RefObject<Parts>): () => void {
  let last = { x: down.clientX, y: down.clientY, isFree: down.altKey };
  let isMoved = false;
  let frameRequest = 0;
  const update = () => {
    gestureStore.setState({ gesture: gestureAt(press, last, parts.current), hover: null });
  };
  const scrollOn = () => {
    frameRequest = 0;
    const { scroller } = parts.current;
    if (!isMoved || scroller.current === null) return;
    if (scrollAtEdge(scroller.current, last)) {
      update();
      frameRequest = requestAnimationFrame(scrollOn);
    }
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    last = { x: event.clientX, y: event.clientY, isFree: event.altKey };
    isMoved ||= Math.hypot(last.x - press.x, last.y - press.y) > STILL;
    if (!isMoved) return;
    update();
    if (frameRequest === 0) frameRequest = requestAnimationFrame(scrollOn);
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    const { gesture } = gestureStore.getState();
    end();
    if (!isMoved) click(press, parts.current);
    else if (gesture !== null) finish(gesture, parts.current);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    const wasMoved = isMoved;
    end();
    if (wasMoved) announce(sessionStore.getState().translate("planner.said.cancelled"));
  };
  const end = () => {
    cancelAnimationFrame(frameRequest);
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", end);
    window.removeEventListener("keydown", onKey, { capture: true });
    gestureStore.setState({ gesture: null });
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", end);
  window.addEventListener("keydown", onKey, { capture: true });
  return end;
}

function pressOf(event: ReactPointerEvent, parts: Parts): Press | null {
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
function pointIn({ surface }: Parts, clientX: number, clientY: number) {
  const rect = surface.current?.getBoundingClientRect();
  if (rect === undefined) return null;
  const isRtl = sessionStore.getState().direction === "rtl";
  return { x: isRtl ? rect.right - clientX : clientX - rect.left, y: clientY - rect.top };
}

function laneAt(layout: Layout, y: number) {
  return layout.lanes.find(({ top, height }) => y >= top && y < top + height);
}

function gestureAt(
  press: Press,
  at: { readonly x: number; readonly y: number; readonly isFree: boolean },
  parts: Parts,
): Gesture | null {
  const { frame, layout } = parts;
  const point = pointIn(parts, at.x, at.y);
  const { document } = editorStore.getState();
  if (point === null || document === null) return null;
  const calendar = calendarNow();
  const unit = at.isFree ? "day" : snapUnit(frame.scale);
  const moment = frame.from + point.x / frame.scale;
  if (press.id === null) {
    const laneKey = press.laneKey ?? "";
    const [first, last] = [Math.min(press.moment, moment), Math.max(press.moment, moment)];
    const from = startOf(unit, Math.floor(first), calendar);
    const to = addUnits(unit, startOf(unit, Math.floor(last), calendar), 1, calendar) - 1;
    return { type: "add", laneKey, from, to, top: rowTop(press, parts) };
  }
  if (press.handle === "connect") {
    const overId = itemsAt(at.x, at.y).find((id) => id !== press.id) ?? null;
    return {
      type: "connect",
      fromId: press.id,
      overId,
      ...point,
    };
  }
  const record = plannedRecord(document, press.id);
  if (record === undefined) return null;
  const laneKey = window.document.elementFromPoint(at.x, at.y)?.closest("[data-tray]")
    ? null
    : (laneAt(layout, point.y)?.lane.key ?? press.laneKey);
  const place = layout.places.get(press.id);
  if (place === undefined) {
    // Something without a date, out of its tray.
    const from = startOf(unit, Math.floor(moment), calendar);
    const to =
      record.kind === "initiative" || record.kind === "ask"
        ? daysOn("month", from, 1, calendar) - 1
        : from;
    const top = point.y - press.grip;
    return { type: "place", id: press.id, edge: null, from, to, laneKey, top };
  }
  const { item } = place.placed;
  const by = moment - press.moment;
  if (press.handle === "start" || press.handle === "end") {
    const edge = press.handle;
    const border = (edge === "start" ? item.from : item.to + 1) + by;
    const snapped = nearestStart(unit, border, calendar);
    const isReversed = item.isBackwards;
    const from = edge === "start" ? snapped : item.from;
    const to = edge === "end" ? snapped - 1 : item.to;
    return {
      type: "stretch",
      id: press.id,
      // What ends before it starts is drawn from its end on.
      edge: isReversed ? (edge === "start" ? "end" : "start") : edge,
      from: edge === "start" ? Math.min(from, to) : from,
      to: edge === "end" ? Math.max(from, to) : to,
      laneKey: press.laneKey,
      top: place.top,
    };
  }
  const isSideways = Math.abs(at.x - press.x) > STILL;
  const days = isSideways ? movedBy(item, by, unit) : 0;
  return {
    type: "move",
    id: press.id,
    edge: null,
    from: item.shape === "until" ? item.from : item.from + days,
    to: item.to + days,
    laneKey,
    top: point.y - press.grip,
  };
}

/** The items at a place of the window, the uppermost first: handles may lie over others. */
function itemsAt(x: number, y: number): RecordId[] {
  return window.document.elementsFromPoint(x, y).flatMap((element) => {
    const id = element.closest<HTMLElement>("[data-item-id]")?.dataset["itemId"];
    return id === undefined ? [] : [id];
  });
}

/** Days by which an item is moved, so that it begins (a goal: is due) where a unit does. */
function movedBy(item: PlannedItem, by: number, unit: "day" | "week" | "month"): number {
  const first = item.shape === "until" ? item.to : item.from;
  return nearestStart(unit, first + by, calendarNow()) - first;
}

/** The line of the lane that the pointer is on, where a new item would be shown. */
function rowTop({ y }: Press, parts: Parts): number {
  const point = pointIn(parts, 0, y);
  return (point?.y ?? 0) - ITEM_HEIGHT / 2;
}

function takesNew({ subject }: { readonly subject: { readonly type: string } }): boolean {
  return subject.type !== "goals" && subject.type !== "deals";
}

function click({ id, laneKey, moment, handle, isTouch }: Press, { layout }: Parts): void {
  const { connectingId, chosenId, port } = planStore.getState();
  if (id !== null) {
    if (connectingId !== null && connectingId !== id) connectPlanned(connectingId, id);
    else if (handle !== "connect") {
      choose(id);
      port?.focus(id);
    }
    return;
  }
  if (chosenId !== null || connectingId !== null || isTouch) {
    planStore.setState({ connectingId: null });
    choose(null);
    return;
  }
  const lane = layout.lanes.find((one) => one.lane.key === laneKey)?.lane;
  if (lane === undefined || !takesNew(lane)) return;
  const day = Math.floor(moment);
  addPlanned("milestone", lane.subject, day, day);
}

function finish(gesture: Gesture, { layout }: Parts): void {
  const { document } = editorStore.getState();
  if (document === null) return;
  const laneOf = (key: string | null) => layout.lanes.find((one) => one.lane.key === key)?.lane;
  if (gesture.type === "connect") {
    if (gesture.overId !== null) connectPlanned(gesture.fromId, gesture.overId);
    return;
  }
  if (gesture.type === "add") {
    addPlanned("initiative", laneOf(gesture.laneKey)?.subject ?? null, gesture.from, gesture.to);
    return;
  }
  const { id, from, to, edge } = gesture;
  const record = plannedRecord(document, id);
  if (record === undefined) return;
  choose(id);
  const own = layout.lanes.find(({ lane }) =>
    [...lane.items.map((item) => item.record), ...lane.undated].some((one) => one.id === id),
  )?.lane.key;
  const lane = gesture.laneKey === own ? null : (laneOf(gesture.laneKey)?.subject ?? null);
  if (gesture.type === "place" && gesture.laneKey === null) return;
  const item = plannedItem(record);
  if (gesture.type === "stretch") {
    const label = "planner.action.stretch";
    replan(id, edge === null ? null : stretchedTo(gesture, item), { label });
  } else if (gesture.laneKey === null) {
    if (item !== null) replan(id, unplaced(record), { label: "planner.action.unschedule" });
  } else if (gesture.type === "place" || item === null) {
    replan(id, placed(record, from, to), { label: "planner.action.schedule" }, lane);
  } else if (to !== item.to || lane !== null) {
    replan(id, shifted(record, to - item.to), { label: "planner.action.drag" }, lane);
  }
  planStore.getState().port?.focus(id);
}

function stretchedTo(
  { edge, from, to }: Extract<Gesture, { edge: "start" | "end" | null }>,
  item: PlannedItem | null,
) {
  if (item === null || edge === null) return null;
  if (item.isBackwards) return placed(item.record, from, to);
  return stretched(item.record, edge, edge === "start" ? from : to);
}

function scrollAtEdge(scroller: HTMLElement, at: { readonly x: number; readonly y: number }) {
  const rect = scroller.getBoundingClientRect();
  const by = (place: number, low: number, high: number) =>
    place < low + EDGE ? -SCROLL_STEP : place > high - EDGE ? SCROLL_STEP : 0;
  const before = [scroller.scrollLeft, scroller.scrollTop];
  const isBeside = at.y > rect.top - EDGE && at.y < rect.bottom + EDGE;
  if (!isBeside) return false;
  const heads = getComputedStyle(scroller).direction === "rtl";
  const [left, right] = heads ? [rect.left, rect.right - 168] : [rect.left + 168, rect.right];
  scroller.scrollLeft += by(at.x, left, right);
  scroller.scrollTop += by(at.y, rect.top + 44, rect.bottom);
  return scroller.scrollLeft !== before[0] || scroller.scrollTop !== before[1];
}
