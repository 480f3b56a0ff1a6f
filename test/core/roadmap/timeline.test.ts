import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, daysInSpan, isoDay } from "../../../src/core/base/calendar.ts";
import { roadmapOf } from "../../../src/core/roadmap/roadmap.ts";
import { type Timeline, timelineOf } from "../../../src/core/roadmap/timeline.ts";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

function timeline(describePlan: (b: ProcessBuilder) => void, today?: string): Timeline | null {
  const { document } = buildProcess(describePlan);
  return timelineOf(roadmapOf(document, today === undefined ? {} : { today }));
}

function period(roadmapStart: string, roadmapEnd: string) {
  return (b: ProcessBuilder) => {
    b.process({ roadmapStart, roadmapEnd });
  };
}

describe("days", () => {
  test.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2028-02-29", 21_243],
    ["2027-02-29", null],
    ["2027-1-1", null],
    ["2027-13-01", null],
    ["+02027-01-01", null],
    ["tomorrow", null],
    ["", null],
  ])("%j has the number %j", (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(number === null || isoDay(number) === day).toBe(true);
  });

  test.each(["0000-01-01", "0099-12-31", "9999-12-31"])("%s is one, far as it is", (day) => {
    expect(isoDay(dayNumber(day) ?? Number.NaN)).toBe(day);
  });
});

describe("ticks", () => {
  test("of a year", () => {
    const ticks = timeline(period("2027-01-01", "2027-12-31"));
    expect(ticks?.years.map(({ year, from, to }) => [year, from, to])).toEqual([[2027, 0, 1]]);
    expect(ticks?.quarters.map(({ number, start, end }) => [number, start, end])).toEqual([
      [1, "2027-01-01", "2027-03-31"],
      [2, "2027-04-01", "2027-06-30"],
      [3, "2027-07-01", "2027-09-30"],
      [4, "2027-10-01", "2027-12-31"],
    ]);
    expect(ticks?.months).toHaveLength(12);
  });

  test("are cut off at both ends of the period", () => {
    const ticks = timeline(period("2026-11-20", "2027-04-02"));
    expect(
      ticks?.quarters.map(({ year, number, start, end }) => [year, number, start, end]),
    ).toEqual([
      [2026, 4, "2026-11-20", "2026-12-31"],
      [2027, 1, "2027-01-01", "2027-03-31"],
      [2027, 2, "2027-04-01", "2027-04-02"],
    ]);
  });

  test("do not run into the thousands", () => {
    const ticks = timeline(period("0001-01-01", "9999-12-31"));
    expect(ticks).toMatchObject({ years: [], quarters: [], months: [] });
    expect(timeline(period("9999-12-01", "9999-12-31"))?.months).toHaveLength(1);
  });

  const anyDay = fc.integer({ min: 0, max: 36_500 });
  test("fill the period from 0 to 1 without a gap", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const ticks = timeline(period(isoDay(a), isoDay(b)));
        for (const scale of [ticks?.years, ticks?.quarters, ticks?.months]) {
          if (scale === undefined || scale.length === 0) continue;
          expect(scale[0]?.from).toBe(0);
          expect(scale.at(-1)?.to).toBe(1);
          scale.slice(1).forEach((tick, index) => expect(tick.from).toBe(scale[index]?.to));
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("lanes", () => {
  test("hold the department's items in rows that never overlap", () => {
    const lanes = timeline((b) => {
      b.process({ roadmapStart: "2027-01-01", roadmapEnd: "2027-12-31" });
      b.initiative("Long", { start: "2027-01-01", end: "2027-12-31" });
      b.initiative("First", { start: "2027-02-01", end: "2027-03-31" });
      b.initiative("Next", { start: "2027-04-01", end: "2027-05-31" });
      b.milestone("Meanwhile", { date: "2027-03-31", department: "sales" });
      b.ask("Cases", { neededBy: "2027-02-01", department: "marketing" });
    })?.lanes;
    expect(
      lanes?.map(({ department, rows, bars }) => [
        department,
        rows,
        bars.map(({ item, row }) => `${item.name} ${row}`),
      ]),
    ).toEqual([
      ["sales", 3, ["Long 0", "First 1", "Meanwhile 2", "Next 1"]],
      ["marketing", 1, ["Cases 0"]],
    ]);
  });

  test("cut off what goes beyond the period, and leave out what lies outside it", () => {
    const found = timeline((b) => {
      b.process({ roadmapStart: "2027-01-01", roadmapEnd: "2027-01-10" });
      b.initiative("Through", { start: "2026-01-01", end: "2028-01-01" });
      b.initiative("Into", { start: "2026-12-01", end: "2027-01-05" });
      b.milestone("Before", { date: "2026-12-31" });
      b.milestone("After", { date: "2027-01-11" });
    });
    expect(found?.lanes[0]?.bars).toMatchObject([
      { from: 0, to: 1, startsBefore: true, endsAfter: true },
      { from: 0, to: 0.5, startsBefore: true, endsAfter: false },
    ]);
    expect(found?.outside.map(({ name }) => name)).toEqual(["Before", "After"]);
  });

  test.each([
    ["2027-01-01", 0],
    ["2027-01-06", 0.5],
    ["2026-12-31", null],
    ["2027-01-11", null],
    [undefined, null],
  ])("today, %s, stands at %s", (today, share) => {
    expect(timeline(period("2027-01-01", "2027-01-10"), today)?.today).toBe(share);
  });
});

test("a plan without any date has no timeline; one of a day has one", () => {
  expect(timeline((b) => b.ask("Whenever"))).toBeNull();
  const single = timeline((b) => b.milestone("Then", { date: "2027-05-05" }));
  expect(single?.lanes[0]?.bars).toMatchObject([{ from: 0, to: 1, row: 0 }]);
  expect(daysInSpan({ start: "2027-05-05", end: "2027-05-05" })).toBe(1);
});
