import { daysInSpan } from "../../base/calendar.ts";
import { LOCALES } from "../../i18n/locales.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import type { Tick, Timeline } from "../../roadmap/timeline.ts";
import type { Words } from "./words.ts";

/** More ticks than these run into each other. */
const MOST_TICKS = 14;

/** The months of a drawn timeline, or the quarters or years where those are too many. */
export function ticksOf({ months, quarters, years }: Timeline): readonly Tick[] {
  const fits = ({ length }: readonly Tick[]) => length > 0 && length <= MOST_TICKS;
  return [months, quarters, years].find(fits) ?? [];
}

/** A tick is named by its first day, in the calendar of the language. */
export function tickNames(
  roadmap: Roadmap,
  ticks: readonly Tick[],
  words: Words,
): readonly string[] {
  const { period } = roadmap.header;
  const isWithinYear = period !== null && daysInSpan(period) <= 400;
  if (!isWithinYear) return ticks.map(({ start }) => words.day(start));
  const format = new Intl.DateTimeFormat(LOCALES[words.formats.locale].numberLocale, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return ticks.map(({ start }) => format.format(Date.parse(`${start}T00:00:00Z`)));
}
