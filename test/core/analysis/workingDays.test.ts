import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  calendarDaysPerDay,
  calendarOf,
  isWorkingDay,
  processCalendar,
  workingDaysBetween,
} from "../../../src/core/analysis/workingDays.ts";
import { isoDay } from "../../../src/core/base/calendar.ts";
import type { Weekday } from "../../../src/core/process/records/location.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import "./oracle.ts";
import { runs } from "../../kit/properties.ts";

function place(workingWeekdays: Weekday[], ...holidays: string[]) {
  return calendarOf({
    workingWeekdays,
    holidays: holidays.map((day) => ({ id: day, name: "", day })),
  });
}

// The holidays of 2026 that fall on weekdays; May Day a Friday, Christmas Eve a Thursday.
const FINLAND = [
  "2026-01-01",
  "2026-01-06",
  "2026-04-03",
  "2026-04-06",
  "2026-05-01",
  "2026-05-14",
  "2026-06-19",
  "2026-12-24",
  "2026-12-25",
];
const finland = place([], ...FINLAND);
// Thursday and Friday are free; Nowruz of 1405 from 21 to 24 March 2026, Saturday to Tuesday.
const iran = place(
  ["sat", "sun", "mon", "tue", "wed"],
  "2026-03-21",
  "2026-03-22",
  "2026-03-23",
  "2026-03-24",
);
const nowhere = place(["mon"], "2026-01-05");

test.each([
  [finland, "2026-11-20", true],
  [finland, "2026-11-21", false],
  [finland, "2026-12-25", false],
  [iran, "2026-11-19", false],
  [iran, "2026-11-20", false],
  [iran, "2026-11-21", true],
  [iran, "2026-03-24", false],
  [iran, "2026-02-30", false],
] as const)("case %#: whether %2$s is worked", (calendar, day, isWorked) => {
  expect(isWorkingDay(calendar, day)).toBe(isWorked);
});

test.each([
  ["Finland, over a weekend", finland, "2026-11-20", 1, "2026-11-23"],
  ["Finland, a week", finland, "2026-11-18", 5, "2026-11-25"],
  ["Finland, over Easter", finland, "2026-04-02", 1, "2026-04-07"],
  ["Finland, over Christmas", finland, "2026-12-23", 2, "2026-12-29"],
  ["Finland, nought days on a Saturday", finland, "2026-11-21", 0, "2026-11-23"],
  ["Finland, nought days on a Monday", finland, "2026-11-23", 0, "2026-11-23"],
  ["Finland, back over Easter", finland, "2026-04-07", -2, "2026-04-01"],
  ["Iran, over a weekend", iran, "2026-11-18", 1, "2026-11-21"],
  ["Iran, over Nowruz", iran, "2026-03-18", 1, "2026-03-25"],
  ["Iran, a leap day", place(["sat", "sun"]), "2028-02-27", 1, "2028-03-04"],
  ["only holidays ahead", nowhere, "2025-12-29", 1, "2026-01-12"],
  ["no day of the calendar", finland, "2026-02-30", 1, null],
  ["beyond the years of four figures", finland, "2026-01-01", 1e12, null],
] as const)("%s", (_, calendar, day, count, expected) => {
  expect(addWorkingDays(calendar, day, count)).toBe(expected);
});

test("a place where no day is worked has no next one", () => {
  const none = { weekdays: new Set<Weekday>(), holidays: new Set<string>() };
  expect(addWorkingDays(none, "2026-01-01", 3)).toBe(null);
});

test.each([
  [finland, "2026-11-16", "2026-11-23", 5],
  [finland, "2026-04-01", "2026-04-08", 3],
  [finland, "2026-04-08", "2026-04-01", -3],
  [finland, "2026-01-01", "2027-01-01", 261 - FINLAND.length],
  [iran, "2026-03-20", "2026-03-26", 1],
  [iran, "2026-11-20", "2026-11-20", 0],
] as const)("case %#: working days from %2$s to %3$s", (calendar, from, to, count) => {
  expect(workingDaysBetween(calendar, from, to)).toBe(count);
});

test("adding days and counting them go together", () => {
  const day = fc.integer({ min: 18_000, max: 24_000 }).map(isoDay);
  fc.assert(
    fc.property(
      day,
      fc.nat(400),
      fc.constantFrom(finland, iran, nowhere),
      (from, count, working) => {
        const first = addWorkingDays(working, from, 0) ?? "";
        const last = addWorkingDays(working, first, count) ?? "";
        expect(isWorkingDay(working, last)).toBe(true);
        expect(workingDaysBetween(working, first, last)).toBe(count);
        expect(addWorkingDays(working, last, -count)).toBe(first);
      },
    ),
    { numRuns: runs(200) },
  );
});

describe("calendar days that pass with one day of the process", () => {
  const year = 365.2425;
  const week: Weekday[] = ["sat", "sun", "mon", "tue", "wed"];
  const holidays = ["2026-03-21", "2026-03-22", "2026-11-19"].map((day) => ({
    id: day,
    name: "",
    day,
  }));
  const working = { dayKind: "working" } as const;
  test.each<[string, object, object | null, number | null]>([
    ["days of the calendar", { workingDaysPerWeek: 3 }, null, 1],
    ["five days unless stated", working, null, 7 / 5],
    ["so many days a week", { ...working, workingDaysPerWeek: 4.5 }, null, 7 / 4.5],
    ["no days at all", { ...working, workingDaysPerWeek: 0 }, null, null],
    ["a place's week", { ...working, workingDaysPerWeek: 4 }, { workingWeekdays: ["mon"] }, 7],
    ["a place without a week", { ...working, workingDaysPerWeek: 4 }, {}, 7 / 5],
    [
      "less the holidays that fall on working days",
      working,
      { workingWeekdays: week, holidays },
      year / ((year * 5) / 7 - 2),
    ],
    [
      "holidays of two years, on average",
      working,
      { workingWeekdays: week, holidays: [...holidays, { id: "x", name: "", day: "2027-03-21" }] },
      year / ((year * 5) / 7 - 1.5),
    ],
  ])("%s", (_, process, location, expected) => {
    const { document } = buildProcess((b) => {
      const calendarLocationId = location === null ? null : b.location("Here", location);
      b.process({ ...process, calendarLocationId });
    });
    expect(calendarDaysPerDay(document)).toBeNear(expected);
  });

  test("without a place the week begins on Monday", () => {
    const { document } = buildProcess((b) => b.process({ workingDaysPerWeek: 4 }));
    expect([...processCalendar(document).weekdays]).toEqual(["mon", "tue", "wed", "thu"]);
  });
});
