import { describe, expect, it } from "vitest";
import type { Rect } from "../../../../src/core/base/geometry.ts";
import { stretchedWay } from "../../../../src/core/drawing/routing/stretchedWay.ts";
import type { Way } from "../../../../src/core/drawing/routing/types.ts";

const SOURCE: Rect = { x: 0, y: 0, width: 100, height: 40 };
const TARGET: Rect = { x: 300, y: 200, width: 100, height: 40 };
/** From the right of the source by a step down to the left of the target. */
const STEP: Way = {
  points: [
    { x: 100, y: 20 },
    { x: 200, y: 20 },
    { x: 200, y: 220 },
    { x: 300, y: 220 },
  ],
  sourceSide: "right",
  targetSide: "left",
};
/** The same nodes, by one corner. */
const CORNER: Way = {
  points: [
    { x: 100, y: 20 },
    { x: 350, y: 20 },
    { x: 350, y: 200 },
  ],
  sourceSide: "right",
  targetSide: "top",
};
const STRAIGHT: Way = {
  points: [
    { x: 100, y: 20 },
    { x: 300, y: 20 },
  ],
  sourceSide: "right",
  targetSide: "left",
};

function moved(rect: Rect, dx: number, dy: number) {
  return { before: rect, now: { ...rect, x: rect.x + dx, y: rect.y + dy } };
}
const stays = (rect: Rect) => moved(rect, 0, 0);
const around =
  (...rects: readonly Rect[]) =>
  () =>
    rects;

describe("a way whose ends are being moved", () => {
  it("keeps its corners and goes along with its source", () => {
    const way = stretchedWay(STEP, moved(SOURCE, 30, -50), stays(TARGET), around());
    expect(way).toEqual({
      ...STEP,
      points: [
        { x: 130, y: -30 },
        { x: 200, y: -30 },
        { x: 200, y: 220 },
        { x: 300, y: 220 },
      ],
    });
  });

  it("goes along with its target by one corner too", () => {
    const way = stretchedWay(CORNER, stays(SOURCE), moved(TARGET, -60, 40), around());
    expect(way?.points).toEqual([
      { x: 100, y: 20 },
      { x: 290, y: 20 },
      { x: 290, y: 240 },
    ]);
  });

  it("becomes straight where its ends come level", () => {
    const way = stretchedWay(STEP, moved(SOURCE, 0, 200), stays(TARGET), around());
    expect(way?.points).toEqual([
      { x: 100, y: 220 },
      { x: 300, y: 220 },
    ]);
  });

  it.each([
    ["its source comes up to the corner", STEP, moved(SOURCE, 95, 0), stays(TARGET), around()],
    ["it would turn back", STEP, moved(SOURCE, 180, 0), stays(TARGET), around()],
    ["its target passes the corner", STEP, stays(SOURCE), moved(TARGET, -110, 0), around()],
    [
      "something lies there now",
      STEP,
      moved(SOURCE, 0, -60),
      stays(TARGET),
      around({ x: 180, y: -20, width: 40, height: 20 }),
    ],
    ["it would run over its own end", CORNER, moved(SOURCE, 0, 260), stays(TARGET), around()],
    ["a straight one would have to bend", STRAIGHT, moved(SOURCE, 0, 8), stays(TARGET), around()],
  ])("is looked for anew where %s", (_why, way, source, target, query) => {
    expect(stretchedWay(way, source, target, query)).toBeNull();
  });
});
