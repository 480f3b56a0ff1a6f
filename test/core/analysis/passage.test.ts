import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Chain, type ChainInput, createChain } from "../../../src/core/analysis/chain.ts";
import { absorptionIn, time } from "../../../src/core/analysis/chainResults.ts";
import { timedChain } from "../../../src/core/analysis/instants.ts";
import { passage } from "../../../src/core/analysis/passage.ts";
import { phasesFor } from "../../../src/core/analysis/phases.ts";
import { chainInput, type OracleInput, readOracle } from "./oracle.ts";
import { runs } from "../../kit/properties.ts";

const WON = new Set([0]);

function chainOf(input: ChainInput): Chain {
  const chain = createChain(input);
  if (!chain.ok) throw new Error(JSON.stringify(chain.error));
  return chain.value;
}

/** One state after the other, each with its mean and variance, then the only outcome. */
function line(...states: readonly (readonly [mean: number, variance: number])[]): Chain {
  const transient = states.map((_, place) => `s${place}`);
  return chainOf({
    transient,
    outcomes: ["Won"],
    edges: transient.map((from, place) => ({ from, to: transient[place + 1] ?? "Won", p: 1 })),
    stageMean: new Map(states.map(([mean], place) => [`s${place}`, mean])),
    stageVariance: new Map(states.map(([, variance], place) => [`s${place}`, variance])),
  });
}

function passageOf(chain: Chain) {
  const { mean, variance } = time(chain);
  const start = chain.transient.map((_, state) => (state === 0 ? 1 : 0));
  const horizon = (mean[0] ?? 0) + 8 * Math.sqrt(variance[0] ?? 0);
  return passage(chain, start, WON, horizon);
}

/** Mean and variance of the phases, by their formulas. */
function momentsOf({ kind, rates, skip, share }: ReturnType<typeof phasesFor>) {
  const means = rates.map((rate) => 1 / rate);
  let [first, second] = [0, 0];
  const ways: [number, number[]][] =
    kind === "either"
      ? means.map((mean, place) => [place === 0 ? skip : 1 - skip, [mean]])
      : [
          [1 - skip, means],
          [skip, means.slice(1)],
        ];
  for (const [p, some] of ways) {
    const mean = some.reduce((sum, part) => sum + part, 0);
    const variance = some.reduce((sum, part) => sum + part ** 2, 0);
    first += share * p * mean;
    second += share * p * (variance + mean ** 2);
  }
  return { mean: first, variance: second - first ** 2 };
}

test("phases have the mean, and where they can the variance, that is asked for", () => {
  const variation = fc.oneof(
    fc.constantFrom(1, 0.5, 1 / 3, 2, 0.01),
    fc.double({ min: 0.02, max: 30, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 400, noNaN: true }), variation, (mean, square) => {
      const phases = phasesFor(mean, square * mean ** 2, { mostPhases: 200, highestRate: 1e6 });
      expect(phases.isExact).toBe(true);
      expect(momentsOf(phases).mean).toBeNear(mean);
      expect(momentsOf(phases).variance / mean ** 2).toBeCloseTo(square, 7);
    }),
    { numRuns: runs(300) },
  );
});

test.each([
  [
    "a fixed duration takes as many phases as it may",
    4,
    0,
    { mostPhases: 20, highestRate: 99 },
    20,
  ],
  ["no phase is shorter than it may be", 4, 0, { mostPhases: 20, highestRate: 2 }, 8],
  ["a very short visit is none at all now and then", 0.1, 0, { mostPhases: 9, highestRate: 2 }, 1],
  ["too coarse for two ways", 1, 9, { mostPhases: 1, highestRate: 2 }, 1],
])("%s", (_, mean, variance, fineness, count) => {
  const phases = phasesFor(mean, variance, fineness);
  expect(phases.rates.length).toBe(count);
  expect(phases.isExact).toBe(false);
  expect(momentsOf(phases).mean).toBeNear(mean);
});

