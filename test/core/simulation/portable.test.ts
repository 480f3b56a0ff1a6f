import { describe, expect, test } from "vitest";
import { betaQuantile, betaTable } from "../../../src/core/simulation/beta.ts";
import {
  exp,
  exponentialOf,
  log,
  normalQuantile,
  power,
} from "../../../src/core/simulation/portable.ts";
import { bitsAt, keyIn, keyOf, shareOf } from "../../../src/core/simulation/random.ts";

const COUNT = 20_000;
const shares = Array.from({ length: COUNT }, (_, step) => shareOf(bitsAt(1, 2, 3, step)));

describe("functions of sums and products alone are as exact as the engine's", () => {
  test("logarithm", () => {
    const misses = shares.map((share) => {
      const x = Math.exp((share - 0.5) * 1400);
      return Math.abs(log(x) - Math.log(x)) / Math.max(1, Math.abs(log(x)));
    });
    expect(Math.max(...misses)).toBeLessThan(1e-15);
    expect(log(1)).toBe(0);
    expect(log(5e-324)).toBeCloseTo(Math.log(5e-324), 11);
  });

  test("exponential and power", () => {
    const misses = shares.map((share) => {
      const x = (share - 0.5) * 1400;
      return Math.abs(exp(x) / Math.exp(x) - 1);
    });
    expect(Math.max(...misses)).toBeLessThan(1e-15);
    expect([exp(0), exp(-800), exp(800)]).toEqual([1, 0, Infinity]);
    expect(power(2, 0.5)).toBeCloseTo(Math.SQRT2, 14);
  });

  test("exponential draws, the rarest too", () => {
    const rare = [0, 1, 2, 255, 256, -1, -2, 0x7f_ff_ff_ff, -0x80_00_00_00];
    const bits = Array.from({ length: COUNT }, (_, step) => bitsAt(4, 5, 6, step));
    const misses = [...rare, ...bits].map((each) =>
      Math.abs(exponentialOf(each) + Math.log(shareOf(each))),
    );
    expect(Math.max(...misses)).toBeLessThan(1e-14);
  });

  // By the statistics of Python 3.12.
  test.each([
    [0.5, 0],
    [0.1, -1.2815515655446008],
    [0.975, 1.9599639845400536],
    [0.001, -3.090232306167813],
    [1e-9, -5.9978070150076865],
    [1e-12, -7.034483825301132],
  ])("normal quantile of %f", (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 13);
  });

  test("beta quantile", () => {
    // Of shape (1, 1) the quantile is the share itself, of (2, 1) its root, of (1, 3) 1 - (1 - p)^(1/3).
    const [even, rising, falling] = [betaTable(1, 1), betaTable(2, 1), betaTable(1, 3)];
    for (const share of shares.slice(0, 300)) {
      expect(betaQuantile(even, share)).toBeCloseTo(share, 9);
      expect(betaQuantile(rising, share)).toBeCloseTo(Math.sqrt(share), 3);
      expect(betaQuantile(falling, share)).toBeCloseTo(1 - Math.cbrt(1 - share), 3);
    }
  });
});

describe("random bits", () => {
  /** Chi-square of counts that are to be equal, in standard deviations from what is to be expected. */
  const surprise = (counts: readonly number[]) => {
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const square = counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
    return (square - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1));
  };
  const cells = (pairs: Iterable<readonly [number, number]>) => {
    const counts = Array.from({ length: 256 }, () => 0);
    for (const [a, b] of pairs) {
      const cell = Math.floor(shareOf(a) * 16) * 16 + Math.floor(shareOf(b) * 16);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return counts;
  };
  const deal = (number: number): readonly [number, number] => {
    const first = keyIn(keyIn(keyIn(0, 1), 7), number);
    return [first, keyIn(first ^ 99, number)];
  };
  const [way, days] = [keyOf("way stage1"), keyOf("days stage1")];

  test.each([
    [
      "of one purpose and another",
      (i: number) => [bitsAt(...deal(i), way, 0), bitsAt(...deal(i), days, 0)],
    ],
    [
      "of one step and the next",
      (i: number) => [bitsAt(...deal(i), way, 0), bitsAt(...deal(i), way, 1)],
    ],
    [
      "of one deal and the next",
      (i: number) => [bitsAt(...deal(i), way, 0), bitsAt(...deal(i + 1), way, 0)],
    ],
    [
      "of one step and the one after next",
      (i: number) => [bitsAt(1, 2, way, i), bitsAt(1, 2, way, i + 2)],
    ],
    [
      "of neighbouring seeds",
      (i: number) => [bitsAt(keyIn(0, i), 1, way, 0), bitsAt(keyIn(0, i + 1), 1, way, 0)],
    ],
  ])("%s fill a square evenly", (_, pair) => {
    const pairs = Array.from({ length: 40_000 }, (_, index) => {
      const [a, b] = pair(index);
      return [a ?? 0, b ?? 0] as const;
    });
    expect(Math.abs(surprise(cells(pairs)))).toBeLessThan(4);
  });

  test("are the same on every machine", () => {
    expect([keyOf("way stage1"), keyIn(1, 2), bitsAt(1, 2, 3, 4)]).toEqual([
      1_415_680_207, 277_232_732, -721_393_863,
    ]);
    expect([exponentialOf(12_345), normalQuantile(0.3), exp(1.5), log(7)]).toEqual([
      12.759662874731541, -0.5244005127080407, 4.4816890703380645, 1.9459101490553132,
    ]);
  });
});
