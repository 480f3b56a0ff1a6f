import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOn, trackAlong } from "../../../src/core/drawing/routing/track.ts";

const CORNER = [
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 10 },
];

test.each([
  ["before its start", -1, { x: 0, y: 0 }],
  ["at its start", 0, { x: 0, y: 0 }],
  ["half way", 0.5, { x: 20, y: 0 }],
  ["at the corner", 0.75, { x: 30, y: 0 }],
  ["after the corner", 0.875, { x: 30, y: 5 }],
  ["at its end", 1, { x: 30, y: 10 }],
  ["beyond its end", 2, { x: 30, y: 10 }],
])("a place %s", (_, share, place) => {
  expect(placeOn(trackAlong([CORNER]), share)).toEqual(place);
});

test("ways that follow each other are one track, straight where they do not meet", () => {
  const onward = [
    { x: 30, y: 30 },
    { x: 70, y: 30 },
  ];
  const track = trackAlong([CORNER, onward]);
  expect(track.length).toBe(100);
  expect(placeOn(track, 0.5)).toEqual({ x: 30, y: 20 });
});

test("no points have no places, and one point is its own", () => {
  expect(placeOn(trackAlong([]), 0.5)).toBeNull();
  expect(placeOn(trackAlong([[{ x: 3, y: 4 }]]), 0.5)).toEqual({ x: 3, y: 4 });
});

test("equal shares are equal ways, wherever the corners are", () => {
  const point = fc.record({ x: fc.integer({ max: 500 }), y: fc.integer({ max: 500 }) });
  const way = fc.array(
    point.map(({ x, y }) => ({ x: x % 500, y: y % 500 })),
    { minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(way, fc.double({ min: 0, max: 0.9, noNaN: true }), (points, share) => {
      const track = trackAlong([points]);
      const [from, to] = [placeOn(track, share), placeOn(track, share + 0.1)];
      const straight = Math.hypot((to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0));
      expect(straight).toBeLessThanOrEqual(track.length * 0.1 + 1e-6);
    }),
  );
});
