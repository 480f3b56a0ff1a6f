import { expect, test } from "vitest";
import { whatMatters } from "../../../src/core/analysis/sensitivity/matters.ts";
import { sensitivities } from "../../../src/core/analysis/sensitivity/sensitivities.ts";
import { sceneOf } from "../../../src/core/drawing/scene.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { approximateMeasurer } from "../../../src/core/drawing/approximateMeasurer.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

/** 100 leads a month; 0.6 of them are qualified, half of these won. */
function sale(inflow: number | null, dealValue: number | null) {
  return buildProcess((b) => {
    b.process({ dealValue });
    b.leadSource("Fair", { id: "fair", inflow });
    b.stage("Qualify", { id: "qualify", expectedDays: 10 });
    b.stage("Close", { id: "close", expectedDays: 30 });
    b.outcome("Won", { id: "won" });
    b.outcome("Lost", { id: "lost", result: "lost" });
    b.flow("fair", "qualify", null, { id: "in" });
    b.flow("qualify", "close", 0.6, { id: "on" });
    b.flow("qualify", "lost", null, { id: "out" });
    b.flow("close", "won", 0.5, { id: "wins" });
    b.flow("close", "lost", null, { id: "loses" });
  }).document;
}

test("what pays most has rank, gain and share; the other side of the same change is left out", () => {
  const { effect, values } = whatMatters(sensitivities(sale(100, 1000)), "worth");
  expect(effect).toBe("revenuePerMonth");
  expect([...values.keys()]).toEqual(["wins", "on"]);
  // A point of 60 qualified leads are 0.6 wins; of 100 leads, half of which would be won, 0.5.
  expect(values.get("wins")).toMatchObject({ rank: 1, share: 1 });
  expect(values.get("wins")?.gain).toBeCloseTo(600, 9);
  expect(values.get("on")?.rank).toBe(2);
  expect(values.get("on")?.gain).toBeCloseTo(500, 9);
  expect(values.get("on")?.share).toBeCloseTo(5 / 6, 9);
});

test.each([
  ["wins", 100, null, "winsPerMonth", 0.6],
  ["their share", null, null, "winRate", 0.006],
] as const)("without money it is measured in %s", (_, inflow, dealValue, effect, gain) => {
  const found = whatMatters(sensitivities(sale(inflow, dealValue)), "worth");
  expect(found.effect).toBe(effect);
  expect(found.values.get("wins")?.gain).toBeCloseTo(gain, 9);
});

test("days are saved where a day less is passed by every win, and only gains are marked", () => {
  const { effect, values } = whatMatters(sensitivities(sale(100, 1000)), "days");
  expect(effect).toBe("meanDaysToWin");
  expect(new Set(values.keys())).toEqual(new Set(["qualify", "close"]));
  expect(values.get("close")?.gain).toBeCloseTo(1, 9);
});

test("nothing known is nothing marked", () => {
  const empty = whatMatters({ entries: [], gaps: [] }, "worth");
  expect(empty.values.size).toBe(0);
});

test("a flow that matters glows in the scene, under its line, with its rank beside it", () => {
  const document = sale(100, 1000);
  const heat = {
    title: "Most first",
    tone: "gain",
    marks: new Map([["wins", { text: "1. +600", share: 1 }]]),
  } as const;
  const options = {
    theme: "light",
    direction: "ltr",
    measure: approximateMeasurer,
    translate: (key: string) => key,
    formats: createFormats("en"),
    detail: "full",
    badges: new Map(),
    stageFigures: new Map(),
  } as const;
  const plain = sceneOf(document, options).items;
  const marked = sceneOf(document, { ...options, heat }).items;
  const glow = marked.findIndex((item) => item.kind === "path" && item.stroke?.width === 16);
  expect(glow).toBeGreaterThanOrEqual(0);
  expect(plain.some((item) => item.kind === "path" && item.stroke?.width === 16)).toBe(false);
  const texts = JSON.stringify(marked.filter(({ kind }) => kind === "text"));
  expect(texts).toContain("1. +600");
  expect(texts).toContain("Most first");
});
