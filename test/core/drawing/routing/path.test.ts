import { describe, expect, it } from "vitest";
import { arrowHead, roundedPath, svgPathData } from "../../../../src/core/drawing/routing/path.ts";
import { routeArrow } from "../../../../src/core/drawing/routing/routeArrow.ts";
import { crossed } from "./layouts.ts";

const STEP = [
  { x: 0, y: 0 },
  { x: 40, y: 0 },
  { x: 40, y: 10 },
  { x: 80, y: 10 },
];

describe("paths", () => {
  it("round each corner by the radius, or by half of the shorter segment", () => {
    const ends = roundedPath(STEP, 8).map(({ to }) => to);
    expect(ends).toEqual([
      { x: 0, y: 0 },
      { x: 35, y: 0 },
      { x: 40, y: 5 },
      { x: 40, y: 5 },
      { x: 45, y: 10 },
      { x: 80, y: 10 },
    ]);
  });

  it.each([
    ["nothing", [], ""],
    ["a point", [{ x: 1, y: 2 }], "M1,2"],
    [
      "a line",
      [
        { x: 0, y: 0 },
        { x: 10.126, y: 0 },
      ],
      "M0,0L10.13,0",
    ],
  ])("as SVG: %s", (_, points, expected) => {
    expect(svgPathData(points, 8)).toBe(expected);
  });

  it.each([
    [
      "right",
      { x: 10, y: 0 },
      [
        { x: 0, y: 4 },
        { x: 10, y: 0 },
        { x: 0, y: -4 },
      ],
    ],
    [
      "down",
      { x: 0, y: 10 },
      [
        { x: -4, y: 0 },
        { x: 0, y: 10 },
        { x: 4, y: 0 },
      ],
    ],
  ])("the head points %s", (_, tip, expected) => {
    expect(
      arrowHead([{ x: 0, y: 0 }, tip], 10).map(({ x, y }) => ({ x: x + 0, y: y + 0 })),
    ).toEqual(expected);
  });

  it("an arrow without length has no head", () => {
    expect(
      arrowHead(
        [
          { x: 1, y: 1 },
          { x: 1, y: 1 },
        ],
        10,
      ),
    ).toEqual([]);
  });
});

describe("a single arrow", () => {
  const source = { x: 0, y: 0, width: 100, height: 100 };
  const target = { x: 400, y: 0, width: 100, height: 100 };

  it("is straight where nothing is in the way", () => {
    const route = routeArrow({ source, target, obstacles: [] });
    expect(route.points).toEqual([
      { x: 100, y: 50 },
      { x: 400, y: 50 },
    ]);
    expect(route.labelAt).toEqual({ x: 250, y: 50 });
  });

  it("goes around what is in the way and keeps off it", () => {
    const wall = { x: 220, y: -50, width: 60, height: 160 };
    const { points } = routeArrow({ source, target, obstacles: [source, wall, target] });
    const margin = { x: 205, y: -65, width: 90, height: 190 };
    expect(crossed(points, [margin])).toEqual([]);
  });

  it("takes a lane of its own on a fixed side", () => {
    const sides = { sourceSide: "right", targetSide: "left" } as const;
    const route = routeArrow({ source, target, obstacles: [], lane: 1, ...sides });
    expect(route.points.map(({ y }) => y)).toEqual([70, 70]);
  });
});
