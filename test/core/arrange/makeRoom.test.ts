import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeRoom } from "../../../src/core/arrange/makeRoom.ts";
import { push, pushAside } from "../../../src/core/arrange/push.ts";
import type { Item, Places } from "../../../src/core/arrange/types.ts";
import { overlaps, type Rect } from "../../../src/core/base/geometry.ts";

const CARD = { width: 200, height: 60 };
const GAP = 10;

function card(id: string, y: number, x = 0, isFixed = false): Item {
  return { id, x, y, ...CARD, isFixed };
}

function ys(siblings: readonly Item[], places: Places): Record<string, number> {
  return Object.fromEntries(
    [...siblings.map((one) => one.id), "new"].map((id) => [
      id,
      places.get(id)?.y ?? siblings.find((one) => one.id === id)?.y ?? Number.NaN,
    ]),
  );
}

describe("making room", () => {
  const column = [card("a", 0), card("b", 70), card("c", 140)];
  const comes = (y: number, x = 0) => ({ id: "new", wanted: { x, y, ...CARD }, from: null });

  test.each([
    ["above the first", comes(-20), { new: 0, a: 70, b: 140, c: 210 }],
    ["on the upper half of one: before it", comes(50), { a: 0, new: 70, b: 140, c: 210 }],
    ["on the lower half of one: after it", comes(75), { a: 0, b: 70, new: 140, c: 210 }],
    ["on the last", comes(150), { a: 0, b: 70, c: 140, new: 210 }],
    ["where there is room: there", comes(260), { a: 0, b: 70, c: 140, new: 260 }],
    ["beside the column: there", comes(35, 220), { a: 0, b: 70, c: 140, new: 35 }],
  ])("for what comes %s", (_, newcomer, expected) => {
    expect(ys(column, makeRoom(column, newcomer, GAP))).toEqual(expected);
  });

  test("as far as others have to move", () => {
    const loose = [card("a", 0), card("b", 70), card("c", 205)];
    expect(ys(loose, makeRoom(loose, comes(40), GAP))).toEqual({ a: 0, new: 70, b: 140, c: 210 });
  });

  test.each([
    ["down past one", 0, 80, [70, 140, 210], { b: 0, new: 70, c: 140, d: 210 }],
    ["up past two", 210, 60, [0, 70, 140], { b: 0, new: 70, c: 140, d: 210 }],
    ["to below the last, apart from it", 0, 400, [70, 140, 210], { b: 0, c: 70, d: 140, new: 210 }],
    ["a little way, past none", 0, -6, [70, 140, 210], { new: -6, b: 70, c: 140, d: 210 }],
  ])("for one of the column that goes %s", (_, from, to, others, expected) => {
    const siblings = ["b", "c", "d"].map((id, index) => card(id, others[index] ?? 0));
    const places = makeRoom(
      siblings,
      { id: "new", wanted: { x: 0, y: to, ...CARD }, from: { x: 0, y: from, ...CARD } },
      GAP,
    );
    expect(ys(siblings, places)).toEqual(expected);
  });

  test("what is locked stays, and is stepped over", () => {
    const siblings = [card("a", 0), card("b", 70, 0, true), card("c", 140)];
    const places = makeRoom(siblings, comes(50), GAP);
    expect(places.has("b")).toBe(false);
    expect(ys(siblings, places)).toEqual({ a: 0, b: 70, new: 140, c: 210 });
  });

  test("nothing is laid on another, wherever it is let go", () => {
    const columns = fc.array(
      fc.record({ gap: fc.integer({ min: 0, max: 90 }), x: fc.constantFrom(0, 220) }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(
        columns,
        fc.integer({ min: -100, max: 900 }),
        fc.integer({ min: -40, max: 260 }),
        (steps, y, x) => {
          const bottoms = new Map<number, number>();
          const siblings = steps.map((step, index) => {
            const at = (bottoms.get(step.x) ?? 0) + step.gap;
            bottoms.set(step.x, at + CARD.height);
            return card(String(index), at, step.x);
          });
          const places = makeRoom(siblings, comes(y, x), GAP);
          const rects = [...siblings.map((one) => places.get(one.id) ?? one), places.get("new")];
          expect(overlapping(rects.filter((rect) => rect !== undefined))).toEqual([]);
        },
      ),
    );
  });
});

function overlapping(rects: readonly Rect[]): string[] {
  return rects.flatMap((rect, index) =>
    rects
      .slice(index + 1)
      .flatMap((other, later) => (overlaps(rect, other) ? [`${index} ${index + 1 + later}`] : [])),
  );
}

describe("pushing", () => {
  const before = { x: 0, y: 0, width: 100, height: 100 };
  const after = { ...before, width: 160 };
  const box = (id: string, x: number, y = 0, isFixed = false): Item => ({
    id,
    x,
    y,
    width: 100,
    height: 100,
    isFixed,
  });

  test.each([
    [
      "what is in the way, and what is behind that",
      [box("a", 140), box("b", 250)],
      { a: 184, b: 294 },
    ],
    ["what stood closer, no further away", [box("a", 110)], { a: 170 }],
    ["not what is far enough", [box("a", 184)], {}],
    ["not what stands beside the way", [box("a", 140, 100)], {}],
    ["not what was covered before", [box("a", 60)], {}],
    ["not what is locked", [box("a", 140, 0, true)], {}],
  ])("moves %s", (_, items, expected) => {
    const options = { gap: 24, staysClose: true };
    const places = push(items, { id: "it", before, after }, { axis: "x", towards: 1 }, options);
    expect(Object.fromEntries([...places].map(([id, { x }]) => [id, x]))).toEqual(expected);
  });

  test("aside: whatever grows on whichever sides, nothing comes to cover anything", () => {
    const place = fc.integer({ min: -400, max: 400 });
    const extent = fc.integer({ min: 20, max: 200 });
    const rect = fc.record({ x: place, y: place, width: extent, height: extent });
    const growth = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 150 })));
    fc.assert(
      fc.property(fc.array(rect, { minLength: 2, maxLength: 12 }), growth, (rects, sides) => {
        const items = rects.map((one, index) => ({ ...one, id: String(index), isFixed: false }));
        const [first] = items;
        if (first === undefined) return;
        const [left = 0, top = 0, right = 0, bottom = 0] = sides;
        const grown = {
          x: first.x - left,
          y: first.y - top,
          width: first.width + left + right,
          height: first.height + top + bottom,
        };
        const places = pushAside(
          items,
          { id: "0", before: first, after: grown },
          { gap: 24, staysClose: true },
        );
        const now = items.map((one) => (one.id === "0" ? grown : (places.get(one.id) ?? one)));
        const known = new Set(overlapping(items));
        expect(overlapping(now).filter((pair) => !known.has(pair))).toEqual([]);
      }),
    );
  });
});
