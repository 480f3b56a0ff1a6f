import type { PointerEvent } from "react";
import type { RecordId } from "../../core/base/ids.ts";
import { drop, putBack } from "./deeds.ts";
import { gridStore } from "./gridStore.ts";
import type { Place } from "./place.ts";

/** How far the pointer moves, in window pixels, before a press becomes a drag. */
const THRESHOLD = 4;
/** How near to its border the grid begins to scroll, and by how much at a time. */
const EDGE = 48;
const STEP = 12;

/** The pointer went down on a card: from a few pixels on it carries the card to another cell. */
export function startDrag(event: PointerEvent<HTMLElement>, id: RecordId): void {
  if (event.button !== 0 || event.pointerType === "touch") return;
  const scroller = event.currentTarget.closest<HTMLElement>("[data-grid-scroller]");
  const start = { x: event.clientX, y: event.clientY };
  const leaving = new AbortController();
  const { signal } = leaving;
  let isDragging = false;

  const end = (keep: boolean) => {
    leaving.abort();
    if (!isDragging) return;
    if (keep && gridStore.getState().over !== null) drop();
    else putBack();
  };
  window.addEventListener(
    "pointermove",
    ({ clientX: x, clientY: y }) => {
      isDragging ||= Math.hypot(x - start.x, y - start.y) > THRESHOLD;
      if (!isDragging) return;
      if (scroller !== null) scrollTowards(scroller, x, y);
      gridStore.setState({ liftedId: id, ghostAt: { x, y }, over: cellAt(x, y) });
    },
    { signal },
  );
  window.addEventListener("pointerup", () => end(true), { signal });
  window.addEventListener("pointercancel", () => end(false), { signal });
  window.addEventListener(
    "keydown",
    (key) => {
      if (key.key !== "Escape") return;
      key.preventDefault();
      key.stopPropagation();
      end(false);
    },
    { signal, capture: true },
  );
}

function cellAt(x: number, y: number): Pick<Place, "row" | "column"> | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-cell]");
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined
    ? null
    : { row: Number(row), column: Number(column) };
}

function scrollTowards(scroller: HTMLElement, x: number, y: number): void {
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  const across = x < left + EDGE ? -STEP : x > right - EDGE ? STEP : 0;
  const down = y < top + EDGE ? -STEP : y > bottom - EDGE ? STEP : 0;
  if (across !== 0 || down !== 0) scroller.scrollBy(across, down);
}
