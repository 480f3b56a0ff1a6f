import { describe, expect, it } from "vitest";
import { reachOf } from "../../../src/core/drawing/reach.ts";
import { sceneOf } from "../../../src/core/drawing/scene.ts";
import type { SceneItem } from "../../../src/core/drawing/sceneTypes.ts";
import { persianProcess, sceneOptions, sevenStages } from "./sevenStages.ts";

const STROKE = { color: "#000000", width: 4 } as const;

describe("the reach of an item", () => {
  it.each<[string, SceneItem, object]>([
    [
      "a box with its line",
      { kind: "rect", x: 0, y: 0, width: 10, height: 5, radius: 1, fill: null, stroke: STROKE },
      { x: -2, y: -2, width: 14, height: 9 },
    ],
    [
      "a curve with its control points",
      {
        kind: "path",
        commands: [
          { kind: "move", to: { x: 0, y: 0 } },
          {
            kind: "curve",
            control1: { x: 0, y: 30 },
            control2: { x: 10, y: 30 },
            to: { x: 10, y: 0 },
          },
          { kind: "close" },
        ],
        fill: "#ffffff",
        stroke: null,
      },
      { x: 0, y: 0, width: 10, height: 30 },
    ],
    [
      "a path of nothing",
      { kind: "path", commands: [], fill: null, stroke: null },
      { x: 0, y: 0, width: 0, height: 0 },
    ],
  ])("holds %s", (_, item, reach) => {
    expect(reachOf(item)).toEqual(reach);
  });

  it("holds every line of a text, whichever side it stands at", async () => {
    for (const [document, locale] of [
      [sevenStages().document, "en"],
      [persianProcess(), "fa"],
    ] as const) {
      const options = await sceneOptions(locale);
      for (const item of sceneOf(document, options).items) {
        if (item.kind !== "text") continue;
        const { lines, at, align, size, weight, lineHeight } = item;
        const { x, y, width, height } = reachOf(item);
        for (const [index, line] of lines.entries()) {
          const wide = options.measure(line, size, weight);
          const left = align === "left" ? at.x : align === "right" ? at.x - wide : at.x - wide / 2;
          const baseline = at.y + index * lineHeight;
          expect(left).toBeGreaterThanOrEqual(x);
          expect(left + wide).toBeLessThanOrEqual(x + width);
          expect(baseline - size).toBeGreaterThanOrEqual(y);
          expect(baseline + size / 2).toBeLessThanOrEqual(y + height);
        }
      }
    }
  });
});
