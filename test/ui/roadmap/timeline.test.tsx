import { GregorianCalendar, PersianCalendar } from "@internationalized/date";
import { act, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/core/base/calendar.ts";
import { createRecord } from "../../../src/core/process/kinds.ts";
import { run } from "../../../src/state/store/editor.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { placeItems, spanOf, timelineModel } from "../../../src/ui/roadmap/timeline/model.ts";
import { scaleOf } from "../../../src/ui/roadmap/timeline/range.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { plan } from "./driver.tsx";

const day = (text: string): number => dayNumber(text) ?? Number.NaN;
const YEAR = { from: day("2027-01-01"), to: day("2027-12-31") };

describe("the timeline", () => {
  it("has a lane for goals, departments in their order, own ones, and deals", () => {
    plan((b) => {
      b.process({ roadmapStart: "2027-01-01", roadmapEnd: "2027-12-31" });
      b.importantDeal("Fleet", { closeDate: "2027-03-01" });
      b.ask("Cases", { department: "Studio", neededBy: "2027-03-01" });
      b.ask("Security", { department: "product", neededBy: "2027-03-01" });
      b.initiative("Questions", { start: "2027-02-01", end: "2027-04-15" });
      b.goal("Revenue", { dueDate: "2027-12-31" });
      b.goal("Some day");
    });
    const timeline = screen.getByRole("region", { name: "Timeline" });
    const lanes = within(timeline).getAllByRole("list");
    expect(lanes.map((lane) => lane.getAttribute("aria-label"))).toEqual([
      "Goals",
      "Sales",
      "Product",
      "Studio",
      "Important deals",
    ]);
    expect(timeline).toHaveTextContent("One record has no date yet");
    expect(
      within(timeline).getByRole("button", {
        name: "Initiative: Questions, Feb 1, 2027 – Apr 15, 2027, Planned",
      }),
    ).toBeInTheDocument();
  });

  it("leads from a bar to its row, and follows what is edited", async () => {
    const { ids, user } = plan((b) => {
      b.process({ roadmapStart: "2027-01-01", roadmapEnd: "2027-12-31" });
      return b.milestone("Live", { date: "2027-04-15" });
    });
    await user.click(screen.getByRole("button", { name: /Milestone: Live, Apr 15/u }));
    expect(screen.getByLabelText("Name of milestone 1")).toHaveFocus();
    act(() => void run(setFields, { ids: [ids], fields: { date: "2028-04-15" } }));
    expect(screen.queryByRole("button", { name: /Milestone: Live/u })).not.toBeInTheDocument();
    expect(screen.getByText("One record lies outside of the period.")).toBeInTheDocument();
  });

  it("says what will stand on it while nothing does", () => {
    plan(() => {});
    expect(screen.getByText("Nothing on the timeline yet")).toBeInTheDocument();
  });

  it("shows the time that the records need where no period is stated", () => {
    const { document } = buildProcess((b) => {
      b.initiative("One", { start: "2027-02-10", end: "2027-04-15" });
      b.milestone("Two", { date: "2029-01-01" });
    });
    const none = { roadmapStart: null, roadmapEnd: null };
    expect(spanOf(timelineModel(document), none, day("2027-03-01"))).toEqual({
      from: day("2027-02-10"),
      to: day("2029-01-01"),
    });
  });
});

describe("the scale", () => {
  it.each([
    ["months of a year", YEAR, new GregorianCalendar(), "month", 12, "2027-01-01", "2027-12-31"],
    [
      "whole months",
      { from: day("2027-01-20"), to: day("2027-03-02") },
      new GregorianCalendar(),
      "month",
      3,
      "2027-01-01",
      "2027-03-31",
    ],
    ["Persian months", YEAR, new PersianCalendar(), "month", 13, "2026-12-22", "2028-01-20"],
    [
      "quarters of long plans",
      { from: day("2027-01-01"), to: day("2030-12-31") },
      new GregorianCalendar(),
      "quarter",
      16,
      "2027-01-01",
      "2030-12-31",
    ],
    [
      "years, and no more than can be read",
      { from: day("1000-01-01"), to: day("9999-12-31") },
      new GregorianCalendar(),
      "year",
      41,
      "1000-01-01",
      "1040-12-31",
    ],
  ] as const)("counts %s", (_, days, calendar, step, ticks, from, to) => {
    const scale = scaleOf(days, calendar);
    expect(scale.step).toBe(step);
    expect(scale.ticks).toHaveLength(ticks);
    expect(scale.range).toEqual({ from: day(from), to: day(to) });
    expect(scale.ticks[0]?.from).toBe(scale.range.from);
    expect(scale.ticks.at(-1)?.to).toBe(scale.range.to);
  });
});

describe("a lane", () => {
  it("never puts one bar on another, nor anything out of sight", () => {
    const items = fc.array(
      fc.record({
        from: fc.integer({ min: YEAR.from - 100, max: YEAR.to + 100 }),
        length: fc.integer({ min: 0, max: 300 }),
        name: fc.string({ maxLength: 40 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(items, fc.integer({ min: 300, max: 2000 }), (drawn, width) => {
        const placed = placeItems(
          drawn.map(({ from, length, name }, place) => ({
            record: createRecord("ask", { id: `ask${place}`, name }),
            from,
            to: from + length,
            shape: length === 0 ? "diamond" : "bar",
          })),
          YEAR,
          width,
        );
        expect(placed.items.length + placed.outside.length).toBe(drawn.length);
        for (const one of placed.items) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeLessThanOrEqual(1);
          expect(one.line).toBeLessThan(placed.lines);
          for (const other of placed.items) {
            if (other === one || other.line !== one.line) continue;
            expect(one.end <= other.start || other.end <= one.start).toBe(true);
          }
        }
      }),
    );
  });
});
