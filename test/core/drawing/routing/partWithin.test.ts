import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containsPoint, inflate, type Point } from "../../../../src/core/base/geometry.ts";
import { partWithin } from "../../../../src/core/drawing/routing/polyline.ts";
import "../../../kit/properties.ts";

const AREA = { x: 0, y: 0, width: 100, height: 100 };
const at = (x: number, y: number): Point => ({ x, y });

describe("the part of a line within an area", () => {
  it.each<[string, Point[], Point[]]>([
    ["all of it", [at(10, 10), at(90, 10)], [at(10, 10), at(90, 10)]],
    ["nothing", [at(-50, -10), at(50, -10), at(200, -10)], []],
    ["where it goes through", [at(-505, 50), at(700, 50)], [at(-1, 50), at(100, 50)]],
    ["up to its end", [at(-70, 50), at(20, 50)], [at(0, 50), at(20, 50)]],
    [
      "from its first way in to its last way out",
      [at(50, -60), at(50, 30), at(300, 30), at(300, 70), at(80, 70), at(80, 400)],
      [at(50, -4), at(50, 30), at(300, 30), at(300, 70), at(80, 70), at(80, 100)],
    ],
    [
      "up to a corner on its border",
      [at(100, -42), at(100, 100), at(150, 100)],
      [at(100, 0), at(100, 100), at(100, 100)],
    ],
  ])("is %s", (_, points, expected) => {
    expect(partWithin(points, AREA, 14)).toEqual(expected);
  });

  it("begins where a dash would", () => {
    const whole = [at(-1003, 20), at(-500, 20), at(-500, 50), at(300, 50)];
    const [first] = partWithin(whole, AREA, 14);
    const left = 503 + 30 + ((first?.x ?? 0) + 500);
    expect(left % 14).toBe(0);
    expect(first?.x).toBeGreaterThan(-14);
  });

  it("leaves out nothing that lies inside, and adds nothing", () => {
    const coordinate = fc.integer({ min: -300, max: 300 });
    const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(line, (turns) => {
        // Level and upright in turn, as arrows are.
        const points = turns.flatMap(([x, y], index) => {
          const before = turns[index - 1];
          return before === undefined ? [at(x, y)] : [at(x, before[1]), at(x, y)];
        });
        const part = partWithin(points, AREA, 14);
        for (const point of samples(points)) {
          if (containsPoint(inflate(AREA, -0.001), point))
            expect(away(part, point)).toBeLessThan(1e-6);
        }
        for (const point of samples(part)) expect(away(points, point)).toBeLessThan(1e-6);
      }),
    );
  });
});

function samples(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    return Array.from({ length: 21 }, (_, step) =>
      at(from.x + ((to.x - from.x) * step) / 20, from.y + ((to.y - from.y) * step) / 20),
    );
  });
}

/** How far a point lies from a line that is level and upright. */
function away(points: readonly Point[], { x, y }: Point): number {
  return Math.min(
    ...points.slice(1).map((to, index) => {
      const from = points[index] ?? to;
      const dx = Math.max(Math.min(from.x, to.x) - x, 0, x - Math.max(from.x, to.x));
      const dy = Math.max(Math.min(from.y, to.y) - y, 0, y - Math.max(from.y, to.y));
      return Math.hypot(dx, dy);
    }),
  );
}
