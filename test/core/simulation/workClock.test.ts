import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../src/core/base/calendar.ts";
import { calendarOf } from "../../../src/core/analysis/workingDays.ts";
import {
  after,
  type WorkClock,
  workClock,
  workedBy,
} from "../../../src/core/simulation/workClock.ts";

// Monday, 5 January 2026; Tuesday of the second week is a holiday.
const MONDAY = dayNumber("2026-01-05") ?? 0;
const week = calendarOf({
  workingWeekdays: [],
  holidays: [{ id: "h1", name: "", day: "2026-01-13" }],
});

function clock(): WorkClock {
  const made = workClock(week, MONDAY, 21);
  if (made === null) throw new Error("The clock never rests");
  return made;
}

describe("a clock of working days", () => {
  test.each([
    [0, 0],
    [0.5, 0.5],
    [4.75, 4.75],
    [5, 5],
    [6.9, 5],
    [7.5, 5.5],
    [8.5, 6],
    [9.25, 6.25],
    [21, 14],
    [99, 14],
  ])("at day %f has gone %f working days", (time, worked) => {
    expect(workedBy(clock(), time)).toBeCloseTo(worked, 12);
  });

  test.each([
    [0, 2.5, 2.5],
    [4.5, 1, 7.5],
    [5.5, 0.25, 7.25],
    [7.75, 0.5, 9.25],
    [4.5, 0, 4.5],
    [5.5, 0, 5.5],
    [20.5, 1, Infinity],
  ])("from day %f on, %f working days end on day %f", (from, days, until) => {
    expect(after(clock(), from, days)).toBeCloseTo(until, 12);
  });

  test("that never rests is none", () => {
    const every = calendarOf({
      workingWeekdays: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
      holidays: [],
    });
    expect(workClock(every, MONDAY, 21)).toBe(null);
    expect(after(null, 4.5, 3)).toBe(7.5);
  });
});
