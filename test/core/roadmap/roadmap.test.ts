import { describe, expect, test } from "vitest";
import { documentOf } from "../../../src/core/process/document.ts";
import { allRecords } from "../../../src/core/process/document.ts";
import { roadmapOf } from "../../../src/core/roadmap/roadmap.ts";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";

function roadmap(describePlan: (b: ProcessBuilder) => void, today?: string) {
  const { document } = buildProcess(describePlan);
  return roadmapOf(document, today === undefined ? {} : { today });
}

/** 50 leads of which 30 % are won, in one stage. */
function simpleProcess(b: ProcessBuilder) {
  const stage = b.stage("Sell", {
    expectedDays: 7,
    exitCriteria: [
      { id: "c1", text: "Signed" },
      { id: "c2", text: "" },
    ],
    ownerRoleId: b.role("Rep", { headCount: 1, sellingHoursPerWeek: 12 }),
  });
  b.activity("Call", { stageId: stage, effortHours: 0.5 });
  b.flow(b.leadSource("Web", { inflow: 50, costPerLead: 20 }), stage);
  b.flow(stage, b.outcome("Won"), 0.3);
  b.flow(stage, b.outcome("Lost", { result: "lost" }));
  return stage;
}

describe("goals", () => {
  test.each([
    ["a rate on its way", { actual: 0.25 }, { current: 0.25, gap: 0.15, progress: 0.25 }],
    ["a rate that fell", { actual: 0.1 }, { current: 0.1, gap: 0.3, progress: -0.5 }],
    ["nothing measured yet", { actual: null }, { current: null, gap: 0.2, progress: null }],
    ["a metric in another unit", { actual: 3, unit: "days" }, { current: null, gap: 0.2 }],
    ["a total of some period", { actual: 0.3, metricKind: "total" }, { current: null, gap: 0.2 }],
  ] as const)("know how far they are: %s", (_, fields, expected) => {
    const [goal] = roadmap((b) => {
      const metricId = b.metric("process", "Rate", {
        unit: "percent",
        metricKind: "conversionRate",
        ...fields,
      });
      b.goal("Higher", { metricId, unit: "percent", baseline: 0.2, target: 0.4 });
    }).goals;
    const rounded = Object.keys(expected).map((name) => {
      const value: unknown = goal?.[name as keyof typeof goal];
      return [name, typeof value === "number" ? Number(value.toPrecision(12)) : value];
    });
    expect(Object.fromEntries(rounded)).toEqual(expected);
    expect(goal?.measure).toBe("Rate");
  });

  test("that ask for no change have no progress, and no number that is not finite", () => {
    const [goal] = roadmap((b) => {
      const metricId = b.metric("process", "Days", {
        unit: "days",
        metricKind: "average",
        actual: 5,
      });
      b.goal("Hold", { metricId, unit: "days", baseline: 5, target: 5 });
    }).goals;
    expect(goal).toMatchObject({ current: 5, gap: 0, progress: null });
  });

  test("come by due date and name what serves them", () => {
    const { goals } = roadmap((b) => {
      b.goal("Some day");
      const late = b.goal("Late", { dueDate: "2027-12-31" });
      b.goal("Early", { dueDate: "2027-03-31" });
      b.strategy("Partners", { goalIds: [late, "gone"] });
      b.initiative("Sign three", { goalId: late });
    }, "2027-06-30");
    expect(goals.map(({ name, overdue }) => [name, overdue])).toEqual([
      ["Early", true],
      ["Late", false],
      ["Some day", false],
    ]);
    expect(goals[1]?.strategies.map(({ name }) => name)).toEqual(["Partners"]);
    expect(goals[1]?.initiatives.map(({ name }) => name)).toEqual(["Sign three"]);
  });
});

describe("important deals", () => {
  test("are weighted by their own probability, else by that of their stage", () => {
    const { deals, dealTotals } = roadmap((b) => {
      const stageId = simpleProcess(b);
      b.importantDeal("A", { value: 1000, stageId, probability: 0.6 });
      b.importantDeal("B", { value: 2000, stageId });
      b.importantDeal("C", { value: 3000, stageId: "gone" });
      b.importantDeal("D", { value: 4000, stageId, status: "done" });
    });
    expect(
      deals.map(({ name, stage, probabilityFrom }) => [name, stage?.name, probabilityFrom]),
    ).toEqual([
      ["A", "Sell", "deal"],
      ["B", "Sell", "stage"],
      ["C", undefined, null],
      ["D", "Sell", "stage"],
    ]);
    expect(deals[0]?.weightedValue).toBeCloseTo(600, 9);
    expect(deals[1]?.weightedValue).toBeCloseTo(600, 9);
    expect(deals[2]?.weightedValue).toBeNull();
    expect(dealTotals).toMatchObject({ count: 3, value: 6000, incomplete: 1 });
    expect(dealTotals.weightedValue).toBeCloseTo(1200, 9);
  });
});

