import { describe, expect, it } from "vitest";
import { poissonP10P90 } from "../../../src/core/analysis/poisson.ts";
import { type RandomSource, seededRandom } from "../../../src/core/base/random.ts";
import { outlookOf } from "../../../src/core/roadmap/outlook.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

/** Half of the leads are won, each worth 1,000. */
function halfWon(inflow: number | null, deviation: number | null = null) {
  return buildProcess((b) => {
    b.process({ dealValue: 1000, dealValueDeviation: deviation });
    const source = b.leadSource("Web", { inflow });
    const stage = b.stage("Qualify", { expectedDays: 10 });
    b.flow(source, stage);
    b.flow(stage, b.outcome("Won"), 0.5);
    b.flow(stage, b.outcome("Lost", { result: "lost" }), 0.5);
  }).document;
}

const YEAR = { start: "2027-01-01", end: "2027-12-31" };

describe("the counts of a period in ten", () => {
  // The Poisson distribution's quantiles, as tables of it have them.
  it.each([
    [0, 0, 0],
    [0.1, 0, 0],
    [1, 0, 2],
    [4, 2, 7],
    [10, 6, 14],
    [100, 87, 113],
    [700, 666, 734],
  ])("of %d expected are %d and %d", (mean, p10, p90) => {
    expect(poissonP10P90(mean)).toEqual([p10, p90]);
  });

  it("go on where they are no longer summed", () => {
    const [below, above] = [poissonP10P90(700), poissonP10P90(700.001)];
    for (const place of [0, 1] as const) {
      expect(Math.abs((above[place] ?? 0) - (below[place] ?? 0))).toBeLessThanOrEqual(1);
    }
    expect(poissonP10P90(1e12).every(Number.isSafeInteger)).toBe(true);
  });
});

describe("the outlook of a period", () => {
  it("of deals that are all worth the same is that of the wins", () => {
    const { wins, revenue } = outlookOf(halfWon(20), YEAR) ?? {};
    expect(wins?.expected).toBeCloseTo(119.92, 2);
    expect([wins?.p10, wins?.p90]).toEqual([106, 134]);
    expect(revenue).toEqual({
      expected: (wins?.expected ?? 0) * 1000,
      p10: 106_000,
      p90: 134_000,
    });
  });

  it.each([
    [20, 500],
    [20, 2000],
    [2, 1500],
  ])("of %d leads a month with a deviation of %d is what chance brings", (inflow, deviation) => {
    const { wins, revenue } = outlookOf(halfWon(inflow, deviation), YEAR) ?? {};
    const played = sums(wins?.expected ?? 0, 1000, deviation);
    expect((revenue?.p10 ?? 0) / played(0.1)).toBeCloseTo(1, 1);
    expect((revenue?.p90 ?? 0) / played(0.9)).toBeCloseTo(1, 1);
  });

  it("is not known without leads or a period, and is never below nothing", () => {
    expect(outlookOf(halfWon(null), YEAR)).toBeNull();
    expect(outlookOf(halfWon(20), null)).toBeNull();
    expect(outlookOf(halfWon(0.01, 9000), YEAR)?.revenue?.p10).toBe(0);
    expect(outlookOf(halfWon(0), YEAR)?.revenue).toEqual({ expected: 0, p10: 0, p90: 0 });
  });
});

/** The quantiles of many periods played by chance: Poisson wins, log-normal values. */
function sums(wins: number, mean: number, deviation: number): (share: number) => number {
  const random = seededRandom(7);
  const variance = Math.log(1 + (deviation / mean) ** 2);
  const played = Array.from({ length: 20_000 }, () => {
    let sum = 0;
    for (let left = count(wins, random); left > 0; left -= 1) {
      sum += Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * normal(random));
    }
    return sum;
  }).sort((a, b) => a - b);
  return (share) => played[Math.floor(share * played.length)] ?? 0;
}

function count(mean: number, random: RandomSource): number {
  const least = Math.exp(-mean);
  let product = random();
  let number = 0;
  while (product > least) {
    product *= random();
    number += 1;
  }
  return number;
}

function normal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
