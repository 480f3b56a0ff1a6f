import { expect, test } from "vitest";
import { flowVolumes, heatOf } from "../../../src/core/analysis/heat.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

/*
 * 100 leads a month. Qualify: 60 go on, 40 are lost. Close: 30 won, 15 lost, 15 go back to
 * Qualify, so that a lead visits Qualify 1 / (1 - 0.6 * 0.25) = 1.176470588 times.
 */
function sale(inflow: number | null) {
  return buildProcess((b) => {
    b.leadSource("Fair", { id: "fair", inflow });
    b.stage("Qualify", { id: "qualify", expectedDays: 10 });
    b.stage("Close", { id: "close", expectedDays: 30 });
    b.outcome("Won", { id: "won" });
    b.outcome("Lost", { id: "lost", result: "lost" });
    b.flow("fair", "qualify", null, { id: "in" });
    b.flow("qualify", "close", 0.6, { id: "on" });
    b.flow("qualify", "lost", null, { id: "out" });
    b.flow("close", "won", 0.5, { id: "wins" });
    b.flow("close", "lost", 0.25, { id: "loses" });
    b.flow("close", "qualify", 0.25, { id: "back" });
  }).document;
}

const VISITS = 100 / 0.85;

test("deals are lost where visits do not go on", () => {
  const { unit, values, highest } = heatOf(sale(100), "lost");
  expect(unit).toBe("perMonth");
  expect(highest).toBeCloseTo(VISITS * 0.4, 9);
  expect(values.get("qualify")).toEqual({ value: highest, share: 1 });
  // 0.6 of the visits go on to Close, a quarter of which are lost: 0.15 against 0.4.
  expect(values.get("close")?.value).toBeCloseTo(VISITS * 0.15, 9);
  expect(values.get("close")?.share).toBeCloseTo(0.375, 9);
  expect(values.has("fair")).toBe(false);
});

test("deals wait by Little's law: visits a month times months of a visit", () => {
  const { unit, values } = heatOf(sale(100), "waiting");
  const month = 365.2425 / 12;
  expect(unit).toBe("atOnce");
  expect(values.get("qualify")?.value).toBeCloseTo((VISITS * 10) / month, 9);
  expect(values.get("close")?.value).toBeCloseTo((VISITS * 0.6 * 30) / month, 9);
  expect(values.get("close")?.share).toBe(1);
});

test("flows are as wide as many deals take them", () => {
  const { unit, values } = flowVolumes(sale(100));
  expect(unit).toBe("perMonth");
  expect(values.get("in")?.value).toBeCloseTo(100, 9);
  expect(values.get("on")?.value).toBeCloseTo(VISITS * 0.6, 9);
  expect(values.get("back")?.value).toBeCloseTo(VISITS * 0.15, 9);
  expect(values.get("in")?.share).toBe(1);
});

test("while it is not known how many leads come, it counts by a hundred", () => {
  const unknown = sale(null);
  expect(heatOf(unknown, "lost").unit).toBe("perHundred");
  expect(heatOf(unknown, "lost").values.get("qualify")?.value).toBeCloseTo(VISITS * 0.4, 9);
  expect(heatOf(unknown, "waiting").unit).toBe("days");
  expect(heatOf(unknown, "waiting").values.get("qualify")?.value).toBeCloseTo(VISITS * 10, 9);
  expect(flowVolumes(unknown)).toMatchObject({ unit: "perHundred" });
});

test("a process without numbers has no heat", () => {
  const { document } = buildProcess((b) => void b.stage("Alone"));
  for (const map of [
    heatOf(document, "lost"),
    heatOf(document, "waiting"),
    flowVolumes(document),
  ]) {
    expect(map).toMatchObject({ highest: 0 });
    expect(map.values.size).toBe(0);
  }
});
