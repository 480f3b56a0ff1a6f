import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { inflate, overlaps } from "../../../../src/core/base/geometry.ts";
import { boxAround, DEFAULT_LABEL } from "../../../../src/core/drawing/routing/labels.ts";
import {
  createRouter,
  routeAll,
  type Router,
} from "../../../../src/core/drawing/routing/router.ts";
import type { Route, RouteArrow, RouteNode } from "../../../../src/core/drawing/routing/types.ts";
import { crossed, randomLayout } from "./layouts.ts";
import { runs } from "../../../kit/properties.ts";

// Hundreds of whole documents are routed here, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

function arrow(id: string, sourceId: string, targetId: string): RouteArrow {
  return { id, sourceId, targetId, sourceSide: null, targetSide: null };
}

function box(x: number, y: number, width = 240, height = 200): RouteNode {
  return { x, y, width, height };
}

function routeOf(routes: ReadonlyMap<string, Route>, id: string): Route {
  const route = routes.get(id);
  if (route === undefined) throw new Error(`no route ${id}`);
  return route;
}

/** Every arrow with two ends is drawn level and upright from the border of one to the other's. */
function expectTouching(
  router: Router,
  nodes: ReadonlyMap<string, RouteNode>,
  arrows: readonly RouteArrow[],
): void {
  for (const { id, sourceId, targetId } of arrows) {
    const ends = [nodes.get(sourceId), nodes.get(targetId)];
    const points = router.route(id)?.points;
    if (ends.includes(undefined)) {
      expect(points).toBeUndefined();
      continue;
    }
    for (const [node, point] of [
      [ends[0], points?.[0]],
      [ends[1], points?.at(-1)],
    ] as const) {
      if (node === undefined || point === undefined) throw new Error(`${id} is not drawn`);
      expect(overlaps({ ...point, width: 0.1, height: 0.1 }, inflate(node, 0.1))).toBe(true);
    }
    for (const [index, to] of (points ?? []).slice(1).entries()) {
      expect(points?.[index]?.x === to.x || points?.[index]?.y === to.y).toBe(true);
    }
  }
}

