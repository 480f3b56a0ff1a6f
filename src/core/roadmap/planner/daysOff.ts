import { isoDay } from "../../base/calendar.ts";
import { calendarOf, weekdayOf, type WorkingCalendar } from "../../analysis/workingDays.ts";
import type { Location } from "../../process/records/location.ts";

/** Days that follow each other and are not worked, in days since 1970. */
export interface DaysOff {
  readonly from: number;
  readonly to: number;
  /** Nobody works, or only some of the places. */
  readonly who: "all" | "some";
}

/** A holiday, with the places that have it. */
export interface HolidayMark {
  readonly day: number;
  readonly names: readonly { readonly place: string; readonly name: string }[];
}

/** The days between the two that are not worked at the places; from Monday to Friday without any. */
export function daysOff(places: readonly Location[], from: number, to: number): DaysOff[] {
  const calendars =
    places.length === 0
      ? [calendarOf({ workingWeekdays: [], holidays: [] })]
      : places.map((place) => calendarOf(place));
  const found: DaysOff[] = [];
  for (let day = from; day <= to; day += 1) {
    const off = calendars.filter((calendar) => isOff(calendar, day)).length;
    if (off === 0) continue;
    const who = off === calendars.length ? "all" : "some";
    const last = found.at(-1);
    if (last !== undefined && last.to === day - 1 && last.who === who) {
      found[found.length - 1] = { ...last, to: day };
    } else {
      found.push({ from: day, to: day, who });
    }
  }
  return found;
}

/** The holidays of the places between the two days, by day. */
export function holidayMarks(places: readonly Location[], from: number, to: number): HolidayMark[] {
  const [first, last] = [isoDay(from), isoDay(to)];
  const marks = new Map<string, { place: string; name: string }[]>();
  for (const place of places) {
    for (const { day, name } of place.holidays) {
      if (day < first || day > last) continue;
      marks.set(day, [...(marks.get(day) ?? []), { place: place.name, name }]);
    }
  }
  return [...marks]
    .map(([day, names]) => ({ day: Date.parse(day) / 86_400_000, names }))
    .sort((a, b) => a.day - b.day);
}

function isOff({ weekdays, holidays }: WorkingCalendar, day: number): boolean {
  return !weekdays.has(weekdayOf(day)) || holidays.has(isoDay(day));
}
