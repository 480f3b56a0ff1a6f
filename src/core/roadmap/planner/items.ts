import { dayNumber, type IsoDay, isoDay } from "../../base/calendar.ts";
import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import type { RecordByKind } from "../../process/kinds.ts";

/** The kinds that have a place in time, in the order in which they stand in a lane. */
export const PLANNED_KINDS = ["goal", "importantDeal", "initiative", "milestone", "ask"] as const;
export type PlannedKind = (typeof PLANNED_KINDS)[number];
export type PlannedRecord = RecordByKind[PlannedKind];

/** The fields that say when: of what is a day, that day alone. */
const DAY_FIELDS: Readonly<
  Record<PlannedKind, { readonly start: string | null; readonly end: string }>
> = {
  goal: { start: null, end: "dueDate" },
  importantDeal: { start: null, end: "closeDate" },
  initiative: { start: "start", end: "end" },
  milestone: { start: null, end: "date" },
  ask: { start: "start", end: "neededBy" },
};

/** The days of the calendar with four figures for the year, as days since 1970. */
export const FIRST_DAY = dayNumber("0001-01-01") ?? 0;
export const LAST_DAY = dayNumber("9999-12-31") ?? 0;

/** The stated days of a record, in days since 1970. */
export interface Days {
  readonly start: number | null;
  readonly end: number | null;
}

/** What is drawn for a record: over some time, or on a day. */
export interface PlannedItem {
  readonly record: PlannedRecord;
  /** First and last day that it takes up, in days since 1970; in order, whatever is stated. */
  readonly from: number;
  readonly to: number;
  /** A goal lasts until its day, from the start of the plan's period. */
  readonly shape: "bar" | "day" | "until";
  /** It ends before it starts. */
  readonly isBackwards: boolean;
}

/** New values of a record's fields. */
export type DayChange = Readonly<Record<string, IsoDay | null>>;

export function plannedRecord(document: ProcessDocument, id: RecordId): PlannedRecord | undefined {
  for (const kind of PLANNED_KINDS) {
    const record = document[kind].get(id);
    if (record !== undefined) return record;
  }
  return undefined;
}

export function plannedRecords(document: ProcessDocument): PlannedRecord[] {
  return PLANNED_KINDS.flatMap((kind): PlannedRecord[] => [...document[kind].values()]);
}

export function daysOf(record: PlannedRecord): Days {
  switch (record.kind) {
    case "goal":
      return { start: null, end: numberOf(record.dueDate) };
    case "importantDeal":
      return { start: null, end: numberOf(record.closeDate) };
    case "milestone":
      return { start: null, end: numberOf(record.date) };
    case "initiative":
      return { start: numberOf(record.start), end: numberOf(record.end) };
    case "ask":
      return { start: numberOf(record.start), end: numberOf(record.neededBy) };
  }
}

/** Where a record stands in time; null: it has no date. `periodStart` in days since 1970. */
export function plannedItem(
  record: PlannedRecord,
  periodStart: number | null = null,
): PlannedItem | null {
  const { start, end } = daysOf(record);
  const only = end ?? start;
  if (only === null) return null;
  if (record.kind === "goal" && periodStart !== null && periodStart < only) {
    return { record, from: periodStart, to: only, shape: "until", isBackwards: false };
  }
  if (start === null || end === null) {
    return { record, from: only, to: only, shape: "day", isBackwards: false };
  }
  const [from, to] = [Math.min(start, end), Math.max(start, end)];
  return { record, from, to, shape: "bar", isBackwards: end < start };
}

/** Whether the record can last for more than a day. */
export function lasts({ kind }: PlannedRecord): boolean {
  return DAY_FIELDS[kind].start !== null;
}

/** The record's days moved by so many, as far as the calendar goes; null when it has none. */
export function shifted(record: PlannedRecord, by: number): DayChange | null {
  const { start, end } = daysOf(record);
  const stated = [start, end].filter((day) => day !== null);
  if (stated.length === 0) return null;
  const least = FIRST_DAY - Math.min(...stated);
  const most = LAST_DAY - Math.max(...stated);
  const days = Math.min(most, Math.max(least, by));
  return changeOf(record, {
    start: start === null ? null : start + days,
    end: end === null ? null : end + days,
  });
}

/**
 * The record with its start or its end on another day, never past the other one: then it lasts
 * a day. Of what is a day, that day. Null where it has none.
 */
export function stretched(
  record: PlannedRecord,
  edge: "start" | "end",
  day: number,
): DayChange | null {
  const { start, end } = daysOf(record);
  const wanted = Math.min(LAST_DAY, Math.max(FIRST_DAY, day));
  if (start === null && end === null) return null;
  if (!lasts(record)) return changeOf(record, { start: null, end: wanted });
  // What had one day alone begins to last where its other end is drawn out.
  if (edge === "start") {
    const last = end ?? start ?? wanted;
    return changeOf(record, { start: Math.min(wanted, last), end: last });
  }
  const first = start ?? end ?? wanted;
  return changeOf(record, { start: first, end: Math.max(wanted, first) });
}

/** The days of something that gets its place: from the first to the last, or on the last. */
export function placed(record: PlannedRecord, from: number, to: number): DayChange {
  return changeOf(record, { start: lasts(record) ? from : null, end: to });
}

/** The record without a date. */
export function unplaced(record: PlannedRecord): DayChange {
  return changeOf(record, { start: null, end: null });
}

/** Start and end in order, where the end comes first; null where there is nothing to mend. */
export function mended(record: PlannedRecord): DayChange | null {
  const { start, end } = daysOf(record);
  if (start === null || end === null || end >= start) return null;
  return changeOf(record, { start: end, end: start });
}

function changeOf({ kind }: PlannedRecord, { start, end }: Days): DayChange {
  const fields = DAY_FIELDS[kind];
  return {
    ...(fields.start === null ? {} : { [fields.start]: start === null ? null : isoDay(start) }),
    [fields.end]: end === null ? null : isoDay(end),
  };
}

function numberOf(day: IsoDay | null): number | null {
  return day === null ? null : dayNumber(day);
}
