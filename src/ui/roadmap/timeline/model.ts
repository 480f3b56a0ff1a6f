import type { RecordId } from "../../../core/base/ids.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { DEPARTMENTS, type Hue } from "../../../core/process/fields.ts";
import { firstDayOf, lastDayOf } from "../model/dates.ts";
import type { Period } from "../model/checks.ts";
import type { PlanRecord } from "../model/planKinds.ts";
import { dayNumber } from "../../../core/base/calendar.ts";
import type { Range } from "./range.ts";

/** What is drawn for a record: over some time, or on a day. */
export interface TimelineItem {
  readonly record: Exclude<PlanRecord, { kind: "strategy" | "location" }>;
  /** First day; null: since before what is shown. For something on a day, that day. Days since 1970. */
  readonly from: number | null;
  /** Last day, in days since 1970. */
  readonly to: number;
  readonly shape: "bar" | "diamond";
}

export interface Lane {
  /** What it is about: the goals, the important deals, or a department's word. */
  readonly subject: { readonly type: "goals" | "deals" | "department"; readonly word: string };
  readonly hue: Hue;
  readonly items: readonly TimelineItem[];
}

export interface TimelineModel {
  readonly lanes: readonly Lane[];
  /** Records that could be on the timeline but have no date. */
  readonly undated: number;
}

const DEPARTMENT_HUES: Readonly<Record<(typeof DEPARTMENTS)[number], Hue>> = {
  sales: "teal",
  marketing: "pink",
  product: "green",
  operations: "orange",
  support: "violet",
  finance: "olive",
  legal: "slate",
  management: "blue",
};

/** The lanes in their order: goals, departments, important deals. Empty ones are left out. */
export function timelineModel(document: ProcessDocument): TimelineModel {
  const goals: TimelineItem[] = [];
  const deals: TimelineItem[] = [];
  const departments = new Map<string, TimelineItem[]>(DEPARTMENTS.map((word) => [word, []]));
  let undated = 0;
  const records = [
    ...document.goal.values(),
    ...document.importantDeal.values(),
    ...document.initiative.values(),
    ...document.milestone.values(),
    ...document.ask.values(),
  ];
  for (const record of records) {
    const item = itemOf(record);
    if (item === null) undated += 1;
    else if (record.kind === "goal") goals.push(item);
    else if (record.kind === "importantDeal") deals.push(item);
    else {
      const lane = departments.get(record.department) ?? [];
      lane.push(item);
      departments.set(record.department, lane);
    }
  }
  const known: ReadonlyMap<string, Hue> = new Map(Object.entries(DEPARTMENT_HUES));
  const lanes: Lane[] = [
    { subject: { type: "goals", word: "" }, hue: "blue", items: goals },
    ...[...departments].map(([word, items]): Lane => ({
      subject: { type: "department", word },
      hue: known.get(word) ?? "slate",
      items,
    })),
    { subject: { type: "deals", word: "" }, hue: "olive", items: deals },
  ];
  return { lanes: lanes.filter(({ items }) => items.length > 0), undated };
}

function itemOf(record: TimelineItem["record"]): TimelineItem | null {
  const last = dayOf(lastDayOf(record));
  const first = dayOf(firstDayOf(record));
  if (record.kind === "goal") {
    return last === null ? null : { record, from: null, to: last, shape: "bar" };
  }
  const to = last ?? first;
  if (to === null) return null;
  const from = first ?? to;
  // What ends before it starts is drawn on the day it starts: its row says what is wrong.
  return from < to
    ? { record, from, to, shape: "bar" }
    : { record, from, to: from, shape: "diamond" };
}

function dayOf(day: string | null): number | null {
  return day === null ? null : dayNumber(day);
}

/** The days that the timeline has to show: the period, or what the records need. */
export function spanOf(model: TimelineModel, period: Period, today: number): Range {
  const days = model.lanes.flatMap(({ items }) =>
    items.flatMap(({ from, to }) => (from === null ? [to] : [from, to])),
  );
  const first = dayOf(period.roadmapStart) ?? Math.min(today, ...days);
  const last = dayOf(period.roadmapEnd) ?? Math.max(first + 300, ...days);
  return { from: first, to: Math.max(first, last) };
}

/** An item on the timeline's surface; fractions of its width, from where reading begins. */
export interface PlacedItem {
  readonly item: TimelineItem;
  readonly start: number;
  readonly end: number;
  /** The line of the lane it stands on, from 0. */
  readonly line: number;
  readonly label: "inside" | "after" | "before";
  /** The bar goes on beyond what is shown. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

export interface PlacedLane {
  readonly items: readonly PlacedItem[];
  readonly lines: number;
  /** Items that lie outside of what is shown. */
  readonly outside: readonly RecordId[];
}

const DIAMOND = 18;
const GAP = 8;
const SMALLEST_INSIDE = 140;
const WIDEST_LABEL = 380;

/** Puts the items of a lane on as few lines as they need, none on another. `width` in pixels. */
export function placeItems(
  items: readonly TimelineItem[],
  range: Range,
  width: number,
): PlacedLane {
  const length = range.to - range.from + 1;
  const outside: RecordId[] = [];
  const free: number[] = [];
  const placed: PlacedItem[] = [];
  const inOrder = items.toSorted(
    (a, b) => (a.from ?? range.from) - (b.from ?? range.from) || a.to - b.to,
  );
  for (const item of inOrder) {
    const from = item.from ?? range.from;
    if (from > range.to || item.to < range.from) {
      outside.push(item.record.id);
      continue;
    }
    const isBar = item.shape === "bar";
    const middle = (from - range.from + 0.5) / length;
    const start = isBar ? Math.max(0, (from - range.from) / length) : middle;
    const end = isBar ? Math.min(1, (item.to - range.from + 1) / length) : middle;
    const label = labelWidth(item.record);
    const half = isBar ? 0 : DIAMOND / 2;
    const left = start * width - half;
    const right = end * width + half;
    const inside = isBar && right - left >= Math.min(label, SMALLEST_INSIDE);
    const after = !inside && (right + label <= width || left < label);
    const leftmost = inside || after ? left : left - label;
    const rightmost = inside || !after ? right : right + label;
    const found = free.findIndex((until) => until + GAP <= leftmost);
    const line = found === -1 ? free.length : found;
    free[line] = rightmost;
    placed.push({
      item,
      start,
      end,
      line,
      label: inside ? "inside" : after ? "after" : "before",
      cutStart: item.from !== null && item.from < range.from,
      cutEnd: item.to > range.to,
    });
  }
  return { items: placed, lines: free.length, outside };
}

/** About the width of a name, in pixels; a deal's is followed by its figures. */
function labelWidth(record: TimelineItem["record"]): number {
  const notes = record.kind === "importantDeal" ? 180 : 0;
  return Math.min(WIDEST_LABEL, 7 * record.name.length + 32 + notes);
}