describe("the share that has ended by a day", () => {
  test("of one exponential state", () => {
    const { endedBy, endedDays, wantedDay, isApproximate } = passageOf(line([5, 25]));
    expect(isApproximate).toBe(false);
    for (const day of [0, 0.5, 5, 20, 60]) {
      expect(endedBy(day)).toBeCloseTo(1 - Math.exp(-day / 5), 9);
      expect(endedDays(day)).toBeCloseTo(day - 5 * (1 - Math.exp(-day / 5)), 7);
    }
    expect(wantedDay(0.5)).toBeCloseTo(5 * Math.log(2), 7);
  });

  test("of two different ones in turn", () => {
    const { endedBy } = passageOf(line([2, 4], [6, 36]));
    for (const day of [1, 4, 9, 30]) {
      const exact = 1 - (6 * Math.exp(-day / 6) - 2 * Math.exp(-day / 2)) / 4;
      expect(endedBy(day)).toBeCloseTo(exact, 8);
    }
  });

  test("of an Erlang and of a hyperexponential one", () => {
    const erlang = passageOf(line([6, 12]));
    expect(erlang.endedBy(6)).toBeCloseTo(1 - Math.exp(-3) * (1 + 3 + 4.5), 8);
    const hyper = passageOf(line([1, 3]));
    const p = (1 + Math.sqrt(0.5)) / 2;
    const exact = 1 - p * Math.exp(-2 * p) - (1 - p) * Math.exp(-2 * (1 - p));
    expect(hyper.endedBy(1)).toBeCloseTo(exact, 8);
  });

  test("of a fixed one is nearly a step, and says so", () => {
    const { endedBy, wantedDay, isApproximate } = passageOf(line([10, 0]));
    expect(isApproximate).toBe(true);
    expect(endedBy(6)).toBeLessThan(0.001);
    expect(endedBy(14)).toBeGreaterThan(0.999);
    expect(Math.abs(wantedDay(0.5) - 10)).toBeLessThan(0.05);
  });

  test("when nothing takes time all have ended at once", () => {
    const { endedBy, wantedDay } = passage(line([0, 0], [0, 0]), [1, 0], WON, 0);
    expect(endedBy(0)).toBe(1);
    expect(endedBy(30)).toBe(1);
    expect(wantedDay(0.9)).toBe(0);
  });
});

describe("oracle 02, with its loops", () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle files are fixed
  const { input } = readOracle("02-b2b-7-stage-loops.json") as { readonly input: OracleInput };
  const chain = chainOf(chainInput(input));
  const { endedBy, endedDays, wantedBy, wantedDay } = passageOf(chain);
  const { mean, variance } = time(chain);

  test("the curve ends at the exact shares", () => {
    expect(endedBy(5000)).toBeCloseTo(1, 8);
    expect(wantedBy(5000)).toBeCloseTo(absorptionIn(chain, WON)[0] ?? 0, 8);
  });

  test("what is left above the curve is the mean, and its first moment the variance", () => {
    // E T = integral of 1 - F; E T^2 = 2 times the integral of t (1 - F), by parts.
    const far = 3000;
    expect(far - endedDays(far)).toBeCloseTo(mean[0] ?? 0, 5);
    let second = 0;
    const steps = 6000;
    for (let step = 0; step < steps; step += 1) {
      const day = ((step + 0.5) * far) / steps;
      second += (2 * day * (1 - endedBy(day)) * far) / steps;
    }
    expect(second - (mean[0] ?? 0) ** 2).toBeCloseTo(variance[0] ?? 0, 1);
  });

  test("the quantiles come in order, and the share by each is the one asked for", () => {
    const days = [0.1, 0.5, 0.9].map(wantedDay);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    const all = wantedBy(5000);
    [0.1, 0.5, 0.9].forEach((share, place) =>
      expect(wantedBy(days[place] ?? 0) / all).toBeCloseTo(share, 8),
    );
  });
});

test("states without time are taken out, loops among them too", () => {
  const chain = chainOf({
    transient: ["a", "x", "y", "b"],
    outcomes: ["Won", "Lost"],
    edges: [
      { from: "a", to: "x", p: 1 },
      { from: "x", to: "y", p: 0.5 },
      { from: "x", to: "Won", p: 0.25 },
      { from: "x", to: "x", p: 0.25 },
      { from: "y", to: "x", p: 0.5 },
      { from: "y", to: "b", p: 0.5 },
      { from: "b", to: "Lost", p: 1 },
    ],
  });
  const timed = timedChain(chain, [0.5, 0.5, 0, 0], WON, [1, 0, 0, 1]);
  expect(timed.states).toEqual([0, 3]);
  expect([...(timed.moves[0] ?? [])]).toEqual([[1, expect.closeTo(0.5, 12)]]);
  expect(timed.wanted[0]).toBeNear(0.5);
  expect(timed.wantedAtOnce).toBeNear(0.25);
  expect(timed.start[0]).toBeNear(0.5);
  expect(timed.start[1]).toBeNear(0.25);
});
