import {
  type Calendar,
  type CalendarDate,
  GregorianCalendar,
  parseDate,
  PersianCalendar,
  startOfWeek,
  toCalendar,
} from "@internationalized/date";
import { dayNumber, isoDay } from "../../base/calendar.ts";
import { type Locale, LOCALES } from "../../i18n/locales.ts";
import { FIRST_DAY, LAST_DAY } from "./items.ts";

/** Lengths of time that a plan is divided by, from the shortest on. */
export const TIME_UNITS = ["day", "week", "month", "quarter", "year", "decade", "century"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** The calendar of a language: its years and months, and the day on which weeks begin. */
export interface PlanCalendar {
  readonly calendar: Calendar;
  /** BCP 47. */
  readonly tag: string;
}

export function planCalendar(locale: Locale): PlanCalendar {
  const calendar = locale === "fa" ? new PersianCalendar() : new GregorianCalendar();
  // "en" alone would begin weeks as the United States do; a plan for several places does not.
  return { calendar, tag: locale === "en" ? "en-GB" : LOCALES[locale].numberLocale };
}

/** The first day of the unit that holds the day; both in days since 1970. */
export function startOf(unit: TimeUnit, day: number, { calendar, tag }: PlanCalendar): number {
  const within = Math.min(LAST_DAY, Math.max(FIRST_DAY, day));
  if (unit === "day") return within;
  const date = dateOf(within, calendar);
  if (unit === "week") return numberOf(startOfWeek(date, tag));
  const months = MONTHS[unit];
  if (months < 12) {
    return numberOf(date.set({ day: 1, month: date.month - ((date.month - 1) % months) }));
  }
  const years = months / 12;
  const year = date.year - (((date.year % years) + years) % years);
  return numberOf(date.set({ day: 1, month: 1 }).add({ years: year - date.year }));
}

/** The first day of the unit after so many others; `day` is the first of its unit. */
export function addUnits(unit: TimeUnit, day: number, count: number, by: PlanCalendar): number {
  if (unit === "day") return day + count;
  if (unit === "week") return day + 7 * count;
  return numberOf(dateOf(day, by.calendar).add({ months: MONTHS[unit] * count }));
}

/** The day that is so many units on: the same day of the month, as far as there is one. */
export function daysOn(unit: TimeUnit, day: number, count: number, by: PlanCalendar): number {
  const far = addUnits(unit, Math.min(LAST_DAY, Math.max(FIRST_DAY, day)), count, by);
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, far));
}

/** The border of units that is nearest to the moment (in days since 1970, with fractions). */
export function nearestStart(unit: TimeUnit, moment: number, by: PlanCalendar): number {
  const before = startOf(unit, Math.floor(moment), by);
  const after = addUnits(unit, before, 1, by);
  return moment - before <= after - moment ? before : after;
}

/** One unit with its first and last day, in days since 1970. */
export interface Tick {
  readonly unit: TimeUnit;
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** Of the year, from 1 on; of a day, that of the month. */
  readonly number: number;
}

/** Every unit that the days touch, whole. */
export function ticksOf(unit: TimeUnit, from: number, to: number, by: PlanCalendar): Tick[] {
  const ticks: Tick[] = [];
  const last = Math.min(LAST_DAY, to);
  for (let at = startOf(unit, from, by); at <= last;) {
    const next = Math.max(at + 1, addUnits(unit, at, 1, by));
    const { year, month, day } = dateOf(Math.max(at, FIRST_DAY), by.calendar);
    const number = unit === "quarter" ? (month + 2) / 3 : unit === "month" ? month : day;
    ticks.push({ unit, from: at, to: next - 1, year, number });
    at = next;
  }
  return ticks;
}

const MONTHS: Readonly<Record<Exclude<TimeUnit, "day" | "week">, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Other calendars count years from 1 on only; before them, the Gregorian goes on. */
const FIRST_OF_OTHERS = dayNumber("0700-01-01") ?? 0;

function dateOf(day: number, calendar: Calendar): CalendarDate {
  const date = parseDate(isoDay(Math.min(LAST_DAY, Math.max(FIRST_DAY, day))));
  return day < FIRST_OF_OTHERS ? date : toCalendar(date, calendar);
}

function numberOf(date: CalendarDate): number {
  const gregorian = toCalendar(date, new GregorianCalendar());
  // Before the first and after the last year of four figures nothing is planned.
  if (gregorian.era === "BC") return FIRST_DAY;
  return dayNumber(gregorian.toString()) ?? LAST_DAY + 1;
}
