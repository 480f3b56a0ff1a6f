import * as fc from "fast-check";
import { expect, test } from "vitest";
import { daysIn, stateDuration } from "../../../src/core/analysis/durations.ts";
import { scaled, spreadOf, type StateDuration } from "../../../src/core/analysis/stateDuration.ts";
import type { Activity } from "../../../src/core/process/records/activity.ts";
import type { Stage } from "../../../src/core/process/records/stage.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import "./oracle.ts";
import { runs } from "../../kit/properties.ts";

const points = { shortest: 2, likeliest: 4, longest: 12 };

test.each<[StateDuration, number, number]>([
  [{ shape: "fixed", days: 3 }, 3, 0],
  [{ shape: "exponential", mean: 3 }, 3, 9],
  [{ shape: "triangular", ...points }, 6, (4 + 16 + 144 - 8 - 24 - 48) / 18],
  [{ shape: "triangular", shortest: 5, likeliest: 5, longest: 5 }, 5, 0],
  [{ shape: "logNormal", mean: 10, deviation: 4 }, 10, 16],
  [{ shape: "threePoint", ...points }, 5, 25 / 9],
  [{ shape: "sum", days: 1.5, parts: [points, points] }, 11.5, 50 / 9],
])("mean and variance of %o", (duration, mean, variance) => {
  expect(spreadOf(duration).mean).toBeNear(mean);
  expect(spreadOf(duration).variance).toBeNear(variance);
  const twice = spreadOf(scaled(duration, 2));
  expect(twice.mean).toBeNear(2 * mean);
  expect(twice.variance).toBeNear(4 * variance);
});

function stage(fields: Partial<Omit<Stage, "kind">>) {
  const { document, ids } = buildProcess((b) => b.stage("Offer", fields));
  return stateDuration(document, ids);
}

test.each<[Partial<Omit<Stage, "kind">>, StateDuration]>([
  [
    { expectedDays: 3, longestDays: 9 },
    { shape: "exponential", mean: 3 },
  ],
  [
    { expectedDays: 3, durationShape: "fixed" },
    { shape: "fixed", days: 3 },
  ],
  [
    { expectedDays: 3, durationShape: "logNormal" },
    { shape: "logNormal", mean: 3, deviation: 3 },
  ],
  [
    { expectedDays: 3, durationShape: "logNormal", daysDeviation: 0 },
    { shape: "logNormal", mean: 3, deviation: 0 },
  ],
  [
    { expectedDays: 0, durationShape: "logNormal", daysDeviation: 2 },
    { shape: "fixed", days: 0 },
  ],
  [
    { expectedDays: 4, shortestDays: 2, longestDays: 12, durationShape: "triangular" },
    { shape: "triangular", ...points },
  ],
  [
    { expectedDays: 4, shortestDays: 2, longestDays: 12, durationShape: "threePoint" },
    { shape: "threePoint", ...points },
  ],
])("a stage with %o", (fields, duration) => {
  expect(stage(fields)).toEqual({ ok: true, value: duration });
});

test.each<[Partial<Omit<Stage, "kind">>, string]>([
  [{ expectedDays: null }, "missingDuration"],
  [{ expectedDays: 4, longestDays: 9, durationShape: "triangular" }, "missingDaysRange"],
  [{ expectedDays: 4, shortestDays: 1, durationShape: "threePoint" }, "missingDaysRange"],
  [
    { expectedDays: 4, shortestDays: 5, longestDays: 9, durationShape: "threePoint" },
    "daysOutOfOrder",
  ],
  [
    { expectedDays: 14, shortestDays: 5, longestDays: 9, durationShape: "triangular" },
    "daysOutOfOrder",
  ],
])("a stage with %o has a gap", (fields, reason) => {
  const found = stage(fields);
  expect(found.ok ? [] : found.error.map((gap) => gap.reason)).toEqual([reason]);
});

