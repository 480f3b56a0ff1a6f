import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Point } from "../../../../src/core/base/geometry.ts";
import {
  bendsWithBendAt,
  bendsWithout,
  bendsWithSegmentAt,
  longestSegment,
} from "../../../../src/core/drawing/routing/bendEditing.ts";
import { pointAlong, shareAlong } from "../../../../src/core/drawing/routing/polyline.ts";
import { createRouter, routeAll } from "../../../../src/core/drawing/routing/router.ts";
import type { Route, RouteArrow, RouteNode } from "../../../../src/core/drawing/routing/types.ts";
import { randomLayout } from "./layouts.ts";
import { runs } from "../../../kit/properties.ts";

const A: RouteNode = { x: 0, y: 0, width: 200, height: 100 };
const B: RouteNode = { x: 400, y: 0, width: 200, height: 100 };

function led(bends: readonly Point[], more: Partial<RouteArrow> = {}): RouteArrow {
  const ends = { sourceId: "a", targetId: "b", sourceSide: null, targetSide: null };
  return { id: "ab", ...ends, bends, ...more };
}

function routeOf(arrow: RouteArrow, others: readonly (readonly [string, RouteNode])[] = []): Route {
  const nodes = new Map<string, RouteNode>([["a", A], ["b", B], ...others]);
  const route = routeAll(nodes, [arrow]).get(arrow.id);
  if (route === undefined) throw new Error("no route");
  return route;
}

const at = (x: number, y: number): Point => ({ x, y });

describe("a way that the user chose", () => {
  test.each([
    ["leaves level when the bend is beside", [at(300, 40)], [at(200, 40), at(400, 40)]],
    [
      "slides along its side to run straight to the bend",
      [at(300, 30), at(300, 70)],
      [at(200, 30), at(300, 30), at(300, 70), at(400, 70)],
    ],
    [
      "goes around below",
      [at(100, 200), at(500, 200)],
      [at(100, 100), at(100, 200), at(500, 200), at(500, 100)],
    ],
    [
      "gets a corner where two bends are askew",
      [at(240, 200), at(500, 300)],
      [at(200, 84), at(240, 84), at(240, 300), at(500, 300), at(500, 100)],
    ],
  ])("%s", (_, bends, points) => {
    expect(routeOf(led(bends)).points).toEqual(points);
  });

  it("keeps a side that is fixed", () => {
    const route = routeOf(led([at(300, 200)], { sourceSide: "top" }));
    expect(route.sourceSide).toBe("top");
    expect(route.points[0]?.y).toBe(0);
  });

  it("takes the corner that keeps off a node", () => {
    const bends = [at(100, 200), at(500, 300)];
    const [level, upright] = [
      routeOf(led(bends), [["c", { x: 80, y: 240, width: 40, height: 40 }]]),
      routeOf(led(bends), [["c", { x: 480, y: 220, width: 40, height: 40 }]]),
    ];
    expect(level.points).toContainEqual(at(500, 200));
    expect(upright.points).toContainEqual(at(100, 300));
  });

  it("may lead from a node back to itself", () => {
    const { points } = routeOf(led([at(100, 160), at(300, 160), at(300, 50)], { targetId: "a" }));
    expect(points).toEqual([at(100, 100), at(100, 160), at(300, 160), at(300, 50), at(200, 50)]);
  });

  it("is level and upright and passes every bend, whatever they are, and comes out the same", () => {
    const bend = fc.record({
      x: fc.integer({ min: -400, max: 1400 }),
      y: fc.integer({ min: -400, max: 1400 }),
    });
    fc.assert(
      fc.property(fc.nat(1e6), fc.array(bend, { minLength: 1, maxLength: 5 }), (seed, bends) => {
        const { nodes, arrows } = randomLayout(seed, 9, 6);
        const first = arrows[0];
        if (first === undefined) return;
        const router = createRouter();
        router.setNodes(nodes);
        router.setArrows(arrows);
        router.routes();
        router.changeArrows([{ ...first, bends }]);
        const { points } = router.route(first.id) ?? { points: [] };
        for (const [index, to] of points.slice(1).entries()) {
          const from = points[index];
          expect(from?.x === to.x || from?.y === to.y).toBe(true);
        }
        const scratch = routeAll(nodes, [{ ...first, bends }, ...arrows.slice(1)]);
        expect(router.routes()).toEqual(scratch);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("a label that the user put somewhere", () => {
  it("stands at that share of the way", () => {
    const bends = [at(100, 200), at(500, 200)];
    expect(routeOf(led(bends, { labelShare: 0.5 })).labelAt).toEqual(at(300, 200));
    expect(routeOf(led([], { labelShare: 0.25 })).labelAt).toEqual(at(250, 50));
  });

  it("a point of a way and its share belong together", () => {
    const way = [at(0, 0), at(100, 0), at(100, 300)];
    for (const share of [0, 0.1, 0.25, 0.7, 1]) {
      expect(shareAlong(way, pointAlong(way, share))).toBeCloseTo(share, 9);
    }
    expect(shareAlong(way, at(160, 200))).toBeCloseTo(0.75, 9);
  });
});

describe("bends are", () => {
  const way = [at(0, 0), at(100, 0), at(100, 200), at(300, 200)];

  test.each([
    ["moved with a segment in the middle", way, 1, 140, [at(140, 0), at(140, 200)]],
    [
      "gone where the segment is dragged back in line",
      [at(0, 0), at(50, 0), at(50, 40), at(90, 40), at(90, 0), at(300, 0)],
      2,
      4,
      [],
    ],
    [
      "added beside a straight arrow",
      [at(0, 0), at(90, 0)],
      0,
      60,
      [at(16, 0), at(16, 60), at(74, 60), at(74, 0)],
    ],
    [
      "added at the first segment",
      way,
      0,
      -60,
      [at(16, 0), at(16, -60), at(100, -60), at(100, 200)],
    ],
    ["not added by a twitch", [at(0, 0), at(90, 0)], 0, 3, []],
  ])("%s", (_, points, index, to, bends) => {
    expect(bendsWithSegmentAt(points, index, to)).toEqual(bends);
  });

  it("moved one by one, their lines staying level and upright", () => {
    const bends = [at(100, 0), at(100, 200), at(300, 200)];
    expect(bendsWithBendAt(bends, 1, at(120, 240))).toEqual([
      at(120, 0),
      at(120, 240),
      at(300, 240),
    ]);
  });

  it("one where two come to lie on each other", () => {
    expect(bendsWithBendAt([at(0, 0), at(50, 0), at(50, 80)], 1, at(50, 78))).toEqual([
      at(0, 78),
      at(50, 78),
    ]);
  });

  it("removed one by one, with what is straight then", () => {
    expect(bendsWithout([at(0, 0), at(50, 50), at(100, 0), at(200, 0)], 1)).toEqual([
      at(0, 0),
      at(200, 0),
    ]);
  });

  it("added on the longest segment when nobody says where", () => {
    expect(longestSegment(way)).toBe(1);
  });
});
