import { act, fireEvent, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/core/base/calendar.ts";
import { createRecord } from "../../../src/core/process/kinds.ts";
import { runAction } from "../../../src/state/actions/registry.ts";
import { choose, setPlanView } from "../../../src/state/roadmap/planStore.ts";
import { run } from "../../../src/state/store/editor.ts";
import { addPlanned, replan } from "../../../src/state/roadmap/planning.ts";
import { chooseAudience } from "../../../src/state/session/audiences.ts";
import { sessionStore } from "../../../src/state/session/session.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { arrowPath } from "../../../src/ui/roadmap/timeline/arrowPath.ts";
import { DIAMOND, placeItems } from "../../../src/ui/roadmap/timeline/layout.ts";
import { headsOf } from "../../../src/ui/roadmap/timeline/scale.ts";
import { planCalendar } from "../../../src/core/roadmap/planner/units.ts";
import { documentNow, plan, steps } from "./driver.tsx";
import "../../kit/properties.ts";

const day = (text: string): number => dayNumber(text) ?? Number.NaN;

beforeEach(() => {
  location.hash = "#/d/document/roadmap";
  setPlanView("dates");
});

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
      "Without a date",
    ]);
    expect(
      within(timeline).getByRole("button", { name: "Goal: Some day, no date, Planned" }),
    ).toBeInTheDocument();
    expect(
      within(timeline).getByRole("button", {
        name: "Initiative: Questions, Feb 1, 2027 – Apr 15, 2027, Planned",
      }),
    ).toBeInTheDocument();
  });

  it("is in step with the tables: what is chosen is shown in both", () => {
    const { ids } = plan((b) => b.milestone("Live", { date: "2027-04-15" }));
    const item = screen.getByRole("button", { name: /Milestone: Live, Apr 15/u });
    act(() => item.focus());
    expect(item).toHaveAttribute("aria-pressed", "true");
    expect(document.getElementById(`roadmap-row-${ids}`)).toHaveAttribute("data-chosen");
    act(() => void runAction("plan.open"));
    expect(screen.getByLabelText("Name of milestone 1")).toHaveFocus();
    act(() => void run(setFields, { ids: [ids], fields: { date: "2028-04-15" } }));
    expect(screen.getByRole("button", { name: /Milestone: Live, Apr 15, 2028/u })).toBeVisible();
  });

  it("says what will stand on it while nothing does, and begins it with one press", async () => {
    const { user } = plan(() => {});
    expect(screen.getByText("Nothing on the timeline yet")).toBeInTheDocument();
    const timeline = screen.getByRole("region", { name: "Timeline" });
    await user.click(within(timeline).getByRole("button", { name: "Add initiative" }));
    const field = within(timeline).getByRole("textbox", { name: "Name" });
    expect(field).toHaveFocus();
    await user.type(field, "Partners{Enter}");
    expect([...documentNow().initiative.values()].map(({ name }) => name)).toEqual(["Partners"]);
  });

  it("takes a new item back that is left without a name by Escape", async () => {
    const { user } = plan((b) => b.initiative("One", { start: "2027-02-01", end: "2027-04-15" }));
    act(() => void runAction("plan.addMilestone"));
    await user.keyboard("{Escape}");
    expect(documentNow().milestone.size).toBe(0);
    expect(steps()).toBe(0);
  });

  it("adds for the audience that is chosen, and says what becomes hidden from it", () => {
    const { ids } = plan((b) => ({ turku: b.location("Turku") }));
    const toasts = () => sessionStore.getState().toasts.map(({ text }) => text);
    const add = (lane: Parameters<typeof addPlanned>[1]) => {
      let id: string | null = null;
      act(() => {
        id = addPlanned("initiative", lane, day("2027-02-01"), day("2027-03-01"));
      });
      return documentNow().initiative.get(id ?? "");
    };
    act(() => chooseAudience({ department: "marketing", locationId: ids.turku }));
    expect(add({ type: "goal", id: null })).toMatchObject({
      department: "marketing",
      locationId: ids.turku,
    });
    expect(add({ type: "location", id: null })).toMatchObject({
      department: "marketing",
      locationId: null,
    });
    const own = add({ type: "department", word: "marketing" });
    expect(own).toMatchObject({ department: "marketing", locationId: ids.turku });
    expect(toasts()).toEqual([]);

    const step = { label: "planner.action.drag" } as const;
    act(() => void replan(own?.id ?? "", null, step, { type: "department", word: "legal" }));
    expect(documentNow().initiative.get(own?.id ?? "")).toMatchObject({ department: "legal" });
    expect(toasts()).toEqual([
      "“Untitled” is hidden now, as it does not concern the chosen audience.",
    ]);
    act(() => chooseAudience({ department: null, locationId: null }));
  });

  it("shows what ends before it starts, and puts it in order with one press", () => {
    const { ids } = plan((b) =>
      b.initiative("Backwards", { start: "2027-05-01", end: "2027-02-01" }),
    );
    expect(
      screen.getByRole("button", { name: /^Initiative: Backwards.*ends before it starts/u }),
    ).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Put start and end in order: Backwards" }));
    expect(documentNow().initiative.get(ids)).toMatchObject({
      start: "2027-02-01",
      end: "2027-05-01",
    });
    expect(steps()).toBe(1);
  });

  it("goes by quarters, too, and leads from one to the next", () => {
    const { ids } = plan((b) => b.milestone("Live", { date: "2027-04-15" }));
    act(() => setPlanView("buckets"));
    act(() => {
      choose(ids);
      runAction("plan.unschedule");
    });
    const undated = screen.getByRole("list", { name: "Sales, Without a date" });
    expect(within(undated).getByRole("button", { name: /^Milestone: Live/u })).toBeVisible();
    act(() => void runAction("plan.moveLeft"));
    const lane = screen.getByRole("list", { name: "Sales, Later" });
    expect(within(lane).getByRole("button", { name: /^Milestone: Live/u })).toBeVisible();
    expect(documentNow().milestone.get(ids)?.date).not.toBeNull();
  });
});

