/** A calendar day, ISO 8601 (2026-01-31), of the Gregorian calendar. */
export type IsoDay = string;

/** First and last day, both included; start is never after end. */
export interface Span {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

const DAY_MILLISECONDS = 86_400_000;

/** Days since 1970-01-01, or null for what is no day of the calendar (2026-02-30). */
export function dayNumber(day: IsoDay): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const number = time / DAY_MILLISECONDS;
  return isoDay(number) === day ? number : null;
}

/** The day with this number: the inverse of `dayNumber`. */
export function isoDay(number: number): IsoDay {
  return new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** The day itself, or null for none and for what is no day of the calendar. */
export function realDay(day: IsoDay | null): IsoDay | null {
  return day === null || dayNumber(day) === null ? null : day;
}

/** The days from the first to the last of them; null when all are null. ISO days sort as texts. */
export function spanOf(days: Iterable<IsoDay | null>): Span | null {
  let span: Span | null = null;
  for (const day of days) {
    if (day === null) continue;
    if (span === null) span = { start: day, end: day };
    else if (day < span.start) span = { start: day, end: span.end };
    else if (day > span.end) span = { start: span.start, end: day };
  }
  return span;
}

/** Days in a span, first and last included: 1 for a single day. */
export function daysInSpan({ start, end }: Span): number {
  return (dayNumber(end) ?? 0) - (dayNumber(start) ?? 0) + 1;
}
