import type { RecordId } from "../../../core/base/ids.ts";
import type { PlannedItem, PlannedRecord } from "../../../core/roadmap/planner/items.ts";
import type { PlanLane } from "../../../core/roadmap/planner/lanes.ts";

/** Days since 1970, first and last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Time as a line: CSS pixels from where reading begins. */
export interface Frame extends Range {
  /** CSS pixels a day. */
  readonly scale: number;
}

/** In CSS pixels. */
export const LINE_HEIGHT = 38;
export const ITEM_HEIGHT = 30;
export const LANE_PADDING = 12;
/** The lane's name and caption need as much. */
export const LEAST_LANE = 64;
/** What is a day, as wide as it is drawn. */
export const DIAMOND = 18;

const GAP = 10;
const SMALLEST_INSIDE = 140;
const WIDEST_LABEL = 380;

export interface PlacedItem {
  readonly item: PlannedItem;
  /** From the start of the frame; of what is a day, its middle, without a width. */
  readonly x: number;
  readonly width: number;
  /** The line of the lane it stands on, from 0. */
  readonly line: number;
  readonly label: "inside" | "after";
}

export interface PlacedLane {
  readonly lane: PlanLane;
  /** Below the heads of the units of time. */
  readonly top: number;
  readonly height: number;
  readonly items: readonly PlacedItem[];
}

/** Where things stand: lanes one below the other, and in each no item on another. */
export interface Layout {
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  readonly places: ReadonlyMap<RecordId, { readonly placed: PlacedItem; readonly top: number }>;
}

export function layoutOf(lanes: readonly PlanLane[], frame: Frame): Layout {
  const places = new Map<RecordId, { placed: PlacedItem; top: number }>();
  let top = 0;
  const placedLanes = lanes.map((lane) => {
    const { items, lines } = placeItems(lane.items, frame);
    const height = Math.max(LEAST_LANE, lines * LINE_HEIGHT + LANE_PADDING * 2);
    for (const placed of items) {
      const itemTop = top + LANE_PADDING + placed.line * LINE_HEIGHT;
      places.set(placed.item.record.id, { placed, top: itemTop });
    }
    const placedLane = { lane, top, height, items };
    top += height;
    return placedLane;
  });
  return { lanes: placedLanes, height: top, places };
}

/** Puts the items of a lane, which are in their order, on as few lines as they need. */
export function placeItems(
  items: readonly PlannedItem[],
  { from: origin, scale }: Frame,
): { readonly items: readonly PlacedItem[]; readonly lines: number } {
  const free: number[] = [];
  const placed = items.map((item): PlacedItem => {
    const isDay = item.shape === "day";
    const x = (item.from - origin + (isDay ? 0.5 : 0)) * scale;
    const width = isDay ? 0 : (item.to - item.from + 1) * scale;
    const needed = labelWidth(item.record);
    const label = !isDay && width >= Math.min(needed, SMALLEST_INSIDE) ? "inside" : "after";
    const half = isDay ? DIAMOND / 2 : 0;
    const [start, end] = [x - half, x + width + half + (label === "after" ? needed : 0)];
    const found = free.findIndex((until) => until + GAP <= start);
    const line = found === -1 ? free.length : found;
    free[line] = end;
    return { item, x, width, line, label };
  });
  return { items: placed, lines: free.length };
}

/** About the width of a name; a deal's is followed by its figures. */
function labelWidth(record: PlannedRecord): number {
  const notes = record.kind === "importantDeal" ? 180 : 0;
  return Math.min(WIDEST_LABEL, 7 * record.name.length + 40 + notes);
}
