import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from "react";
import { planStore } from "../../../../state/roadmap/planStore.ts";
import { announce, sessionStore } from "../../../../state/session/session.ts";
import { click, finish } from "./finish.ts";
import { gestureStore } from "./gesture.ts";
import { gestureAt } from "./gestureAt.ts";
import { type Parts, type Press, pressOf, rowTop, STILL, takesNew } from "./press.ts";

/** So near to the edge of what is shown, it scrolls on. */
const EDGE = 36;
const SCROLL_STEP = 14;

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
