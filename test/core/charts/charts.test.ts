// @vitest-environment jsdom
import { JSDOM } from "jsdom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../../src/core/base/geometry.ts";
import { drawChart } from "../../../src/core/charts/draw.ts";
import type { FlowSpec } from "../../../src/core/charts/spec.ts";
import { writeSvg } from "../../../src/core/exchange/svg/write.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { anyChart, BARS, CHARTS, chartOptions, FLOW, FUNNEL, LINES, textBoxes } from "./specs.ts";
import { runs } from "../../kit/properties.ts";

const directions = fc.constantFrom("ltr", "rtl");
const widths = fc.integer({ min: 280, max: 1400 });

describe("every chart", () => {
  it("has no text over another, none cut off, and no number that is none", () => {
    fc.assert(
      fc.property(anyChart, directions, widths, (spec, direction, width) => {
        const { scene, points } = drawChart(spec, chartOptions({ direction, width }));
        expect(JSON.stringify([scene, points])).not.toMatch(/null,"?y|NaN|Infinity/u);
        const numbers = JSON.stringify(scene, (_key, value: unknown) =>
          typeof value === "number" && !Number.isFinite(value) ? "broken" : value,
        );
        expect(numbers).not.toContain("broken");
        const { width: most, height } = scene.bounds;
        const boxes = textBoxes(scene);
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(-0.5);
          expect(box.x + box.width).toBeLessThanOrEqual(most + 0.5);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          const over = boxes.slice(index + 1).filter((other) => overlaps(box, other));
          expect([box.text, over.map(({ text }) => text)]).toEqual([box.text, []]);
        }
        for (const { box } of points) {
          expect(box.x).toBeGreaterThanOrEqual(-3);
          expect(box.x + box.width).toBeLessThanOrEqual(most + 3);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it.each(CHARTS)("$kind: is mirrored for readers from right to left", (spec) => {
    const ltr = drawChart(spec, chartOptions());
    const rtl = drawChart(spec, chartOptions({ direction: "rtl" }));
    const { width } = ltr.scene.bounds;
    expect(rtl.scene.bounds).toEqual(ltr.scene.bounds);
    expect(rtl.points.map(({ id, label }) => [id, label])).toEqual(
      ltr.points.map(({ id, label }) => [id, label]),
    );
    for (const [index, { box }] of rtl.points.entries()) {
      const other = ltr.points[index]?.box ?? { x: 0, width: 0 };
      expect(box.x).toBeCloseTo(width - other.x - other.width, 9);
    }
    const places = textBoxes(ltr.scene).map(({ text, x, width: wide }) => [text, x + wide / 2]);
    const mirrored = textBoxes(rtl.scene).map(({ text, x, width: wide }) => [
      text,
      width - x - wide / 2,
    ]);
    for (const [index, [text, middle]] of mirrored.entries()) {
      expect(text).toBe(places[index]?.[0]);
      expect(middle).toBeCloseTo(Number(places[index]?.[1]), 6);
    }
  });

  it.each(CHARTS)("$kind: is an SVG that a parser of XML takes", (spec) => {
    const hostile = { ...spec, title: '<script>"&' };
    const svg = writeSvg(drawChart(spec, chartOptions()).scene, { title: hostile.title });
    const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
    expect(document.documentElement.nodeName).toBe("svg");
    expect(document.querySelector("title")?.textContent).toBe('<script>"&');
    expect(document.querySelectorAll("text").length).toBeGreaterThan(3);
  });
});

describe("what is said of a point", () => {
  it.each([
    [BARS, "1", "Prospect to assess: +0.28. today 40%"],
    [BARS, "2", "Close to won: \u22120.17"],
    [
      FUNNEL,
      "assess",
      "Assess needs: 40.6 (Deals a month). Of all leads: 40.6%. Of the step before: 40.6%",
    ],
    [FLOW, "assess", "Assess needs: 40 (Deals a month). Pitch 30 and Nurture 10"],
  ])("is all of it, in words", (spec, id, label) => {
    const { points } = drawChart(spec, chartOptions());
    expect(points.find((point) => point.id === id)?.label).toBe(label);
  });

  it("names every curve at a place of the axis", () => {
    const { points } = drawChart(LINES, chartOptions());
    expect(points[1]?.label).toMatch(
      /^Days since the lead came in: .*Today .*% and Shorter legal/u,
    );
  });

  it("is in the digits of the language", () => {
    const { points } = drawChart(BARS, chartOptions({ formats: createFormats("fa") }));
    expect(points[0]?.label).toContain("\u200E+\u06F0\u066B\u06F2\u06F8");
  });
});

describe("the flow", () => {
  const bandsOf = (spec: FlowSpec) =>
    drawChart(spec, chartOptions()).scene.items.filter(({ kind }) => kind === "path");

  it("draws every way once, and none without deals", () => {
    const without: FlowSpec = {
      ...FLOW,
      links: FLOW.links.map((link) => (link.id === "i" ? { ...link, value: 0 } : link)),
    };
    // The way back has two ends and an arrow's head beside its lane.
    expect(bandsOf(FLOW).length - bandsOf(without).length).toBe(3);
  });

  it("gives bands heights in proportion to what flows", () => {
    const { items } = drawChart(FLOW, chartOptions()).scene;
    const heights = items.flatMap((item) =>
      item.kind === "rect" && item.width === 12 ? [item.height] : [],
    );
    expect(Math.max(...heights)).toBeCloseTo(190, 6);
    expect(heights.some((height) => Math.abs(height - 190 * 0.15) < 1e-6)).toBe(true);
  });
});
