import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticksBetween } from "../../../src/core/charts/ticks.ts";

describe("the marks of an axis", () => {
  it.each([
    [0, 100, 5, [0, 20, 40, 60, 80, 100]],
    [0, 1, 4, [0, 0.5, 1]],
    [0, 0.99, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
    [0, 187, 4, [0, 50, 100, 150, 200]],
    [-3, 7, 5, [-5, 0, 5, 10]],
    [0, 0, 4, [0, 0.5]],
    [5, 5, 4, [4, 6]],
    [0, 1e9, 2, [0, 500_000_000, 1_000_000_000]],
  ])("from %d to %d in at most %d steps", (least, greatest, most, values) => {
    expect(ticksBetween(least, greatest, most).values).toEqual(values);
  });

  it("are round, evenly spaced, around the values, and no more than asked for", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        (least, span, most) => {
          const { values, step } = ticksBetween(least, least + span, most);
          expect(values.length).toBeGreaterThanOrEqual(2);
          expect(values.length).toBeLessThanOrEqual(most + 1);
          expect(values[0]).toBeLessThanOrEqual(least + step * 1e-6);
          expect(values.at(-1)).toBeGreaterThanOrEqual(least + span - step * 1e-6);
          const digit = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
          expect([1, 2, 5].some((round) => Math.abs(digit - round) < 1e-6)).toBe(true);
        },
      ),
    );
  });
});
