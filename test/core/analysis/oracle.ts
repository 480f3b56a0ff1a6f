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

declare module "vitest" {
  // oxlint-disable-next-line no-unused-vars -- a merged declaration must repeat the parameter
  interface Matchers<T> {
    /**
     * Equal to 1e-9: absolutely up to 1, relatively above. Null is only equal to null; what an
     * oracle does not state (undefined) holds.
     */
    toBeNear(expected: number | null | undefined, what?: string): void;
    /** Of the same length, and each entry equal to 1e-9. */
    toAllBeNear(expected: ArrayLike<number>, what?: string): void;
  }
}

const TOLERANCE = 1e-9;

function isNear(actual: unknown, expected: number | null | undefined): boolean {
  if (expected === undefined || expected === null) return expected === undefined || actual === null;
  if (typeof actual !== "number") return false;
  return Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
}

expect.extend({
  toBeNear(actual: unknown, expected: number | null | undefined, what = "value") {
    return {
      pass: isNear(actual, expected),
      message: () => `${what} is ${String(actual)} instead of ${expected}`,
    };
  },
  toAllBeNear(actual: ArrayLike<number>, expected: ArrayLike<number>, what = "vector") {
    const off = Array.from(expected).findIndex((value, index) => !isNear(actual[index], value));
    return {
      pass: off === -1 && actual.length === expected.length,
      message: () =>
        off === -1
          ? `${what} has ${actual.length} entries instead of ${expected.length}`
          : `${what}[${off}] is ${actual[off]} instead of ${expected[off]}`,
    };
  },
});
