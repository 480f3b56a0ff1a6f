import { isoDay } from "../../../core/base/calendar.ts";
import {
  type PlanCalendar,
  type Tick,
  ticksOf,
  type TimeUnit,
} from "../../../core/roadmap/planner/units.ts";
import type { Range } from "./layout.ts";

/** What stands above the lanes: a unit of time, and a larger one over it. */
export interface Heads {
  readonly small: readonly Tick[];
  readonly large: readonly Tick[];
}

/** From how many pixels a day on a unit has room for its name. */
const LEVELS: readonly (readonly [scale: number, small: TimeUnit, large: TimeUnit | null])[] = [
  [16, "day", "month"],
  [4.6, "week", "month"],
  [1.25, "month", "quarter"],
  [0.42, "quarter", "year"],
  [0.12, "year", null],
  [0.012, "decade", null],
  [0, "century", null],
];

/** The units of time of which something can be seen. */
export function headsOf(scale: number, seen: Range, calendar: PlanCalendar): Heads {
  const [, small, large] = LEVELS.find(([least]) => scale >= least) ?? [0, "century", null];
  return {
    small: ticksOf(small, seen.from, seen.to, calendar),
    large: large === null ? [] : ticksOf(large, seen.from, seen.to, calendar),
  };
}

/** About as wide as a character of a head, and what lies around its text, in CSS pixels. */
const CHARACTER = 6.2;
const PADDING = 10;
/** A day in each month of a year, in days since 1970. */
const MONTHS = Array.from({ length: 12 }, (_, month) => month * 30 + 25);

/** Names of units in the words of a language's calendar. */
export interface TickNames {
  readonly day: (day: number) => string;
  readonly weekday: (day: number) => string;
  /** The first day of the week, with its month where all of them have room for it. */
  readonly week: (day: number, width: number) => string;
  readonly month: (day: number) => string;
  readonly monthOfYear: (day: number) => string;
  readonly year: (day: number) => string;
}

export function tickNames(tag: string): TickNames {
  const named = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    return (day: number) => format.format(Date.parse(isoDay(day)));
  };
  const day = named({ day: "numeric" });
  const dayOfMonth = named({ day: "numeric", month: "short" });
  const longest = Math.max(...MONTHS.map((number) => dayOfMonth(number).length));
  const year = new Intl.DateTimeFormat(tag, { year: "numeric", timeZone: "UTC" });
  return {
    day,
    weekday: named({ weekday: "narrow" }),
    week: (number, width) =>
      width >= longest * CHARACTER + PADDING ? dayOfMonth(number) : day(number),
    month: named({ month: "short" }),
    monthOfYear: named({ month: "long", year: "numeric" }),
    // Without its era, which a calendar other than the Gregorian may add.
    year: (day) =>
      year.formatToParts(Date.parse(isoDay(day))).find(({ type }) => type === "year")?.value ?? "",
  };
}
