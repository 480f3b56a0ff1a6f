import { isOpen } from "../links.ts";
import {
  type DayChange,
  daysOf,
  plannedItem,
  type PlannedRecord,
  placed,
  shifted,
  unplaced,
} from "./items.ts";
import { addUnits, type PlanCalendar, startOf } from "./units.ts";

/**
 * A plan by quarters: what is closed and lies behind, what runs or is due in this quarter (or
 * should have been done), what begins in the next one, what comes later, and what has no date.
 */
export const BUCKETS = ["earlier", "now", "next", "later", "undated"] as const;
export type Bucket = (typeof BUCKETS)[number];

/** First days, in days since 1970. */
export interface Quarters {
  readonly today: number;
  readonly now: number;
  readonly next: number;
  readonly later: number;
  readonly afterLater: number;
}

/** The quarters of the language's own calendar around a day. */
export function quartersAround(today: number, calendar: PlanCalendar): Quarters {
  const now = startOf("quarter", today, calendar);
  const on = (count: number) => addUnits("quarter", now, count, calendar);
  return { today, now, next: on(1), later: on(2), afterLater: on(3) };
}

export function bucketOf(record: PlannedRecord, quarters: Quarters): Bucket {
  const item = plannedItem(record);
  if (item === null) return "undated";
  if (!isOpen(record.status) && item.to < quarters.now) return "earlier";
  if (item.from < quarters.next) return "now";
  return item.from < quarters.later ? "next" : "later";
}

/**
 * The dates with which a record is in the bucket; null when it is there already, or can't be.
 * It keeps its length and how far into a quarter it begins, but nothing is planned before today;
 * what had no date takes up the quarter, or is due at its end.
 */
export function intoBucket(
  record: PlannedRecord,
  bucket: Bucket,
  quarters: Quarters,
  calendar: PlanCalendar,
): DayChange | null {
  if (bucket === "earlier" || bucketOf(record, quarters) === bucket) return null;
  if (bucket === "undated") return unplaced(record);
  const first = quarters[bucket];
  const last = lastDay(bucket, quarters);
  const earliest = bucket === "now" ? quarters.today : first;
  const item = plannedItem(record);
  if (item === null) return placed(record, earliest, last);
  const into = item.from - startOf("quarter", item.from, calendar);
  const start = Math.min(last, Math.max(earliest, first + into));
  const { start: stated, end } = daysOf(record);
  const from = Math.min(stated ?? item.from, end ?? item.from);
  return shifted(record, start - from);
}

function lastDay(bucket: "now" | "next" | "later", quarters: Quarters): number {
  const after = { now: quarters.next, next: quarters.later, later: quarters.afterLater };
  return after[bucket] - 1;
}
