import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ALL_EDGES,
  guide,
  guideField,
  type MovingEdges,
} from "../../../src/core/arrange/guides.ts";
import type { Rect } from "../../../src/core/base/geometry.ts";

const REACH = 6;

function box(x: number, y: number, width = 100, height = 60): Rect {
  return { x, y, width, height };
}

function guided(rect: Rect, others: readonly Rect[], edges: MovingEdges = ALL_EDGES) {
  return guide(rect, guideField(others), edges, REACH);
}

describe("lines", () => {
  const other = box(0, 0);
  test.each([
    ["left edges", box(4, 200), { x: 0, y: 200 }],
    ["right edges", box(44, 200, 60), { x: 40, y: 200 }],
    ["middles", box(23, 200, 60), { x: 20, y: 200 }],
    ["a left edge at a right one", box(103, 200), { x: 100, y: 200 }],
    ["upper edges", box(300, -5), { x: 300, y: 0 }],
    ["both at once", box(-3, 64), { x: 0, y: 60 }],
    ["nothing out of reach", box(207, 267), { x: 207, y: 267 }],
  ])("%s", (_, rect, expected) => {
    expect(guided(rect, [other]).rect).toMatchObject(expected);
  });

  test("are drawn from the first to the last that lies on them", () => {
    const { guides, holds } = guided(box(2, 320), [box(0, 0), box(0, 150, 40), box(300, 40)]);
    expect(holds).toEqual({ x: true, y: false });
    expect(guides.lines).toContainEqual({ axis: "x", at: 0, from: 0, to: 380 });
  });

  test("are found for the edge alone that is resized, and the other stays", () => {
    const wider = guided(box(0, 200, 296), [box(200, 0)], { x: [1], y: [] });
    expect(wider.rect).toEqual(box(0, 200, 300));
    const fromLeft = guided(box(203, 200, 97), [box(200, 0, 50)], { x: [0], y: [] });
    expect(fromLeft.rect).toEqual(box(200, 200, 100));
  });
});

describe("equal gaps", () => {
  // Two with 40 between them; heights differ so that no line holds.
  const row = [box(0, 0, 100, 61), box(140, 10, 100, 61)];
  test.each([
    ["after a row", box(283, 17, 90, 33), 280],
    ["before a row", box(-127, 17, 90, 33), -130],
    [
      "in the middle of two",
      box(283, 17, 90, 33),
      285,
      [box(140, 0, 100, 61), box(420, 10, 100, 61)],
    ],
    ["not where the row is elsewhere", box(283, 417, 90, 33), 283],
  ])("%s", (_, rect, expected, others = row) => {
    expect(guided(rect, others).rect.x).toBe(expected);
  });

  test("are all shown, each between its two", () => {
    const { guides } = guided(box(278, 17, 90, 8), row);
    expect(guides.gaps.map(({ axis, from, to }) => [axis, from, to])).toEqual([
      ["x", 100, 140],
      ["x", 240, 280],
    ]);
  });

  test("hold an edge that is resized", () => {
    const others = [box(0, 0, 100, 61), box(140, 10, 100, 61), box(500, 5, 100, 61)];
    const { rect } = guided(box(280, 17, 177, 33), others, { x: [1], y: [] });
    expect(rect).toEqual(box(280, 17, 180, 33));
  });
});

test("whatever lies around: held within reach, never further, and the size of what is dragged stays", () => {
  const place = fc.integer({ min: -300, max: 300 });
  const extent = fc.integer({ min: 10, max: 200 });
  const rect = fc.record({ x: place, y: place, width: extent, height: extent });
  fc.assert(
    fc.property(rect, fc.array(rect, { maxLength: 20 }), (one, others) => {
      const { rect: held, holds, guides } = guided(one, others);
      expect(Math.abs(held.x - one.x)).toBeLessThanOrEqual(REACH);
      expect(Math.abs(held.y - one.y)).toBeLessThanOrEqual(REACH);
      expect([held.width, held.height]).toEqual([one.width, one.height]);
      if (!holds.x) expect(held.x).toBe(one.x);
      // What holds it is shown.
      if (holds.x) expect(guides.lines.length + guides.gaps.length).toBeGreaterThan(0);
    }),
  );
});
