import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align, distribute, equalize, stack } from "../../../src/core/arrange/align.ts";
import type { Alignment, Item, Places } from "../../../src/core/arrange/types.ts";

/** A small one, a tall one, a wide one; their bounds are 0 to 300 across and 0 to 200 down. */
const SMALL = item("small", 0, 40, 40, 20);
const TALL = item("tall", 60, 0, 60, 200);
const WIDE = item("wide", 140, 90, 160, 30);
const ALL = [WIDE, SMALL, TALL];

function item(id: string, x: number, y: number, width: number, height: number): Item {
  return { id, x, y, width, height, isFixed: false };
}

function fixed(one: Item): Item {
  return { ...one, isFixed: true };
}

function corners(places: Places): Record<string, readonly [number, number]> {
  return Object.fromEntries([...places].map(([id, { x, y }]) => [id, [x, y]]));
}

describe("align", () => {
  test.each<[Alignment, Record<string, readonly [number, number]>]>([
    ["left", { small: [0, 40], tall: [0, 0], wide: [0, 90] }],
    ["centre", { small: [130, 40], tall: [120, 0], wide: [70, 90] }],
    ["right", { small: [260, 40], tall: [240, 0], wide: [140, 90] }],
    ["top", { small: [0, 0], tall: [60, 0], wide: [140, 0] }],
    ["middle", { small: [0, 90], tall: [60, 0], wide: [140, 85] }],
    ["bottom", { small: [0, 180], tall: [60, 0], wide: [140, 170] }],
  ])("%s", (to, expected) => {
    expect(corners(align(ALL, to))).toEqual(expected);
  });

  test("goes by what is fixed, which stays", () => {
    const places = align([WIDE, fixed(TALL), SMALL], "left");
    expect(corners(places)).toEqual({ small: [60, 40], wide: [60, 90] });
  });

  test("of nothing is nothing", () => {
    expect(align([], "left").size).toBe(0);
  });
});

describe("distribute", () => {
  test.each([
    ["across, with room", "x", [0, 90, 260], [40, 60, 40], [0, 120, 260]],
    ["across, crowded: overlaps are equal too", "x", [0, 10, 60], [40, 40, 40], [0, 30, 60]],
    ["down, to the pixel", "y", [0, 30, 101], [20, 20, 20], [0, 51, 101]],
    ["two have nothing between them", "x", [0, 90], [40, 60], [0, 90]],
  ] as const)("%s", (_, axis, starts, extents, expected) => {
    const items = starts.map((start, index) => {
      const extent = extents[index] ?? 0;
      return axis === "x"
        ? item(String(index), start, 0, extent, 10)
        : item(String(index), 0, start, 10, extent);
    });
    const places = distribute(items, axis);
    expect(items.map((one) => (places.get(one.id) ?? one)[axis])).toEqual(expected);
  });

  test("between fixed ones", () => {
    const row = [0, 50, 100, 250, 400].map((x, index) => item(String(index), x, 0, 20, 10));
    const items = row.map((one) => (one.id === "2" ? fixed(one) : one));
    expect(corners(distribute(items, "x"))).toEqual({ 1: [50, 0], 3: [250, 0] });
  });

  test("any row: the gaps are the same to the pixel, the outermost stay", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 3, maxLength: 12 }), (found) => {
        const items = found.map((one, index) => ({ ...one, id: String(index) }));
        const places = distribute(items, "x");
        const row = items
          .toSorted((a, b) => a.x - b.x || a.x + a.width - b.x - b.width || (a.id < b.id ? -1 : 1))
          .map((one) => places.get(one.id) ?? one);
        const gaps = row
          .slice(1)
          .map((one, index) => one.x - (row[index]?.x ?? 0) - (row[index]?.width ?? 0));
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

const anyItem = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 10, max: 200 }),
  height: fc.integer({ min: 10, max: 200 }),
  isFixed: fc.constant(false),
});

describe("stack", () => {
  test.each([
    ["a row", "x", { small: [0, 40], tall: [50, 40], wide: [120, 40] }],
    ["a column", "y", { tall: [60, 0], small: [60, 210], wide: [60, 240] }],
  ] as const)("%s", (_, axis, expected) => {
    expect(corners(stack(ALL, axis, 10))).toEqual(expected);
  });

  test("steps over what is fixed in the way", () => {
    const items = [
      item("a", 0, 0, 40, 40),
      fixed(item("b", 45, 0, 40, 40)),
      item("c", 50, 5, 40, 40),
    ];
    expect(corners(stack(items, "x", 10))).toEqual({ a: [95, 0], c: [145, 0] });
  });
});

describe("equalize", () => {
  test.each([
    ["width", [160, 160, 160], [20, 200, 30]],
    ["height", [40, 60, 160], [200, 200, 200]],
    ["size", [160, 160, 160], [200, 200, 200]],
  ] as const)("%s becomes the largest", (which, widths, heights) => {
    const places = equalize([SMALL, TALL, WIDE], which);
    expect([...places.values()].map(({ width }) => width)).toEqual(widths);
    expect([...places.values()].map(({ height }) => height)).toEqual(heights);
  });
});
