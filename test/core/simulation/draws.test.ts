import { describe, expect, test } from "vitest";
import { spreadOf, type StateDuration } from "../../../src/core/analysis/stateDuration.ts";
import { amountOf, drawsOf } from "../../../src/core/simulation/draws.ts";
import { bitsAt } from "../../../src/core/simulation/random.ts";

const DRAWS = 40_000;

const DURATIONS: readonly (readonly [string, StateDuration])[] = [
  ["fixed", { shape: "fixed", days: 4 }],
  ["exponential", { shape: "exponential", mean: 4 }],
  ["triangular", { shape: "triangular", shortest: 1, likeliest: 2, longest: 9 }],
  ["triangular, likeliest first", { shape: "triangular", shortest: 1, likeliest: 1, longest: 3 }],
  ["log-normal", { shape: "logNormal", mean: 4, deviation: 3 }],
  ["log-normal without spread", { shape: "logNormal", mean: 4, deviation: 0 }],
  ["three points", { shape: "threePoint", shortest: 1, likeliest: 2, longest: 9 }],
  ["three points, likeliest first", { shape: "threePoint", shortest: 0, likeliest: 0, longest: 6 }],
  ["three points that are one", { shape: "threePoint", shortest: 2, likeliest: 2, longest: 2 }],
  [
    "sum of activities",
    {
      shape: "sum",
      days: 3,
      parts: [
        { shortest: 1, likeliest: 2, longest: 9 },
        { shortest: 2, likeliest: 5, longest: 6 },
      ],
    },
  ],
];

describe.each(DURATIONS)("draws of a duration: %s", (_, duration) => {
  const draws = drawsOf([duration]);

  test("have the mean and the variance of the exact model", () => {
    const { mean, variance } = spreadOf(duration);
    const drawn = Array.from({ length: DRAWS }, (_, step) =>
      amountOf(draws, 0, bitsAt(1, 2, 3, step)),
    );
    const average = drawn.reduce((sum, days) => sum + days, 0) / DRAWS;
    const squares = drawn.map((days) => (days - mean) ** 2);
    const spread = squares.reduce((sum, square) => sum + square, 0) / DRAWS;
    const fourth = squares.reduce((sum, square) => sum + (square - spread) ** 2, 0) / DRAWS;
    expect(Math.abs(average - mean)).toBeLessThanOrEqual(4 * Math.sqrt(variance / DRAWS) + 1e-9);
    expect(Math.abs(spread - variance)).toBeLessThanOrEqual(4 * Math.sqrt(fourth / DRAWS) + 1e-9);
  });

  test("never are less than nothing, nor without end", () => {
    const extremes = [0, 1, -1, -2, 0x7f_ff_ff_ff, -0x80_00_00_00];
    for (const bits of extremes) {
      const days = amountOf(draws, 0, bits);
      expect(days >= 0 && days < Infinity).toBe(true);
    }
  });
});

test.each(DURATIONS.filter(([, { shape }]) => shape !== "sum"))(
  "more luck is not a smaller amount: %s",
  (_, duration) => {
    const draws = drawsOf([duration]);
    const rising = Array.from({ length: 1000 }, (_, step) => amountOf(draws, 0, step * 4_294_967));
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  },
);

test("absurd deviations are drawn as numbers", () => {
  for (const [mean, deviation] of [
    [5e-324, 1e12],
    [1e12, 1e12],
    [0, 5],
  ] as const) {
    const draws = drawsOf([{ shape: "logNormal", mean, deviation }]);
    for (const bits of [0, -1, 12_345]) {
      expect(Number.isFinite(amountOf(draws, 0, bits))).toBe(true);
    }
  }
});
