import {
  type Calendar,
  type CalendarDate,
  endOfMonth,
  endOfYear,
  GregorianCalendar,
  parseDate,
  startOfMonth,
  startOfYear,
  toCalendar,
} from "@internationalized/date";
import { dayNumber, isoDay } from "../../../core/base/calendar.ts";

/** Days since 1970-01-01, first and last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** Years beyond which a timeline shows nothing anyone could read. */
const MOST_YEARS = 40;
const MOST_MONTHS = 24;
const MOST_QUARTERS = 40;

/** A line of the timeline's scale with the day it stands on, in days since 1970. */
export interface Tick {
  readonly from: number;
  /** The last day of what it begins. */
  readonly to: number;
  /** The time to be named, in milliseconds: the middle of the month or year. */
  readonly time: number;
  /** 1 to 4 where a quarter begins, else 0. */
  readonly quarter: number;
  /** The first tick, or the first of its year. */
  readonly beginsYear: boolean;
}

export interface Scale {
  readonly range: Range;
  readonly step: "month" | "quarter" | "year";
  readonly ticks: readonly Tick[];
}

/** The whole months (or years) of the calendar around the days, and the lines between them. */
export function scaleOf(days: Range, calendar: Calendar): Scale {
  const first = dateOf(days.from, calendar);
  const latest = first.add({ years: MOST_YEARS });
  const wanted = dateOf(days.to, calendar);
  const last = wanted.compare(latest) > 0 ? latest : wanted;
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const step = months <= MOST_MONTHS ? "month" : months <= MOST_QUARTERS * 3 ? "quarter" : "year";
  const begin = step === "year" ? startOfYear(first) : startOfMonth(first);
  const end = step === "year" ? endOfYear(last) : endOfMonth(last);
  const ticks: Tick[] = [];
  for (let at = begin; at.compare(end) <= 0;) {
    const next = nextOf(at, step);
    const stop = next.compare(end) > 0 ? end.add({ days: 1 }) : next;
    const from = numberOf(at);
    const to = numberOf(stop) - 1;
    ticks.push({
      from,
      to,
      time: Math.round((from + to) / 2) * DAY,
      quarter: step !== "year" && (at.month - 1) % 3 === 0 ? (at.month - 1) / 3 + 1 : 0,
      beginsYear: ticks.length === 0 || at.month === 1,
    });
    at = next;
  }
  return { range: { from: numberOf(begin), to: numberOf(end) }, step, ticks };
}

function nextOf(at: CalendarDate, step: Scale["step"]): CalendarDate {
  if (step === "month") return at.add({ months: 1 });
  if (step === "year") return at.add({ years: 1 });
  return at.add({ months: 3 - ((at.month - 1) % 3) });
}

function dateOf(day: number, calendar: Calendar): CalendarDate {
  return toCalendar(parseDate(isoDay(day)), calendar);
}

function numberOf(date: CalendarDate): number {
  return dayNumber(toCalendar(date, new GregorianCalendar()).toString()) ?? 0;
}
