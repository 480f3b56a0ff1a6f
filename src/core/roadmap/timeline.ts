import { dayNumber, daysInSpan, type IsoDay, isoDay, type Span } from "../base/calendar.ts";
import type { RoadmapItem } from "./items.ts";
import { byDepartment } from "./order.ts";
import type { Roadmap } from "./roadmap.ts";

/** The plan laid out over its period. Positions are shares of the period, 0 (start) to 1 (end). */
export interface Timeline extends Span {
  readonly years: readonly Tick[];
  /** Of the Gregorian calendar; none in a period too long to show them. */
  readonly quarters: readonly Tick[];
  readonly months: readonly Tick[];
  /** A lane for each department that has something in the period. */
  readonly lanes: readonly Lane[];
  /** Where today is; null outside the period or when it is not known. */
  readonly today: number | null;
  /** Dated items that lie wholly before or after the period. */
  readonly outside: readonly RoadmapItem[];
}

/** A year, quarter or month; at both ends of the period only the part inside it. */
export interface Tick extends Span {
  readonly year: number;
  /** Of a quarter 1 to 4, of a month 1 to 12, of a year 1. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

export interface Lane {
  readonly department: string;
  readonly bars: readonly Bar[];
  /** How many rows its bars take, so that none covers another. */
  readonly rows: number;
}

export interface Bar {
  readonly item: RoadmapItem;
  readonly from: number;
  readonly to: number;
  /** Counted from 0. */
  readonly row: number;
  /** Whether it began before the period, or goes on after it. */
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
}

/** More ticks than this nobody can tell apart; a thousand years are no plan. */
const MOST_TICKS = 240;

/** Lays the dated items over the roadmap's period; null when it has none. */
export function timelineOf(roadmap: Roadmap): Timeline | null {
  const { period, today } = roadmap.header;
  if (period === null) return null;
  const within = roadmap.items.filter((item) => meets(item, period));
  return {
    ...period,
    years: ticksOf(period, 12),
    quarters: ticksOf(period, 3),
    months: ticksOf(period, 1),
    lanes: byDepartment(within).map(({ department, entries }) =>
      laneOf(department, entries, period),
    ),
    today:
      today === null || today < period.start || today > period.end ? null : shareAt(period, today),
    outside: roadmap.items.filter((item) => !meets(item, period)),
  };
}

function meets({ span }: RoadmapItem, period: Span): boolean {
  return span !== null && span.start <= period.end && span.end >= period.start;
}

/** Ticks of so many months each (1, 3 or 12), from the one that holds the period's first day. */
function ticksOf(period: Span, months: 1 | 3 | 12): readonly Tick[] {
  const [first, last] = [monthNumber(period.start), monthNumber(period.end)];
  if ((last - first) / months > MOST_TICKS) return [];
  const ticks: Tick[] = [];
  for (let month = first - (first % months); month <= last; month += months) {
    const start = max(firstOfMonth(month), period.start);
    const end = min(dayBefore(firstOfMonth(month + months)), period.end);
    const year = Math.floor(month / 12);
    ticks.push({
      year,
      number: (month - year * 12) / months + 1,
      start,
      end,
      from: shareAt(period, start),
      to: shareAfter(period, end),
    });
  }
  return ticks;
}

function laneOf(department: string, items: readonly RoadmapItem[], period: Span): Lane {
  const rowEnds: IsoDay[] = [];
  const bars = items.flatMap((item): Bar[] => {
    const { span } = item;
    if (span === null) return [];
    const start = max(span.start, period.start);
    const end = min(span.end, period.end);
    const free = rowEnds.findIndex((rowEnd) => rowEnd < start);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = end;
    return [
      {
        item,
        from: shareAt(period, start),
        to: shareAfter(period, end),
        row,
        startsBefore: span.start < period.start,
        endsAfter: span.end > period.end,
      },
    ];
  });
  return { department, bars, rows: rowEnds.length };
}

/** Where a day begins. */
function shareAt(period: Span, day: IsoDay): number {
  return (daysInSpan({ start: period.start, end: day }) - 1) / daysInSpan(period);
}

/** Where a day ends. */
function shareAfter(period: Span, day: IsoDay): number {
  return daysInSpan({ start: period.start, end: day }) / daysInSpan(period);
}

/** Months since the start of the year 0. */
function monthNumber(day: IsoDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstOfMonth(month: number): IsoDay {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

function dayBefore(day: IsoDay): IsoDay {
  const number = dayNumber(day);
  // The only first day that is none is that of the year 10000.
  return number === null ? "9999-12-31" : isoDay(number - 1);
}

function max(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b;
}

function min(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}
