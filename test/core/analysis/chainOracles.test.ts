import { describe, expect, test } from "vitest";
import { type Chain, createChain, startIn } from "../../../src/core/analysis/chain.ts";
import {
  absorption,
  conditionalOn,
  expectedCost,
  expectedValue,
  expectedVisits,
  fundamentalMatrix,
  probabilityEverToVisit,
  sensitivities,
  steps,
  time,
  visitVariance,
} from "../../../src/core/analysis/chainResults.ts";
import { chainInput, type OracleExpected, type OracleInput, readOracle } from "./oracle.ts";

interface Case {
  readonly name: string;
  readonly input: OracleInput;
  readonly expected: OracleExpected;
  readonly publishedValues?: { N?: number[][]; t?: number[]; B?: number[][]; P4?: number[] };
}

function single(file: string): Case {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle files are fixed
  const oracle = readOracle(file) as Omit<Case, "name"> & { title: string };
  return { ...oracle, name: oracle.title };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the oracle files are fixed
const published = (readOracle("04-published-chains.json") as { cases: Case[] }).cases;
const cases = [single("01-linear-5-stage.json"), single("02-b2b-7-stage-loops.json"), ...published];

function chainFor(input: OracleInput): Chain {
  const chain = createChain(chainInput(input));
  if (!chain.ok) throw new Error(JSON.stringify(chain.error));
  return chain.value;
}

function columns(chain: Chain): number[][] {
  const chances = chain.outcomes.map((outcome) => absorption(chain, outcome));
  return chain.transient.map((_, state) => chances.map((column) => column[state] ?? Number.NaN));
}

describe.each(cases)("$name", ({ input, expected, publishedValues }) => {
  const chain = chainFor(input);
  const start = startIn(chain, input.start ?? expected.start?.state ?? input.transient[0] ?? "");

  test("visits, outcomes and steps", () => {
    expect(chain.transient).toEqual(expected.transient);
    expect(chain.outcomes).toEqual(expected.outcomes);
    const matrices = [
      [fundamentalMatrix(chain), expected.fundamental, "N"],
      [columns(chain), expected.absorption, "B"],
      [visitVariance(chain), expected.visitVariance, "visit variance"],
      [probabilityEverToVisit(chain), expected.probEverVisit, "ever visited"],
    ] as const;
    for (const [actual, wanted, what] of matrices) {
      expect(actual.length).toBe(wanted.length);
      wanted.forEach((row, state) =>
        expect(actual[state] ?? []).toAllBeNear(row, `${what} ${state}`),
      );
    }
    expect(steps(chain).mean).toAllBeNear(expected.expectedSteps, "steps");
    expect(steps(chain).variance).toAllBeNear(expected.varianceSteps, "variance of steps");
  });

  test("sensitivities from the start", () => {
    const results = sensitivities(chain, start);
    expect(results.length).toBe(expected.sensitivityFromStart.length);
    for (const wanted of expected.sensitivityFromStart) {
      const edge = `${wanted.from} -> ${wanted.to}`;
      const actual = results.find(({ from, to }) => from === wanted.from && to === wanted.to);
      expect(actual?.p).toBeNear(wanted.p, edge);
      for (const [outcome, slope] of Object.entries(wanted.dProb_unconstrained)) {
        expect(actual?.outcomes.get(outcome)?.raw).toBeNear(slope, `${edge} ${outcome}`);
      }
      for (const [outcome, slope] of Object.entries(wanted.dProb_proportionalRebalance)) {
        expect(actual?.outcomes.get(outcome)?.rebalanced).toBeNear(slope, `${edge} ${outcome}`);
      }
      expect(actual?.time.raw).toBeNear(wanted.dTime_unconstrained, `${edge} time`);
      expect(actual?.time.rebalanced).toBeNear(wanted.dTime_proportionalRebalance, `${edge} time`);
      expect(actual?.value.rebalanced).toBeNear(
        wanted.dValue_proportionalRebalance,
        `${edge} value`,
      );
    }
  });

  test.runIf(expected.expectedTime !== undefined)("time, cost and value", () => {
    expect(time(chain).mean).toAllBeNear(expected.expectedTime ?? [], "time");
    expect(time(chain).variance).toAllBeNear(expected.varianceTime ?? [], "variance of time");
    expect(expectedCost(chain)).toAllBeNear(expected.expectedCost ?? [], "cost");
    expect(expectedValue(chain)).toAllBeNear(expected.expectedValue ?? [], "value");
  });

  test.runIf(expected.conditionalOnOutcome !== undefined)("given the outcome", () => {
    const byOutcome = Object.entries(expected.conditionalOnOutcome ?? {});
    expect(byOutcome.length).toBe(chain.outcomes.length);
    for (const [outcome, wanted] of byOutcome) {
      const given = conditionalOn(chain, [outcome]);
      if (given === null) throw new Error(`${outcome} is out of reach`);
      expect(given.transient).toEqual(wanted.states);
      expect(time(given).mean).toAllBeNear(wanted.expectedTime, `time given ${outcome}`);
      expect(time(given).variance).toAllBeNear(wanted.varianceTime, `variance given ${outcome}`);
      const visits = expectedVisits(given, startIn(given, wanted.states[0] ?? ""));
      expect(visits).toAllBeNear(wanted.expectedVisits, `visits given ${outcome}`);
    }
  });

  test.runIf(expected.start !== undefined)("from the start", () => {
    const wanted = expected.start;
    if (wanted === undefined) return;
    const at = chain.transient.indexOf(wanted.state);
    const visits = expectedVisits(chain, startIn(chain, wanted.state));
    expect(visits).toAllBeNear(Object.values(wanted.expectedVisits), "visits");
    const slopes = Object.values(expected.sensitivityTimeToStageMean ?? {});
    expect(visits).toAllBeNear(slopes, "time by stage mean");
    const ever = probabilityEverToVisit(chain)[at] ?? [];
    expect(ever).toAllBeNear(Object.values(wanted.probEverVisit), "ever visited");
    expect(columns(chain)[at] ?? []).toAllBeNear(
      Object.values(wanted.outcomeProbability),
      "outcomes",
    );
    const total = time(chain).mean[at] ?? Number.NaN;
    expect(total).toBeNear(wanted.expectedTime, "time");
    expect(time(chain).variance[at]).toBeNear(wanted.varianceTime, "variance of time");
    chain.transient.forEach((state, index) => {
      const share = ((visits[index] ?? Number.NaN) * (chain.mean[index] ?? Number.NaN)) / total;
      expect(share).toBeNear(
        wanted.timeShareByStage[state] ?? Number.NaN,
        `time share of ${state}`,
      );
    });
    for (const [outcome, days] of Object.entries(wanted.meanTimeGivenOutcome)) {
      const given = conditionalOn(chain, [outcome]);
      expect(given === null ? Number.NaN : time(given).mean[0]).toBeNear(
        days,
        `time given ${outcome}`,
      );
    }
  });

  test.runIf(publishedValues !== undefined)("the values as published", () => {
    publishedValues?.N?.forEach((row, state) => {
      expect(fundamentalMatrix(chain)[state] ?? []).toAllBeNear(row, "published N");
    });
    publishedValues?.B?.forEach((row, state) => {
      expect(columns(chain)[state] ?? []).toAllBeNear(row, "published B");
    });
    publishedValues?.t?.forEach((wanted, state) => {
      // One source prints six decimals only.
      expect(steps(chain).mean[state]).toBeCloseTo(wanted, 6);
    });
    const last = chain.outcomes.length - 1;
    publishedValues?.P4?.forEach((wanted, state) => {
      expect(columns(chain)[state]?.[last]).toBeNear(wanted, "published ruin");
    });
  });
});