describe("the heads", () => {
  it.each([
    [26, "day", "month"],
    [8, "week", "month"],
    [2.8, "month", "quarter"],
    [0.75, "quarter", "year"],
    [0.2, "year", undefined],
    [0.03, "decade", undefined],
    [0.003, "century", undefined],
  ] as const)("at %d pixels a day are by %s and %s", (scale, small, large) => {
    const seen = { from: day("2027-01-01"), to: day("2027-01-01") + Math.ceil(1200 / scale) };
    const heads = headsOf(scale, seen, planCalendar("en"));
    expect(heads.small[0]?.unit).toBe(small);
    expect(heads.large[0]?.unit).toBe(large);
    expect(heads.small.length).toBeLessThan(80);
    expect((heads.small[1]?.from ?? 0) - (heads.small[0]?.from ?? 0)).toBeGreaterThan(
      24 / scale - 1,
    );
  });
});

describe("a lane", () => {
  it("never puts one item on another", () => {
    const items = fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 2_000 }),
        length: fc.integer({ min: 0, max: 300 }),
        name: fc.string({ maxLength: 40 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(items, fc.double({ min: 0.01, max: 40, noNaN: true }), (drawn, scale) => {
        const frame = { from: 0, to: 3_000, scale };
        const inOrder = drawn.toSorted((a, b) => a.from - b.from);
        const { items: placed, lines } = placeItems(
          inOrder.map(({ from, length, name }, place) => ({
            record: createRecord("ask", { id: `ask${place}`, name }),
            from,
            to: from + length,
            shape: length === 0 ? "day" : "bar",
            isBackwards: false,
          })),
          frame,
        );
        expect(placed).toHaveLength(drawn.length);
        for (const one of placed) {
          expect(one.line).toBeLessThan(lines);
          for (const other of placed) {
            if (other === one || other.line !== one.line || other.x < one.x) continue;
            expect(one.x + one.width).toBeLessThanOrEqual(other.x);
          }
        }
      }),
    );
  });
});

describe("an arrow", () => {
  const end = (x: number, width: number, top: number) => ({
    top,
    placed: {
      item: {
        record: createRecord("ask", { id: "a" }),
        from: 0,
        to: 0,
        shape: "bar",
        isBackwards: false,
      },
      x,
      width,
      line: 0,
      label: "inside",
    } as const,
  });

  it("leads from the end of one item to the start of the other", () => {
    const ahead = arrowPath(end(0, 100, 0), end(200, 50, 38));
    expect(ahead.path).toMatch(/^M100 15L.*L199 53$/u);
    const back = arrowPath(end(0, 100, 0), end(20, 0, 0));
    expect(back.path).toMatch(new RegExp(`^M100 15L.*L${20 - DIAMOND / 2 - 1} 15$`, "u"));
    expect(back.middle.y).not.toBe(15);
  });
});
