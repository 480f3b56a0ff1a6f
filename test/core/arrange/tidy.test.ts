import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tidy } from "../../../src/core/arrange/tidy.ts";
import type { Item } from "../../../src/core/arrange/types.ts";
import { overlaps } from "../../../src/core/base/geometry.ts";
import { runs } from "../../kit/properties.ts";

const REACH = 12;

function item(id: string, [x, y, width = 40, height = 40]: readonly number[]): Item {
  return { id, x: x ?? 0, y: y ?? 0, width, height, isFixed: id === "fixed" };
}

describe("tidy", () => {
  test.each<[string, Record<string, readonly number[]>, Record<string, readonly number[]>]>([
    ["what is straight stays", { a: [0, 0], b: [100, 0], c: [200, 0] }, {}],
    ["nearly on one line", { a: [0, 0], b: [100, 5] }, { b: [100, 0] }],
    ["too far from it", { a: [0, 0], b: [100, 13] }, {}],
    ["most of them say where", { a: [0, 8], b: [100, 0], c: [200, 8] }, { b: [100, 8] }],
    ["middles before edges", { a: [0, 0, 40, 60], b: [100, 6, 40, 40] }, { a: [0, -4] }],
    ["edges, too", { a: [0, 0, 40, 200], b: [100, 4, 40, 40] }, { b: [100, 0] }],
    ["by what is fixed", { a: [0, 0], fixed: [100, 5] }, { a: [0, 5] }],
    ["nearly equal gaps", { a: [0, 0], b: [100, 0], c: [208, 0] }, { b: [104, 0] }],
    ["unequal gaps stay", { a: [0, 0], b: [100, 0], c: [240, 0] }, {}],
    ["nothing comes to cover anything", { a: [0, 0, 40, 8], b: [0, 8, 40, 8] }, {}],
  ])("%s", (_, places, expected) => {
    const items = Object.entries(places).map(([id, place]) => item(id, place));
    const moved = [...tidy(items, REACH)].map(([id, { x, y }]) => [id, [x, y]]);
    expect(Object.fromEntries(moved)).toEqual(expected);
  });

  const extent = fc.integer({ min: 8, max: 60 });
  const place = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.nat(300), extent, extent);
  const anyItems = fc
    .array(fc.tuple(place, fc.boolean()), { maxLength: 12 })
    .map((found) =>
      found.map(([rect, isFixed], at): Item => ({ ...item(`${at}`, rect), isFixed })),
    );

  test("any items: what is tidy stays as it is", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const places = tidy(items, REACH);
        const after = items.map((one) => ({ ...one, ...places.get(one.id) }));
        expect(tidy(after, REACH)).toEqual(new Map());
      }),
      { numRuns: runs(300) },
    );
  });

  test("any items: what is fixed stays, sizes too, and nothing new is covered", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const places = tidy(items, REACH);
        const after = items.map((one) => ({ ...one, ...places.get(one.id) }));
        for (const [index, one] of items.entries()) {
          const now = after[index];
          expect(now).toMatchObject({ width: one.width, height: one.height });
          if (one.isFixed) expect(now).toEqual(one);
          for (const [at, other] of items.entries()) {
            const next = after[at];
            if (at === index || now === undefined || next === undefined) continue;
            if (overlaps(now, next)) expect(overlaps(one, other)).toBe(true);
          }
        }
      }),
    );
  });
});
