import { oneStage, ruleCase, type RuleCases, threeStages, within } from "./ruleCase.ts";
import type { ProcessBuilder } from "../../../kit/processBuilder.ts";

/** A goal with all that makes it SMART. */
const SMART = {
  measure: "Sales volume",
  target: 100,
  baseline: 80,
  owner: "Ada",
  dueDate: "2027-12-31",
} as const;

/** The rules of the last four properties, and the self-check. */
export const OUTCOME_CASES: RuleCases = {
  PR1: ruleCase(
    ["stage1", "flow4", "flow5"],
    (b) => {
      const stage = oneStage(b);
      b.flow(stage, b.outcome("Later"));
      b.flow(stage, b.outcome("Never"));
    },
    (b) => b.flow(oneStage(b), b.outcome("Later")),
  ),
  PR2: ruleCase(
    ["stage1"],
    (b) => oneStage(b, { durationShape: "logNormal", expectedDays: 10, daysDeviation: 11 }),
    (b) => oneStage(b, { durationShape: "logNormal", expectedDays: 10, daysDeviation: 10 }),
  ),
  PR3: ruleCase(
    ["flow4"],
    (b) => measured(b, 0.3),
    (b) => measured(b, 0.45),
  ),
  PR4: ruleCase(
    ["metric1"],
    (b) => followed(b, 0.79),
    (b) => followed(b, 0.8),
  ),
  PR5: ruleCase(
    ["flow4"],
    (b) => b.flow(oneStage(b), b.outcome("Later"), null, { sampleSize: 29 }),
    (b) => b.flow(oneStage(b), b.outcome("Later"), null, { sampleSize: 30 }),
  ),
  PR6: ruleCase(
    ["stage2", "stage1"],
    (b) => forward(b, 0.1),
    (b) => forward(b, 1),
  ),
  NO_SILENT_PATH: ruleCase(
    ["stage1"],
    (b) => {
      const stage = b.stage("Proposal");
      b.flow(stage, b.outcome());
    },
    (b) => oneStage(b, { name: "Proposal" }),
  ),
  GO1: ruleCase(
    ["process"],
    (b) => oneStage(b),
    (b) => b.goal(),
  ),
  GO2_METRIC: ruleCase(
    ["goal1"],
    (b) => b.goal("More", { ...SMART, measure: "" }),
    (b) => b.goal("More", SMART),
  ),
  GO2_TARGET: ruleCase(
    ["goal1"],
    (b) => b.goal("More", { ...SMART, target: null }),
    (b) => b.goal("More", SMART),
  ),
  GO2_BASELINE: ruleCase(
    ["goal1"],
    (b) => b.goal("More", { ...SMART, baseline: null }),
    (b) => b.goal("More", SMART),
  ),
  GO2_OWNER: ruleCase(
    ["goal1"],
    (b) => b.goal("More", { ...SMART, owner: "" }),
    (b) => b.goal("More", SMART),
  ),
  GO2_DEADLINE: ruleCase(
    ["goal1"],
    (b) => b.goal("More", { ...SMART, dueDate: null }),
    (b) => b.goal("More", SMART),
  ),
  GO3_CAPACITY: ruleCase(
    ["role1"],
    (b) => staffed(b, 1),
    (b) => staffed(b, 3),
  ),
  GO3_TARGET: ruleCase(
    ["goal1"],
    (b) => aspiring(b, 1201),
    (b) => aspiring(b, 1200),
  ),
  GO4: ruleCase(
    ["stage1"],
    (b) => b.metric(oneStage(b)),
    (b) => b.metric(oneStage(b), "Open deals", { target: 10 }),
  ),
  GO5: ruleCase(
    ["activity1"],
    (b) => within(b, oneStage(b), "Call"),
    (b) => {
      const stage = oneStage(b, { exitCriteria: [{ id: "c", text: "They agreed." }] });
      within(b, stage, "Call");
    },
  ),
  ME1: ruleCase(
    ["stage1"],
    (b) => oneStage(b),
    (b) => b.metric(oneStage(b)),
  ),
  ME2: ruleCase(
    ["stage1"],
    (b) => b.metric(oneStage(b)),
    (b) => {
      const stage = oneStage(b);
      for (const metricKind of ["total", "conversionRate", "average"] as const) {
        b.metric(stage, metricKind, { metricKind });
      }
    },
  ),
  ME3: ruleCase(
    ["activity1"],
    (b) => within(b, oneStage(b), "Call"),
    (b) => within(b, oneStage(b), "Call", { effortHours: 0 }),
  ),
  ME4: ruleCase(
    ["metric1"],
    (b) => b.metric("process", "Wins", { definition: "Deals won.", source: "CRM" }),
    (b) => b.metric("process", "Wins", { definition: "Deals won.", source: "CRM", target: 1 }),
  ),
  ME5: ruleCase(
    ["process"],
    (b) => b.metric("process", "Wins"),
    (b) => b.metric("process", "NPS"),
  ),
  AD1: ruleCase(
    ["process"],
    (b) => b.process({ reviewedAt: "2026-05-22" }),
    (b) => b.process({ reviewedAt: "2026-05-23" }),
  ),
  AD2: ruleCase(
    ["process"],
    (b) => oneStage(b),
    (b) => b.note(`Changes of ${oneStage(b)}: one call less`),
  ),
  AD5: ruleCase(
    ["leadSource2", "leadSource1"],
    (b) => segments(b, 91),
    (b) => segments(b, 90),
  ),
  AD3: ruleCase(
    ["process"],
    (b) => oneStage(b),
    (b) => within(b, oneStage(b), "Review why deals were lost"),
  ),
  NO_LOSS_REASONS: ruleCase(
    ["outcome2"],
    (b) => oneStage(b),
    (b) => b.outcome("Lost", { result: "lost", reasons: [{ id: "r", text: "Price" }] }),
  ),
  AD4: ruleCase(
    ["process"],
    (b) => repeat(11, () => b.stage()),
    (b) => repeat(10, () => b.stage()),
  ),
  AD4_ACTIVITIES: ruleCase(
    ["stage1"],
    (b) => {
      const stage = b.stage();
      repeat(16, () => within(b, stage, "Call"));
    },
    (b) => {
      const stage = b.stage();
      repeat(15, () => within(b, stage, "Call"));
    },
  ),
  Q1_MUCH: ruleCase(
    ["stage3"],
    (b) => worked(b, [2, 2, 7]),
    (b) => worked(b, [2, 2, 6]),
  ),
  Q1_LITTLE: ruleCase(
    ["stage1"],
    (b) => worked(b, [1, 4, 4]),
    (b) => worked(b, [2, 6, 6]),
  ),
  Q2: ruleCase(
    ["stage1"],
    (b) => within(b, oneStage(b), "Call"),
    (b) => within(b, oneStage(b), "Look them up", { activityType: "research" }),
  ),
  Q3: ruleCase(
    ["activity1"],
    (b) => within(b, oneStage(b), "Send the quote"),
    (b) => {
      const stage = oneStage(b);
      within(b, stage, "Send the quote");
      within(b, stage, "Chase", { activityType: "followUp" });
    },
  ),
  Q4: ruleCase(
    ["stage1"],
    (b) => within(b, oneStage(b), "Meet", { activityType: "meeting" }),
    (b) => {
      const stage = oneStage(b);
      within(b, stage, "Meet", { activityType: "meeting" });
      within(b, stage, "Note it", { activityType: "recordUpdate" });
    },
  ),
};

