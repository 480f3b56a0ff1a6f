import { isoDay } from "../base/calendar.ts";
import { weekdayOf, type WorkingCalendar } from "../analysis/workingDays.ts";

/**
 * Turns calendar time into working time and back, both in days from the beginning: what has to
 * last so many working days ends where the working time has grown by as much. Null stands for a
 * clock that never rests, which both times agree on.
 */
export interface WorkClock {
  /** By calendar day, the working days before it; one entry more than days. */
  readonly before: Float64Array;
  /** By working day, the calendar day. */
  readonly dayOf: Float64Array;
}

/**
 * The clock of a calendar for so many days from a day on (a day number). Null when all of them
 * are worked. Beyond its days a clock stands still for good.
 */
export function workClock(
  calendar: WorkingCalendar,
  firstDay: number,
  days: number,
): WorkClock | null {
  const before = new Float64Array(days + 1);
  const dayOf: number[] = [];
  for (let day = 0; day < days; day += 1) {
    const number = firstDay + day;
    const isWorked =
      calendar.weekdays.has(weekdayOf(number)) && !calendar.holidays.has(isoDay(number));
    if (isWorked) dayOf.push(day);
    before[day + 1] = dayOf.length;
  }
  return dayOf.length === days ? null : { before, dayOf: Float64Array.from(dayOf) };
}

/** The working time at a moment. */
export function workedBy(clock: WorkClock, time: number): number {
  const day = Math.floor(time);
  const before = clock.before[day];
  if (before === undefined) return clock.dayOf.length;
  return before + ((clock.before[day + 1] ?? before) - before) * (time - day);
}

/** The moment at which the working time is so much; Infinity beyond the clock's days. */
export function timeOf(clock: WorkClock, worked: number): number {
  const day = Math.floor(worked);
  const start = clock.dayOf[day];
  if (start !== undefined) return start + (worked - day);
  return Infinity;
}

/** The moment that lies so many working days after another. */
export function after(clock: WorkClock | null, time: number, days: number): number {
  if (clock === null) return time + days;
  if (days === 0) return time;
  return timeOf(clock, workedBy(clock, time) + days);
}
