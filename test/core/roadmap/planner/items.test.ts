import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, isoDay } from "../../../../src/core/base/calendar.ts";
import { createRecord } from "../../../../src/core/process/kinds.ts";
import {
  daysOf,
  FIRST_DAY,
  LAST_DAY,
  mended,
  placed,
  plannedItem,
  type PlannedRecord,
  shifted,
  stretched,
  unplaced,
} from "../../../../src/core/roadmap/planner/items.ts";

const day = (text: string): number => dayNumber(text) ?? Number.NaN;

function initiative(start: string | null, end: string | null): PlannedRecord {
  return createRecord("initiative", { id: "one", start, end });
}

describe("where a record stands in time", () => {
  it.each([
    [
      "from its start to its end",
      initiative("2027-02-01", "2027-03-01"),
      "2027-02-01",
      "2027-03-01",
      "bar",
    ],
    ["on its only day", initiative(null, "2027-03-01"), "2027-03-01", "2027-03-01", "day"],
    ["on the day it starts", initiative("2027-03-01", null), "2027-03-01", "2027-03-01", "day"],
    [
      "on a milestone's day",
      createRecord("milestone", { id: "m", date: "2027-04-01" }),
      "2027-04-01",
      "2027-04-01",
      "day",
    ],
    [
      "until a goal's day",
      createRecord("goal", { id: "g", dueDate: "2027-12-31" }),
      "2027-01-01",
      "2027-12-31",
      "until",
    ],
    [
      "until the day an ask is needed",
      createRecord("ask", { id: "a", start: "2027-01-10", neededBy: "2027-03-15" }),
      "2027-01-10",
      "2027-03-15",
      "bar",
    ],
  ] as const)("%s", (_, record, from, to, shape) => {
    const item = plannedItem(record, day("2027-01-01"));
    expect(item).toMatchObject({ from: day(from), to: day(to), shape, isBackwards: false });
  });

  it("is over the time between both when it ends before it starts", () => {
    expect(plannedItem(initiative("2027-05-01", "2027-02-01"))).toMatchObject({
      from: day("2027-02-01"),
      to: day("2027-05-01"),
      isBackwards: true,
    });
    expect(mended(initiative("2027-05-01", "2027-02-01"))).toEqual({
      start: "2027-02-01",
      end: "2027-05-01",
    });
    expect(mended(initiative("2027-02-01", "2027-02-01"))).toBeNull();
  });

  it("is nowhere without a date", () => {
    expect(plannedItem(initiative(null, null))).toBeNull();
    expect(plannedItem(createRecord("goal", { id: "g" }), 0)).toBeNull();
  });
});

describe("changing days", () => {
  it.each([
    ["start", "2027-01-15", { start: "2027-01-15", end: "2027-03-01" }],
    ["start", "2027-06-01", { start: "2027-03-01", end: "2027-03-01" }],
    ["end", "2027-04-01", { start: "2027-02-01", end: "2027-04-01" }],
    ["end", "2026-01-01", { start: "2027-02-01", end: "2027-02-01" }],
  ] as const)("stretches the %s to %s, never past the other", (edge, to, expected) => {
    expect(stretched(initiative("2027-02-01", "2027-03-01"), edge, day(to))).toEqual(expected);
  });

  it("lets what has one day begin to last", () => {
    expect(stretched(initiative(null, "2027-03-01"), "start", day("2027-02-01"))).toEqual({
      start: "2027-02-01",
      end: "2027-03-01",
    });
    expect(stretched(initiative("2027-03-01", null), "end", day("2027-04-01"))).toEqual({
      start: "2027-03-01",
      end: "2027-04-01",
    });
  });

  it("gives and takes places", () => {
    const milestone = createRecord("milestone", { id: "m" });
    expect(placed(milestone, 0, 9)).toEqual({ date: "1970-01-10" });
    expect(placed(initiative(null, null), 0, 9)).toEqual({
      start: "1970-01-01",
      end: "1970-01-10",
    });
    expect(unplaced(initiative("2027-02-01", null))).toEqual({ start: null, end: null });
  });

  it("moves and keeps the length, and stays within the calendar", () => {
    const number = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
    fc.assert(
      fc.property(number, number, fc.integer({ min: -9_000_000, max: 9_000_000 }), (a, b, by) => {
        const record = initiative(isoDay(a), isoDay(b));
        const change = shifted(record, by);
        const { start, end } = daysOf({ ...record, ...change });
        expect((end ?? Number.NaN) - (start ?? Number.NaN)).toBe(b - a);
        expect(Math.min(start ?? 0, end ?? 0)).toBeGreaterThanOrEqual(FIRST_DAY);
        expect(Math.max(start ?? 0, end ?? 0)).toBeLessThanOrEqual(LAST_DAY);
      }),
    );
  });
});
