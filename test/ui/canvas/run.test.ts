import { expect, test } from "vitest";
import { placesInStack } from "../../../src/ui/canvas/run/stack.ts";

const MIDDLE = { x: 100, y: 50 };

test("a stack stands in rows around the middle, each below the one before", () => {
  const places = placesInStack(5, MIDDLE, 30);
  const rows = new Set(places.map(({ y }) => y));
  expect(places).toHaveLength(5);
  expect(rows.size).toBe(2);
  for (const row of rows) {
    const inRow = places.filter(({ y }) => y === row);
    const mean = inRow.reduce((sum, { x }) => sum + x, 0) / inRow.length;
    expect(row).toBeGreaterThan(MIDDLE.y);
    expect(mean).toBeCloseTo(MIDDLE.x, 9);
  }
});

test.each([
  ["nobody", 0, 200, 0],
  ["in no room at all one below the other", 2, 0, 2],
  ["no more than three rows of what has room", 500, 45, 15],
  ["no more than three rows of fourteen", 500, 2000, 42],
])("%s", (_, count, width, shown) => {
  const places = placesInStack(count, MIDDLE, width);
  expect(places).toHaveLength(shown);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(shown);
});