/** A stage of activities by their critical path: days, and shortest and longest where given. */
function byActivities(
  tasks: readonly [number, number?, number?][],
  links: readonly [number, number, object?][],
) {
  const { document, ids } = buildProcess((b) => {
    const stageId = b.stage("Offer", { durationFrom: "criticalPath" });
    const made = tasks.map(([durationDays, shortestDays = null, longestDays = null]) =>
      b.activity("Work", { stageId, durationDays, shortestDays, longestDays }),
    );
    for (const [from, to, fields] of links) {
      b.dependency(made[from] ?? "", made[to] ?? "", fields);
    }
    return stageId;
  });
  const duration = stateDuration(document, ids);
  return duration.ok ? duration.value : null;
}

const uncertain: [number, number, number] = [4, 2, 12];

test("without an uncertain activity the critical path is fixed", () => {
  expect(byActivities([[3], [4], [2]], [[0, 1]])).toEqual({ shape: "fixed", days: 7 });
});

test("one after the other, uncertain ones add up beside the sure ones", () => {
  const found = byActivities(
    [[3], uncertain, uncertain],
    [
      [0, 1],
      [1, 2, { lagDays: 1 }],
    ],
  );
  expect(found).toEqual({ shape: "sum", days: 4, parts: [points, points] });
});

test("of two critical paths the more uncertain one counts", () => {
  const found = byActivities(
    [[5], uncertain, [1]],
    [
      [0, 2],
      [1, 2],
    ],
  );
  expect(found).toEqual({ shape: "sum", days: 1, parts: [points] });
});

test("an uncertain activity beside the critical path does not count", () => {
  expect(byActivities([[9], uncertain], [])).toEqual({ shape: "fixed", days: 9 });
});

test("by its mean an activity is longer than by its most likely days", () => {
  expect(byActivities([[4.5], uncertain], [])).toEqual({ shape: "sum", days: 0, parts: [points] });
});

test("activities that overlap keep the days of their path", () => {
  const found = byActivities([uncertain, uncertain], [[0, 1, { lagDays: -3 }]]);
  expect(found === null ? null : spreadOf(found).mean).toBeNear(7);
});

test.each<[string, number, number]>([
  ["startToStart", 6, 25 / 9],
  ["finishToFinish", 6, 25 / 9],
  ["finishToStart", 11, 50 / 9],
])("%s with a lag of a day", (dependencyType, mean, variance) => {
  const found = byActivities([uncertain, uncertain], [[0, 1, { dependencyType, lagDays: 1 }]]);
  expect(found === null ? null : spreadOf(found)).toEqual({
    mean: expect.closeTo(mean, 9),
    variance: expect.closeTo(variance, 9),
  });
});

test.each<[Partial<Omit<Activity, "kind">>, number | string]>([
  [{ durationDays: 4 }, 4],
  [{ durationDays: 4, shortestDays: 2 }, 4],
  [{ durationDays: 4, shortestDays: 2, longestDays: 12 }, 5],
  [{ durationDays: 4, shortestDays: 6, longestDays: 12 }, "daysOutOfOrder"],
  [{ shortestDays: 6, longestDays: 12 }, "missingDuration"],
])("an activity in the flow with %o", (fields, expected) => {
  const { document, ids } = buildProcess((b) => b.activity("Call", fields));
  const days = daysIn(document, ids);
  expect(days.ok ? days.value : days.error[0]?.reason).toBe(expected);
});

test("three points in any order never give a negative or endless duration", () => {
  const day = fc.oneof(fc.constantFrom(0, 1e12), fc.double({ min: 0, max: 100, noNaN: true }));
  const task = fc.tuple(day, day, day).map((days) => days.sort((a, b) => a - b));
  const link = fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: -50, max: 50 }));
  fc.assert(
    fc.property(fc.array(task, { minLength: 1, maxLength: 6 }), fc.array(link), (tasks, links) => {
      const found = byActivities(
        tasks.map(([a, m, b]) => [m, a, b]),
        links.flatMap(([from, to, lagDays]) =>
          from < to && to < tasks.length ? [[from, to, { lagDays }]] : [],
        ),
      );
      if (found === null) throw new Error("There is no cycle");
      const { mean, variance } = spreadOf(found);
      expect(mean >= 0 && mean < Infinity).toBe(true);
      expect(variance >= 0 && variance < Infinity).toBe(true);
      expect(found.shape === "sum" ? found.days : 0).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: runs(300) },
  );
});