describe("items", () => {
  test("come by time, those without a date apart", () => {
    const { items, undated } = roadmap((b) => {
      b.initiative("Ends in May", { end: "2027-05-31" });
      b.milestone("In June", { date: "2027-06-15" });
      b.ask("From April", { start: "2027-04-01", neededBy: "2027-07-01" });
      b.ask("Whenever");
    });
    expect(items.map(({ name, span }) => [name, span?.start, span?.end])).toEqual([
      ["From April", "2027-04-01", "2027-07-01"],
      ["Ends in May", "2027-05-31", "2027-05-31"],
      ["In June", "2027-06-15", "2027-06-15"],
    ]);
    expect(undated.map(({ name }) => name)).toEqual(["Whenever"]);
  });

  test.each([
    ["planned", "2027-06-30", false],
    ["planned", "2027-07-02", true],
    ["atRisk", "2027-07-02", true],
    ["done", "2027-07-02", false],
    ["cancelled", "2027-07-02", false],
    ["planned", undefined, false],
    ["planned", "no day", false],
  ] as const)("that are %s on %s are overdue: %s", (status, today, overdue) => {
    const plan = roadmap((b) => b.initiative("Work", { end: "2027-07-01", status }), today);
    expect(plan.items[0]?.overdue).toBe(overdue);
  });

  test("survive days that are none", () => {
    const { document } = buildProcess((b) => {
      b.milestone("Leap", { date: "2027-01-01" });
      b.process({ roadmapStart: "2027-01-01", roadmapEnd: "2027-03-31" });
    });
    // No reader lets such a day in; a document made otherwise may hold one all the same.
    const broken = documentOf(
      [...allRecords(document)].map((record) =>
        record.kind === "milestone"
          ? { ...record, date: "2027-02-30" }
          : record.kind === "process"
            ? { ...record, roadmapEnd: "tomorrow" }
            : record,
      ),
    );
    const { undated, header } = roadmapOf(broken);
    expect(undated.map(({ name, start }) => [name, start])).toEqual([["Leap", null]]);
    expect(header.period).toEqual({ start: "2027-01-01", end: "2027-01-01" });
  });

  test("lead to what exists and to nothing else", () => {
    const { items, undated } = roadmap((b) => {
      const location = b.location("Helsinki");
      const stage = simpleProcess(b);
      const strategyId = b.strategy("Understand");
      const goalId = b.goal("More");
      const first = b.initiative("First", {
        locationId: location,
        strategyId,
        goalId,
        processElementIds: [stage, "gone", stage],
        start: "2027-01-01",
      });
      b.ask("Second", {
        locationId: goalId,
        initiativeId: strategyId,
        dependsOn: [first, "gone", goalId, first],
      });
    });
    expect(items[0]).toMatchObject({
      location: { name: "Helsinki" },
      strategy: { name: "Understand" },
      goal: { name: "More" },
    });
    expect(items[0]?.processElements.map(({ name }) => name)).toEqual(["Sell"]);
    expect(undated[0]).toMatchObject({ location: null, initiative: null });
    expect(undated[0]?.dependsOn.map(({ name }) => name)).toEqual(["First"]);
  });
});

describe("problems", () => {
  const found = (describePlan: (b: ProcessBuilder) => void) =>
    roadmap(describePlan).problems.map(
      ({ reason, itemName, dependencyId }) => `${itemName}: ${reason} ${dependencyId ?? ""}`,
    );

  test("an end before the start; the item keeps its place in time", () => {
    const plan = roadmap((b) => b.initiative("Back", { start: "2027-05-01", end: "2027-02-01" }));
    expect(plan.problems.map(({ reason }) => reason)).toEqual(["endBeforeStart"]);
    expect(plan.items[0]?.span).toEqual({ start: "2027-02-01", end: "2027-05-01" });
  });

  test("circles, but not what only leads into or out of one", () => {
    expect(
      found((b) => {
        b.milestone("Before", { id: "m0", dependsOn: [] });
        b.milestone("A", { id: "m1", dependsOn: ["m3", "m0"] });
        b.initiative("B", { id: "m2", dependsOn: ["m1"] });
        b.ask("C", { id: "m3", dependsOn: ["m2"] });
        b.milestone("After", { id: "m4", dependsOn: ["m3"] });
        b.milestone("Itself", { id: "m5", dependsOn: ["m5"] });
      }),
    ).toEqual([
      "A: dependencyCycle m3",
      "B: dependencyCycle m1",
      "C: dependencyCycle m2",
      "Itself: dependencyCycle m5",
    ]);
  });

  test("waiting for what does not exist", () => {
    expect(found((b) => b.ask("Alone", { dependsOn: ["gone"] }))).toEqual([
      "Alone: dependencyMissing gone",
    ]);
  });

  test.each([
    ["2027-03-31", ["Second: startsBeforeDependency a"]],
    ["2027-04-01", []],
  ])("a start on %s before the other ends", (start, problems) => {
    expect(
      found((b) => {
        b.initiative("First", { id: "a", start: "2027-01-01", end: "2027-04-01" });
        b.initiative("Second", { id: "b", start, dependsOn: ["a"] });
      }),
    ).toEqual(problems);
  });

  test("a chain of thousands is no problem", () => {
    const count = 2_000;
    const plan = (closed: boolean) =>
      roadmap((b) => {
        for (let index = 0; index < count; index += 1) {
          const before = index === 0 ? (closed ? count - 1 : null) : index - 1;
          b.milestone("", { id: `m${index}`, dependsOn: before === null ? [] : [`m${before}`] });
        }
      }).problems.length;
    expect(plan(false)).toBe(0);
    expect(plan(true)).toBe(count);
  });
});

