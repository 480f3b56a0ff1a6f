import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { ChainInput } from "../../../src/core/analysis/chain.ts";

/** A chain as the oracle files write it. */
export interface OracleInput {
  readonly start?: string;
  readonly transient: readonly string[];
  readonly outcomes: readonly string[];
  readonly edges: readonly { from: string; to: string; p: number }[];
  readonly stageMean?: Readonly<Record<string, number>>;
  readonly stageVariance?: Readonly<Record<string, number>>;
  readonly cost?: Readonly<Record<string, number>>;
  readonly value?: Readonly<Record<string, number>>;
}

type Numbers = readonly number[];
type ByName = Readonly<Record<string, number>>;
type ByNameOrNull = Readonly<Record<string, number | null>>;

export interface OracleExpected {
  readonly transient: readonly string[];
  readonly outcomes: readonly string[];
  readonly fundamental: readonly Numbers[];
  readonly absorption: readonly Numbers[];
  readonly expectedSteps: Numbers;
  readonly varianceSteps: Numbers;
  readonly visitVariance: readonly Numbers[];
  readonly probEverVisit: readonly Numbers[];
  readonly expectedTime?: Numbers;
  readonly varianceTime?: Numbers;
  readonly expectedCost?: Numbers;
  readonly expectedValue?: Numbers;
  readonly conditionalOnOutcome?: Readonly<
    Record<
      string,
      {
        states: readonly string[];
        expectedTime: Numbers;
        varianceTime: Numbers;
        expectedVisits: Numbers;
      }
    >
  >;
  readonly start?: {
    state: string;
    expectedVisits: ByName;
    probEverVisit: ByName;
    outcomeProbability: ByName;
    expectedTime: number;
    varianceTime: number;
    meanTimeGivenOutcome: ByName;
    timeShareByStage: ByName;
  };
  readonly sensitivityFromStart: readonly {
    from: string;
    to: string;
    p: number;
    dProb_unconstrained: ByName;
    dProb_proportionalRebalance: ByNameOrNull;
    dTime_unconstrained?: number;
    dTime_proportionalRebalance?: number | null;
    dValue_proportionalRebalance?: number | null;
  }[];
  readonly sensitivityTimeToStageMean?: ByName;
}

/** The parsed file of test/oracles. */
export function readOracle(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../oracles/${file}`, import.meta.url), "utf8"));
}

export function chainInput(oracle: OracleInput): ChainInput {
  const asMap = (record: Readonly<Record<string, number>> | undefined) =>
    new Map(Object.entries(record ?? {}));
  return {
    transient: oracle.transient,
    outcomes: oracle.outcomes,
    edges: oracle.edges,
    stageMean: asMap(oracle.stageMean),
    stageVariance: asMap(oracle.stageVariance),
    cost: asMap(oracle.cost),
    value: asMap(oracle.value),
  };
}

/** Equal to 1e-9: absolutely up to 1, relatively above. */
export function expectClose(actual: number | undefined, expected: number, what = "value"): void {
  const error = Math.abs((actual ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected));
  expect(error, `${what}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(1e-9);
}

export function expectAllClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  what = "vector",
): void {
  expect(actual.length, `${what}: length`).toBe(expected.length);
  for (let index = 0; index < expected.length; index += 1) {
    expectClose(actual[index], expected[index] ?? Number.NaN, `${what}[${index}]`);
  }
}
