import { describe, expect, it } from "vitest";
import { type SmartPartName, type SmartReason, smartOf } from "../../../src/core/roadmap/smart.ts";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";

/** What the one goal of a process lacks, by part; parts that are met are left out. */
function reasonsOf(describeProcess: (builder: ProcessBuilder) => void) {
  const { document } = buildProcess(describeProcess);
  const goal = document.goal.values().next().value;
  if (goal === undefined) throw new Error("There is no goal");
  const parts = smartOf(document, goal);
  return Object.fromEntries(
    parts.flatMap(({ part, state, reasons }) =>
      state === "met" ? [] : [[part, [state, ...reasons]]],
    ),
  );
}

/** A process that wins half of 10 leads a month, with a goal that is SMART. */
function plan(b: ProcessBuilder, goal: Readonly<Record<string, unknown>> = {}) {
  b.process({ roadmapStart: "2027-01-01" });
  const leads = b.leadSource("Leads", { inflow: 10 });
  const won = b.outcome("Won", { result: "won" });
  const lost = b.outcome("Lost", { result: "lost" });
  const stage = b.stage("Pitch", { expectedDays: 10 });
  b.flow(leads, stage);
  b.flow(stage, won, 0.5);
  b.flow(stage, lost, 0.5);
  const metric = b.metric(stage, "Win rate", { libraryKey: "winRate", unit: "percent" });
  return b.goal("Win more", {
    owner: "Sara",
    metricId: metric,
    unit: "percent",
    baseline: 0.4,
    target: 0.5,
    dueDate: "2027-06-30",
    ...goal,
  });
}

interface Row {
  readonly why: string;
  readonly goal: Readonly<Record<string, unknown>>;
  readonly lacks: Partial<
    Record<SmartPartName, readonly ["lacking" | "unknown", ...SmartReason[]]>
  >;
}

const ROWS: readonly Row[] = [
  { why: "everything is there", goal: {}, lacks: {} },
  { why: "it has no name", goal: { name: " " }, lacks: { specific: ["lacking", "name"] } },
  { why: "nobody owns it", goal: { owner: " " }, lacks: { specific: ["lacking", "owner"] } },
  {
    why: "nothing measures it",
    goal: { metricId: null },
    lacks: {
      measurable: ["lacking", "metric"],
      achievable: ["unknown", "noForecast"],
      relevant: ["lacking", "unserved"],
    },
  },
  {
    why: "it has no numbers",
    goal: { baseline: null, target: null },
    lacks: {
      measurable: ["lacking", "target", "baseline"],
      achievable: ["unknown", "noForecast"],
    },
  },
  {
    why: "the process does not reach it",
    goal: { target: 0.6 },
    lacks: { achievable: ["lacking", "unreached"] },
  },
  {
    why: "no process could reach it",
    goal: { target: 1.2 },
    lacks: { achievable: ["lacking", "beyondReach"] },
  },
  { why: "it has no day", goal: { dueDate: null }, lacks: { timeBound: ["lacking", "dueDate"] } },
  {
    why: "it is due before the plan starts",
    goal: { dueDate: "2026-12-31" },
    lacks: { timeBound: ["lacking", "beforeStart"] },
  },
  { why: "it is due on the first day", goal: { dueDate: "2027-01-01" }, lacks: {} },
];

describe("what a goal lacks to be SMART", () => {
  it.each(ROWS)("when $why", ({ goal, lacks }) => {
    expect(reasonsOf((b) => plan(b, goal))).toEqual(lacks);
  });

  it.each([
    ["planned", "inProgress", ["unknown", "planned"]],
    ["cancelled", "cancelled", ["lacking", "unreached"]],
  ] as const)("counts work that is %s", (_name, status, expected) => {
    const reasons = reasonsOf((b) => {
      const goal = plan(b, { target: 0.6 });
      b.initiative("Train", { goalId: goal, status });
    });
    expect(reasons).toEqual({ achievable: expected });
  });

  it("finds it relevant when a strategy serves it, though it is measured in words", () => {
    const reasons = reasonsOf((b) => {
      const goal = plan(b, { metricId: null, measure: "Wins by leads" });
      b.strategy("Partners", { goalIds: [goal] });
    });
    expect(reasons).toEqual({ achievable: ["unknown", "noForecast"] });
  });
});