describe("the header's period", () => {
  test.each([
    ["as stated", "2027-01-01", "2027-12-31", ["2027-01-01", "2027-12-31"]],
    ["stated the wrong way round", "2027-12-31", "2027-01-01", ["2027-01-01", "2027-12-31"]],
    ["not stated", null, null, ["2027-03-01", "2027-09-30"]],
    ["stated from", "2027-02-01", null, ["2027-02-01", "2027-09-30"]],
    ["stated to", null, "2027-12-31", ["2027-03-01", "2027-12-31"]],
    ["stated from after everything", "2028-01-01", null, ["2028-01-01", "2028-01-01"]],
    ["stated to before everything", null, "2026-01-01", ["2026-01-01", "2026-01-01"]],
  ] as const)("%s", (_, roadmapStart, roadmapEnd, period) => {
    const { header } = roadmap((b) => {
      b.process({ roadmapStart, roadmapEnd });
      b.initiative("Work", { start: "2027-03-01", end: "2027-05-01" });
      b.importantDeal("Deal", { closeDate: "2027-09-30" });
    });
    expect(header.period).toEqual({ start: period[0], end: period[1] });
  });

  test("is none for a plan without any date; the title is the process's name", () => {
    const { header } = roadmap((b) => b.process({ name: "Selling" }));
    expect(header).toMatchObject({ period: null, title: "Selling" });
  });
});

describe("what belongs together", () => {
  test("asks by department: the known ones first, in their order", () => {
    const { asks } = roadmap((b) => {
      b.ask("Own", { department: "astronomy" });
      b.ask("Onboarding", { department: "operations" });
      b.ask("Leads", { department: "marketing" });
      b.ask("Cases", { department: "marketing", neededBy: "2027-01-01" });
    });
    expect(asks.map(({ department, asks }) => [department, asks.map(({ name }) => name)])).toEqual([
      ["marketing", ["Cases", "Leads"]],
      ["operations", ["Onboarding"]],
      ["astronomy", ["Own"]],
    ]);
  });

  test("the plan of a location", () => {
    const { locations } = roadmap((b) => {
      const locationId = b.location("Tehran", { quota: 250_000 });
      b.initiative("Playbook", { locationId });
      b.importantDeal("Fleet", { locationId });
      b.location("Helsinki");
    });
    expect(locations.map(({ name, items, deals }) => [name, items.length, deals.length])).toEqual([
      ["Tehran", 1, 1],
      ["Helsinki", 0, 0],
    ]);
  });

  test("the process in short", () => {
    const { process } = roadmap((b) => {
      simpleProcess(b);
      b.process({ dealValue: 1000 });
      b.stage("Not connected");
    });
    expect(process.stages).toMatchObject([
      {
        number: 1,
        name: "Sell",
        owner: { name: "Rep" },
        exitCriteria: ["Signed"],
        durationDays: 7,
      },
      { number: 2, name: "Not connected", winProbability: null, passOn: null, durationDays: null },
    ]);
    expect(process.stages[0]?.winProbability).toBeCloseTo(0.3, 12);
    expect(process.leadSources).toMatchObject([{ name: "Web", leadsPerMonth: 50 }]);
    expect(process.roles).toMatchObject([{ name: "Rep" }]);
    // 50 visits of half an hour against 12 hours a week.
    expect(process.roles[0]?.utilisation).toMatchObject({ known: true });
    expect(process.figures.revenuePerMonth).toEqual({ known: true, value: expect.closeTo(15_000) });
  });
});

test("the same records give the same roadmap, whatever order they came in", () => {
  const { document } = buildProcess((b) => {
    simpleProcess(b);
    const goalIds = [b.goal("One"), b.goal("Two")];
    const strategyId = b.strategy("S", { goalIds });
    for (const name of ["a", "b", "c"]) b.initiative(name, { strategyId, goalId: goalIds[0] });
    b.location("L");
    b.location("M");
    b.importantDeal("D");
    b.importantDeal("E");
  });
  const reversed = documentOf([...allRecords(document)].reverse());
  expect(roadmapOf(reversed)).toEqual(roadmapOf(document));
});
