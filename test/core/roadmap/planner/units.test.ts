import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, isoDay } from "../../../../src/core/base/calendar.ts";
import { LOCALE_NAMES } from "../../../../src/core/i18n/locales.ts";
import { FIRST_DAY, LAST_DAY } from "../../../../src/core/roadmap/planner/items.ts";
import {
  addUnits,
  daysOn,
  nearestStart,
  planCalendar,
  startOf,
  ticksOf,
  TIME_UNITS,
} from "../../../../src/core/roadmap/planner/units.ts";

const day = (text: string): number => dayNumber(text) ?? Number.NaN;

describe("units of time", () => {
  it.each([
    ["day", "2027-05-13", "2027-05-13", "2027-05-14"],
    ["week", "2027-05-13", "2027-05-10", "2027-05-17"],
    ["month", "2027-05-13", "2027-05-01", "2027-06-01"],
    ["quarter", "2027-05-13", "2027-04-01", "2027-07-01"],
    ["year", "2027-05-13", "2027-01-01", "2028-01-01"],
    ["decade", "2027-05-13", "2020-01-01", "2030-01-01"],
    ["century", "2027-05-13", "2000-01-01", "2100-01-01"],
  ] as const)("a %s around %s is from %s to before %s", (unit, within, from, to) => {
    const calendar = planCalendar("sv");
    expect(isoDay(startOf(unit, day(within), calendar))).toBe(from);
    expect(isoDay(addUnits(unit, day(from), 1, calendar))).toBe(to);
  });

  it("are those of the language's calendar", () => {
    const persian = planCalendar("fa");
    // Nowruz 1406 is on 2027-03-21; weeks begin on Saturday.
    expect(isoDay(startOf("year", day("2027-05-13"), persian))).toBe("2027-03-21");
    expect(isoDay(startOf("quarter", day("2027-03-20"), persian))).toBe("2026-12-22");
    expect(isoDay(startOf("week", day("2027-05-13"), persian))).toBe("2027-05-08");
    expect(ticksOf("month", day("2027-03-21"), day("2027-04-30"), persian)).toMatchObject([
      { year: 1406, number: 1 },
      { year: 1406, number: 2 },
    ]);
  });

  it("are met by the nearest border", () => {
    const calendar = planCalendar("en");
    expect(isoDay(nearestStart("month", day("2027-05-13"), calendar))).toBe("2027-05-01");
    expect(isoDay(nearestStart("month", day("2027-05-20"), calendar))).toBe("2027-06-01");
    expect(isoDay(daysOn("month", day("2027-01-31"), 1, calendar))).toBe("2027-02-28");
  });

  it("follow each other without a gap, however far", () => {
    const near = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
    fc.assert(
      fc.property(
        near,
        fc.constantFrom(...TIME_UNITS),
        fc.constantFrom(...LOCALE_NAMES),
        (from, unit, locale) => {
          const calendar = planCalendar(locale);
          const length = unit === "day" || unit === "week" ? 40 : 2_000;
          const ticks = ticksOf(unit, from, from + length, calendar);
          expect(ticks[0]?.from).toBeLessThanOrEqual(from);
          for (const [index, tick] of ticks.entries()) {
            expect(tick.to).toBeGreaterThanOrEqual(tick.from);
            if (index > 0) expect(tick.from).toBe((ticks[index - 1]?.to ?? 0) + 1);
          }
          expect(ticks.at(-1)?.to).toBeGreaterThanOrEqual(Math.min(LAST_DAY, from + length));
        },
      ),
    );
  });
});
