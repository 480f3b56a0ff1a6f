import { dayNumber, type IsoDay, isoDay, realDay } from "../../base/calendar.ts";
import { type ProcessDocument, processOf } from "../../process/document.ts";

/** When what is taken over is to be done, unless it says so itself. */
export interface Window {
  /** The roadmap's first day, or today where that has passed or is not stated. */
  readonly begin: IsoDay;
  /** The roadmap's last day, or a quarter from the begin where that is not stated or too early. */
  readonly end: IsoDay;
}

const QUARTER_DAYS = 91;
const LAST_DAY = 2_932_896; // 9999-12-31: beyond it there are no ISO days.

export function windowOf(document: ProcessDocument, today: IsoDay): Window {
  const { roadmapStart, roadmapEnd } = processOf(document);
  const start = realDay(roadmapStart);
  const begin = start === null || start < today ? today : start;
  const end = realDay(roadmapEnd);
  return { begin, end: end === null || end <= begin ? dayAfter(begin, QUARTER_DAYS) : end };
}

/** Where the days of the process are counted from: the start of the period, past or not. */
export function firstDay(document: ProcessDocument, today: IsoDay): IsoDay {
  return realDay(processOf(document).roadmapStart) ?? today;
}

/** The day so many days later; they may be a fraction. */
export function dayAfter(day: IsoDay, days: number): IsoDay {
  const number = (dayNumber(day) ?? 0) + Math.round(days);
  return isoDay(Math.min(LAST_DAY, Math.max(0, number)));
}

/** A quarter's work from the begin, done by the end at the latest. */
export function quarterOf({ begin, end }: Window): {
  readonly start: IsoDay;
  readonly end: IsoDay;
} {
  const quarter = dayAfter(begin, QUARTER_DAYS);
  return { start: begin, end: quarter < end ? quarter : end };
}
