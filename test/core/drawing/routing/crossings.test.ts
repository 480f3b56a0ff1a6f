import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Point } from "../../../../src/core/base/geometry.ts";
import { createCrossings } from "../../../../src/core/drawing/routing/crossings.ts";
import { roundedPath } from "../../../../src/core/drawing/routing/path.ts";
import { routeAll } from "../../../../src/core/drawing/routing/router.ts";
import { randomLayout } from "./layouts.ts";
import { runs } from "../../../kit/properties.ts";

type Way = readonly Point[];

const at = (x: number, y: number): Point => ({ x, y });
const LEVEL: Way = [at(0, 100), at(300, 100)];
const UPRIGHT: Way = [at(150, 0), at(150, 200)];

function jumpsOf(ways: Readonly<Record<string, Way>>, id: string): readonly Point[] {
  const crossings = createCrossings();
  crossings.update(Object.entries(ways));
  return crossings.jumps(id);
}

describe("where two arrows cross", () => {
  test.each([
    ["the level one jumps", { a: LEVEL, b: UPRIGHT }, "a", [at(150, 100)]],
    ["the upright one does not", { a: LEVEL, b: UPRIGHT }, "b", []],
    ["it is so in any order", { b: UPRIGHT, a: LEVEL }, "a", [at(150, 100)]],
    [
      "jumps come in the order of the way",
      { a: [at(300, 100), at(0, 100)], b: UPRIGHT, c: [at(80, 0), at(80, 200)] },
      "a",
      [at(150, 100), at(80, 100)],
    ],
    [
      "not where one only ends at the other",
      { a: LEVEL, b: [at(150, 100), at(150, 200)] },
      "a",
      [],
    ],
    [
      "not so near to the head that there is no room",
      { a: LEVEL, b: [at(290, 0), at(290, 200)] },
      "a",
      [],
    ],
    [
      "not where an arrow crosses itself",
      { a: [at(0, 100), at(300, 100), at(300, 200), at(150, 200), at(150, 0)] },
      "a",
      [],
    ],
  ] as const)("%s", (_, ways, id, jumps) => {
    expect(jumpsOf(ways, id)).toEqual(jumps);
  });

  it("comes out the same after any changes as from scratch, and keeps its lists", () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.array(fc.tuple(fc.nat(19), fc.nat(1e6)), { maxLength: 6 }),
        (seed, changes) => {
          const { nodes, arrows } = randomLayout(seed, 16, 20);
          const ways = new Map<string, Way>();
          for (const [id, { points }] of routeAll(nodes, arrows)) ways.set(id, points);
          const crossings = createCrossings();
          crossings.update(ways);
          for (const id of ways.keys()) crossings.jumps(id);
          for (const [pick, other] of changes) {
            const id = `a${pick}`;
            const { points } = routeAll(nodes, randomLayout(other, 16, 20).arrows).get(id) ?? {};
            crossings.update([[id, points ?? null]]);
            if (points === undefined) ways.delete(id);
            else ways.set(id, points);
          }
          const fresh = createCrossings();
          fresh.update(ways);
          for (const id of ways.keys()) {
            expect(crossings.jumps(id)).toEqual(fresh.jumps(id));
            expect(crossings.jumps(id)).toBe(crossings.jumps(id));
          }
        },
      ),
      { numRuns: runs(20) },
    );
  });
});

describe("the line of a jump", () => {
  it("is a half circle over the crossed line", () => {
    const commands = roundedPath(LEVEL, 8, [at(150, 100)]);
    expect(commands.map(({ to }) => to)).toEqual([
      at(0, 100),
      at(145, 100),
      at(150, 95),
      at(155, 100),
      at(300, 100),
    ]);
  });

  it("goes over several lines at once that are too close to part", () => {
    const commands = roundedPath(LEVEL, 8, [at(150, 100), at(158, 100), at(220, 100)]);
    expect(commands.map(({ to }) => to)).toEqual([
      at(0, 100),
      at(145, 100),
      at(150, 95),
      at(158, 95),
      at(163, 100),
      at(215, 100),
      at(220, 95),
      at(225, 100),
      at(300, 100),
    ]);
  });
});