describe("the routes of a document", () => {
  it("cross no node but their own, on 200 random layouts with ways between the nodes", () => {
    const crossings: string[] = [];
    for (let seed = 1; seed <= 200; seed += 1) {
      const { nodes, arrows } = randomLayout(seed, 12, 12);
      const routes = routeAll(nodes, arrows);
      for (const { id, sourceId, targetId } of arrows) {
        const others = [...nodes].filter(([key]) => key !== sourceId && key !== targetId);
        const rects = others.map(([, node]) => node);
        if (crossed(routeOf(routes, id).points, rects).length > 0) crossings.push(`${seed}: ${id}`);
      }
    }
    expect(crossings).toEqual([]);
  });

  it("do not run through their own nodes either", () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { nodes, arrows } = randomLayout(seed, 16, 20);
      for (const [id, { points }] of routeAll(nodes, arrows)) {
        const own = arrows.find((candidate) => candidate.id === id);
        const ends = [nodes.get(own?.sourceId ?? ""), nodes.get(own?.targetId ?? "")];
        const rects = ends.filter((end) => end !== undefined);
        expect(crossed(points.slice(1, -1), rects), `seed ${seed} ${id}`).toEqual([]);
      }
    }
  });

  it("are orthogonal, finite and have no needless corners", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const { nodes, arrows } = randomLayout(seed, 12, 16);
        for (const { points, labelAt } of routeAll(nodes, arrows).values()) {
          expect(points.length).toBeGreaterThanOrEqual(2);
          for (const { x, y } of [...points, labelAt]) {
            expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          }
          for (const [index, to] of points.slice(1).entries()) {
            const from = points[index];
            expect(from?.x === to.x || from?.y === to.y).toBe(true);
          }
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it("come out the same after any moves as from scratch", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.tuple(fc.nat(15), fc.integer({ min: -300, max: 300 }), fc.nat(300)), {
          minLength: 1,
          maxLength: 6,
        }),
        (seed, moves) => {
          const { nodes, arrows } = randomLayout(seed, 16, 20);
          const router = createRouter();
          router.setNodes(nodes);
          router.setArrows(arrows);
          router.routes();
          const moved = new Map(nodes);
          for (const [index, dx, dy] of moves) {
            const id = `n${index}`;
            const node = moved.get(id);
            if (node === undefined) continue;
            moved.set(id, { ...node, x: node.x + dx, y: node.y + dy });
            router.update([[id, { ...node, x: node.x + dx, y: node.y + dy }]]);
            router.routes();
          }
          expect(router.routes()).toEqual(routeAll(moved, arrows));
        },
      ),
      { numRuns: runs(25) },
    );
  });

  it("come out the same after nodes and arrows came and went, in gestures and amid the work", () => {
    const step = fc.record({
      do: fc.constantFrom("move", "remove", "put", "cut", "join"),
      after: fc.constantFrom("finish", "follow", "work", "followAndWork"),
      steps: fc.nat(120),
      at: fc.nat(19),
      to: fc.nat(15),
      dx: fc.integer({ min: -300, max: 300 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.nat(200),
        fc.boolean(),
        fc.array(step, { minLength: 1, maxLength: 8 }),
        (seed, firstSteps, isLarge, steps) => {
          const layout = randomLayout(seed, 16, 20);
          let nodes = new Map(layout.nodes);
          let arrows = [...layout.arrows];
          let joined = 0;
          const router = createRouter(isLarge ? 0 : Infinity);
          router.setNodes(nodes);
          router.setArrows(arrows);
          const work = (steps: number) => {
            let left = steps;
            router.advance(() => (left -= 1) < 0);
          };
          work(firstSteps);
          for (const { do: what, after, steps: count, at, to, dx } of steps) {
            const id = `n${to}`;
            const node = nodes.get(id) ?? layout.nodes.get(id);
            if (node === undefined) continue;
            if (what === "cut") arrows = arrows.filter((_, index) => index !== at);
            joined += 1;
            if (what === "join") arrows = [...arrows, arrow(`new${joined}`, id, `n${at}`)];
            if (what === "remove") nodes.delete(id);
            if (what === "put") nodes.set(id, node);
            if (what === "move") {
              if (!nodes.has(id)) continue;
              const moved = { ...node, x: node.x + dx };
              nodes.set(id, moved);
              router.update([[id, moved]]);
            } else {
              nodes = new Map(nodes);
              router.setNodes(nodes);
              router.setArrows(arrows);
            }
            if (after === "follow" || after === "followAndWork") {
              router.follow();
              router.hasten(arrows.slice(0, to).map(({ id }) => id));
              expectTouching(router, nodes, arrows);
            }
            if (after === "work" || after === "followAndWork") work(count);
            if (after === "finish") router.routes();
          }
          expect(router.routes()).toEqual(routeAll(nodes, arrows));
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it("come out the same after most nodes moved at once, as a layout moves them", () => {
    const { nodes: before, arrows } = randomLayout(1, 120, 140);
    const { nodes: after } = randomLayout(2, 120, 140);
    const router = createRouter();
    router.setNodes(before);
    router.setArrows(arrows);
    router.routes();
    router.update([...after].slice(0, 100));
    expect(router.isSettled()).toBe(false);
    const nodes = new Map([...before, ...[...after].slice(0, 100)]);
    router.follow();
    expectTouching(router, nodes, arrows);
    expect(router.routes()).toEqual(routeAll(nodes, arrows));
  });

  it("stay the same objects where nothing changed", () => {
    const router = createRouter();
    router.setNodes(
      new Map([
        ["a", box(0, 0)],
        ["b", box(400, 0)],
        ["c", box(0, 2000)],
        ["d", box(400, 2000)],
      ]),
    );
    router.setArrows([arrow("near", "a", "b"), arrow("far", "c", "d")]);
    router.routes();
    const before = { near: router.route("near"), far: router.route("far") };
    router.update([["b", box(400, 48)]]);
    router.routes();
    expect(router.route("far")).toBe(before.far);
    expect(router.route("near")).not.toBe(before.near);
  });

  it("survive nodes that lie on each other, and have none where an end is missing", () => {
    const nodes = new Map([
      ["a", box(0, 0)],
      ["b", box(100, 50)],
    ]);
    const routes = routeAll(nodes, [arrow("over", "a", "b"), arrow("lost", "a", "nowhere")]);
    expect(routeOf(routes, "over").points.length).toBeGreaterThanOrEqual(2);
    expect(routes.has("lost")).toBe(false);
  });
});

describe("what a reader expects", () => {
  it("neighbours are joined by a straight line, even when one is higher or a little lower", () => {
    const routes = routeAll(
      new Map([
        ["a", box(0, 0, 240, 200)],
        ["b", box(300, 24, 240, 320)],
        ["c", box(600, 100, 152, 44)],
      ]),
      [arrow("ab", "a", "b"), arrow("bc", "b", "c")],
    );
    expect(routeOf(routes, "ab").points).toHaveLength(2);
    expect(routeOf(routes, "bc").points).toEqual([
      { x: 540, y: 122 },
      { x: 600, y: 122 },
    ]);
  });

  it("a loop leaves and enters below, clear of the forward arrow", () => {
    const routes = routeAll(
      new Map([
        ["a", box(0, 0)],
        ["b", box(300, 0)],
        ["c", box(600, 0)],
      ]),
      [arrow("ab", "a", "b"), arrow("bc", "b", "c"), arrow("ca", "c", "a")],
    );
    const loop = routeOf(routes, "ca");
    expect([loop.sourceSide, loop.targetSide]).toEqual(["bottom", "bottom"]);
    expect(Math.max(...loop.points.map(({ y }) => y))).toBeGreaterThanOrEqual(216);
    expect(routeOf(routes, "ab").points).toHaveLength(2);
  });

  it("of two neighbours that refer to each other, the way back goes around", () => {
    const routes = routeAll(
      new Map([
        ["a", box(0, 0)],
        ["b", box(300, 0)],
      ]),
      [arrow("there", "a", "b"), arrow("back", "b", "a")],
    );
    expect(routeOf(routes, "there").points).toHaveLength(2);
    expect(routeOf(routes, "back").points).toHaveLength(4);
  });

  it("arrows on one side of a node have places of their own", () => {
    const routes = routeAll(
      new Map([
        ["a", box(0, 300)],
        ["b", box(400, 0)],
        ["c", box(400, 300)],
        ["d", box(400, 600)],
      ]),
      [arrow("up", "a", "b"), arrow("on", "a", "c"), arrow("down", "a", "d")],
    );
    const starts = ["up", "on", "down"].map((id) => routeOf(routes, id).points[0]?.y);
    expect(starts).toEqual([376, 400, 424]);
  });

  it("arrows in one channel run in lanes", () => {
    const routes = routeAll(
      new Map([
        ["a", box(0, 0, 240, 100)],
        ["b", box(0, 200, 240, 100)],
        ["c", box(400, 400, 240, 100)],
        ["d", box(400, 600, 240, 100)],
      ]),
      [arrow("ac", "a", "c"), arrow("bd", "b", "d")],
    );
    const lanes = ["ac", "bd"].map((id) => routeOf(routes, id).points[1]?.x ?? 0);
    expect(Math.abs((lanes[0] ?? 0) - (lanes[1] ?? 0))).toBeGreaterThanOrEqual(11);
  });

  it("a fixed side is kept", () => {
    const nodes = new Map([
      ["a", box(0, 0)],
      ["b", box(400, 0)],
    ]);
    const fixed = { ...arrow("ab", "a", "b"), sourceSide: "top", targetSide: "bottom" } as const;
    const route = routeOf(routeAll(nodes, [fixed]), "ab");
    expect([route.sourceSide, route.targetSide]).toEqual(["top", "bottom"]);
    expect(route.points[0]?.y).toBe(0);
    expect(route.points.at(-1)?.y).toBe(200);
  });

  it("a node that refers to itself gets a loop at its corner", () => {
    const route = routeOf(routeAll(new Map([["a", box(0, 0)]]), [arrow("aa", "a", "a")]), "aa");
    expect(route.points).toHaveLength(5);
    expect(route.points[0]?.y).toBe(0);
    expect(route.points.at(-1)?.x).toBe(240);
  });

  it("dependencies inside a stage go around its activities and stay inside", () => {
    const stage = box(0, 0, 240, 320);
    const inside = (y: number) => ({ ...box(12, y, 216, 64), parentId: "stage" });
    const nodes = new Map<string, RouteNode>([
      ["stage", stage],
      ["one", inside(76)],
      ["two", inside(150)],
      ["three", inside(224)],
    ]);
    const { points } = routeOf(routeAll(nodes, [arrow("skip", "one", "three")]), "skip");
    expect(crossed(points, [inside(150)])).toEqual([]);
    for (const { x } of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(240);
    }
  });

  it("labels keep off nodes and off each other where there is room", () => {
    const nodes = new Map([
      ["a", box(0, 0)],
      ["b", box(340, 0)],
      ["c", box(680, 0)],
    ]);
    const arrows = [
      arrow("ab", "a", "b"),
      arrow("bc", "b", "c"),
      arrow("ac", "a", "c"),
      arrow("ca", "c", "a"),
    ];
    const routes = routeAll(nodes, arrows);
    const boxes = arrows.map(({ id }) => boxAround(routeOf(routes, id).labelAt, DEFAULT_LABEL));
    for (const [index, label] of boxes.entries()) {
      expect([...nodes.values()].filter((node) => overlaps(label, node))).toEqual([]);
      expect(boxes.slice(index + 1).filter((other) => overlaps(label, other))).toEqual([]);
    }
  });

  it("an off-centre line ends on the slope of a diamond and the round of a pill", () => {
    const nodes = new Map<string, RouteNode>([
      ["d", { ...box(0, 100, 176, 104), shape: "diamond" }],
      ["up", box(400, -200)],
      ["on", box(400, 52)],
      ["down", box(400, 400)],
    ]);
    const routes = routeAll(nodes, [
      arrow("1", "d", "up"),
      arrow("2", "d", "on"),
      arrow("3", "d", "down"),
    ]);
    for (const id of ["1", "2", "3"]) {
      const start = routeOf(routes, id).points[0] ?? { x: 0, y: 0 };
      expect(Math.abs(start.x - 88) / 88 + Math.abs(start.y - 152) / 52).toBeCloseTo(1, 6);
    }
  });
});
