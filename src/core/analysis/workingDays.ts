import { dayNumber, type IsoDay, isoDay } from "../base/calendar.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import { type Location, type Weekday, WEEKDAYS } from "../process/records/location.ts";

/** Days of a year and of a month, the means of the Gregorian calendar. */
export const DAYS_PER_YEAR = 365.2425;
export const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

const USUAL_WEEK = 5;
// The days of ISO 8601 with four figures for the year: 0000-01-01 to 9999-12-31.
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;
// 1970-01-01, the day with number 0, was a Thursday.
const WEEKDAY_OF_DAY_0 = WEEKDAYS.indexOf("thu");

/** Which days are worked. */
export interface WorkingCalendar {
  readonly weekdays: ReadonlySet<Weekday>;
  readonly holidays: ReadonlySet<IsoDay>;
}

/** The calendar of a place; one that states no weekdays works from Monday to Friday. */
export function calendarOf(location: Pick<Location, "workingWeekdays" | "holidays">) {
  const { workingWeekdays, holidays } = location;
  return calendar(
    workingWeekdays.length > 0 ? workingWeekdays : WEEKDAYS.slice(0, USUAL_WEEK),
    holidays.map(({ day }) => day),
  );
}

/**
 * The calendar that the process goes by: that of its location; without one, the first days of
 * the week from Monday on, as many as it works (5 unless stated), and no holidays.
 */
export function processCalendar(document: ProcessDocument): WorkingCalendar {
  const { calendarLocationId, workingDaysPerWeek } = processOf(document);
  const location = document.location.get(calendarLocationId ?? "");
  if (location !== undefined) return calendarOf(location);
  const count = Math.min(WEEKDAYS.length, Math.round(workingDaysPerWeek ?? USUAL_WEEK));
  return calendar(WEEKDAYS.slice(0, count), []);
}

export function weekdayOf(number: number): Weekday {
  const place = (((number + WEEKDAY_OF_DAY_0) % 7) + 7) % 7;
  return WEEKDAYS[place] ?? "mon";
}

/** Whether the day is worked; not what is no day of the calendar. */
export function isWorkingDay({ weekdays, holidays }: WorkingCalendar, day: IsoDay): boolean {
  const number = dayNumber(day);
  return number !== null && weekdays.has(weekdayOf(number)) && !holidays.has(day);
}

/**
 * The day after so many working days (a whole number; before, when it is negative). Nought days
 * on is the day itself when it is worked, else the next one that is. Null for what is no day,
 * where no day is ever worked, and beyond the years of four figures.
 */
export function addWorkingDays(
  working: WorkingCalendar,
  day: IsoDay,
  count: number,
): IsoDay | null {
  const first = dayNumber(day);
  if (first === null) return null;
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(Math.trunc(count));
  let number = first;
  const isWorked = () =>
    working.weekdays.has(weekdayOf(number)) && !working.holidays.has(isoDay(number));
  while (left > 0 || !isWorked()) {
    number += step;
    if (number < FIRST_DAY || number > LAST_DAY) return null;
    if (left > 0 && isWorked()) left -= 1;
  }
  return isoDay(number);
}

/** The working days from the first day on and before the second; negative the other way round. */
export function workingDaysBetween(working: WorkingCalendar, from: IsoDay, to: IsoDay): number {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  if (start === null || end === null) return 0;
  if (end < start) return -workingDaysBetween(working, to, from);
  const weeks = Math.floor((end - start) / 7);
  let count = weeks * working.weekdays.size;
  for (let number = start + weeks * 7; number < end; number += 1) {
    if (working.weekdays.has(weekdayOf(number))) count += 1;
  }
  for (const holiday of working.holidays) {
    const number = dayNumber(holiday);
    if (number === null || number < start || number >= end) continue;
    if (working.weekdays.has(weekdayOf(number))) count -= 1;
  }
  return count;
}

/**
 * Calendar days that pass with one day of the process on average: 1 where its days are those of
 * the calendar. Where they are working days, a year has its share of the week's working days
 * less the holidays that fall on one, averaged over the years that have any. Null where no day
 * is worked.
 */
export function calendarDaysPerDay(document: ProcessDocument): number | null {
  const { dayKind, calendarLocationId, workingDaysPerWeek } = processOf(document);
  if (dayKind === "calendar") return 1;
  const location = document.location.get(calendarLocationId ?? "");
  const working = location === undefined ? null : calendarOf(location);
  const week = working?.weekdays.size ?? Math.min(7, workingDaysPerWeek ?? USUAL_WEEK);
  const worked = (DAYS_PER_YEAR * week) / 7 - (working === null ? 0 : holidaysPerYear(working));
  return worked >= 1 ? DAYS_PER_YEAR / worked : null;
}

function holidaysPerYear({ weekdays, holidays }: WorkingCalendar): number {
  const years = new Set<string>();
  let count = 0;
  for (const day of holidays) {
    const number = dayNumber(day);
    if (number === null) continue;
    years.add(day.slice(0, 4));
    if (weekdays.has(weekdayOf(number))) count += 1;
  }
  return count / Math.max(1, years.size);
}

function calendar(weekdays: readonly Weekday[], holidays: readonly IsoDay[]): WorkingCalendar {
  return { weekdays: new Set(weekdays), holidays: new Set(holidays) };
}