type Builder = Parameters<typeof oneStage>[0];

/** A flow whose rate was measured as 40 % of 100 deals: 31 to 50 % are likely. */
function measured(b: Builder, probability: number): void {
  const flow = b.flow(oneStage(b), b.outcome("Later"), probability, { sampleSize: 100 });
  b.metric(flow, "Rate", { metricKind: "conversionRate", actual: 0.4 });
}

/** A stage of which half is won at once, and the rest passes on to one that wins so much. */
function forward(b: Builder, chance: number): void {
  const source = b.leadSource();
  const [first, second] = [b.stage("First"), b.stage("Second")];
  const [won, lost] = [b.outcome(), b.outcome("Lost", { result: "lost" })];
  b.flow(source, first);
  b.flow(first, won, 0.5);
  b.flow(first, second, 0.5);
  b.flow(second, won, chance);
  b.flow(second, lost);
}

/** 100 leads a month, an hour's work each, for so many people with ten hours a week. */
function staffed(b: Builder, headCount: number): void {
  const ownerRoleId = b.role("Rep", { headCount, sellingHoursPerWeek: 10 });
  within(b, oneStage(b, { ownerRoleId }), "Call", { effortHours: 1 });
}

/** 1,200 leads a year, and so many wins as a goal. */
function aspiring(b: Builder, target: number): void {
  oneStage(b);
  const metricId = b.metric("process", "Deals won", { libraryKey: "dealsWon" });
  b.goal("More", { ...SMART, metricId, target });
}

/** Three stages with so many hours of work. */
function worked(b: Builder, hours: readonly number[]): void {
  const stages = threeStages(b, ["One", "Two", "Three"]);
  for (const [index, stage] of stages.entries()) {
    within(b, stage, "Work", { effortHours: hours[index] ?? null });
  }
}

function repeat(times: number, add: () => void): void {
  for (let count = 0; count < times; count += 1) add();
}

function followed(b: ProcessBuilder, actual: number): void {
  b.metric("process", "Process adherence", { metricKind: "conversionRate", actual });
}

/** Two sources into one stage, the first with 45 days to the win. */
function segments(b: ProcessBuilder, days: number): void {
  const talk = b.stage("Talk");
  for (const [name, actual] of [
    ["Small firms", 45],
    ["Large firms", days],
  ] as const) {
    const flow = b.flow(b.leadSource(name), talk);
    b.metric(flow, "Days to win", { metricKind: "average", unit: "days", actual });
  }
}
