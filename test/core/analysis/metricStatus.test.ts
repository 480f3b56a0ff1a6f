import { describe, expect, test } from "vitest";
import {
  type MetricStatus,
  metricStatus,
  worstMetricStatus,
} from "../../../src/core/analysis/metricStatus.ts";

type Direction = "higher" | "lower";

function metric(target: number | null, actual: number | null, direction: Direction = "higher") {
  return { target, actual, direction };
}

describe("status of a metric", () => {
  test.each<[number | null, number | null, Direction, MetricStatus]>([
    [0.3, 0.35, "higher", "onTarget"],
    [0.3, 0.3, "higher", "onTarget"],
    [0.3, 0.29, "higher", "offTarget"],
    [10, 9, "lower", "onTarget"],
    [10, 10, "lower", "onTarget"],
    [10, 11, "lower", "offTarget"],
    [0, 0, "lower", "onTarget"],
    [-5, -6, "higher", "offTarget"],
    [null, 3, "higher", "noTarget"],
    [3, null, "higher", "noActual"],
    [null, null, "lower", "noTarget"],
  ])("target %s, actual %s, %s is better: %s", (target, actual, direction, status) => {
    expect(metricStatus(metric(target, actual, direction))).toBe(status);
  });
});

describe("status of a badge", () => {
  const [on, off, unmeasured, free] = [
    metric(1, 2),
    metric(2, 1),
    metric(1, null),
    metric(null, 1),
  ];
  test.each([
    ["none", [], null],
    ["one off", [on, free, off, unmeasured], "offTarget"],
    ["one not measured", [on, unmeasured, free], "noActual"],
    ["one on", [free, on], "onTarget"],
    ["no target", [free], "noTarget"],
  ])("%s", (_, metrics, status) => expect(worstMetricStatus(metrics)).toBe(status));
});
