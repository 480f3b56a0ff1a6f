import type { RecordId } from "../../../../core/base/ids.ts";
import { plannedRecord, type PlannedItem } from "../../../../core/roadmap/planner/items.ts";
import { addUnits, daysOn, nearestStart, startOf } from "../../../../core/roadmap/planner/units.ts";
import { calendarNow } from "../../../../state/roadmap/lanesNow.ts";
import { snapUnit } from "../../../../state/roadmap/zoom.ts";
import { editorStore } from "../../../../state/store/editor.ts";
import type { Gesture } from "./gesture.ts";
import { laneAt, type Parts, pointIn, type Press, rowTop, STILL } from "./press.ts";

/** What the gesture would do if the pointer let go here. */
export function gestureAt(
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
