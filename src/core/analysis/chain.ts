import { fail, ok, type Result } from "../base/result.ts";
import { at, type Factor, factorise } from "./linear.ts";

/** One way a deal can go from a state; several between the same two states add up. */
export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  /** Probability, 0 to 1. */
  readonly p: number;
}

/** An absorbing Markov chain in words. What a map leaves out is zero. */
export interface ChainInput {
  readonly transient: readonly string[];
  readonly outcomes: readonly string[];
  readonly edges: readonly ChainEdge[];
  /** Mean days of one visit, by transient state. */
  readonly stageMean?: ReadonlyMap<string, number>;
  /** Variance of the days of one visit. */
  readonly stageVariance?: ReadonlyMap<string, number>;
  /** Money per visit, by transient state. */
  readonly cost?: ReadonlyMap<string, number>;
  /** Money by outcome. */
  readonly value?: ReadonlyMap<string, number>;
}

/** Why the numbers of a chain cannot be had. */
export type ChainProblem =
  | { readonly reason: "duplicateState"; readonly state: string }
  | { readonly reason: "unknownState"; readonly state: string }
  | {
      readonly reason: "invalidProbability";
      readonly from: string;
      readonly to: string;
      readonly p: number;
    }
  | { readonly reason: "probabilitySum"; readonly state: string; readonly sum: number }
  | { readonly reason: "neverEnds"; readonly states: readonly string[] };

/** A checked chain, ready to be asked. States and outcomes are numbered as in the lists. */
export interface Chain {
  readonly transient: readonly string[];
  readonly outcomes: readonly string[];
  /** Q: probabilities between transient states. */
  readonly moves: readonly ReadonlyMap<number, number>[];
  /** R: probabilities of ending, by outcome, a row a transient state. */
  readonly ends: readonly ReadonlyMap<number, number>[];
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly cost: Float64Array;
  readonly value: Float64Array;
  readonly factor: Factor;
}

/** How far the probabilities out of a state may be from 1 in sum. */
export const SUM_TOLERANCE = 1e-9;

/**
 * The chain, or everything that is wrong with it. That every state reaches an outcome is found
 * by searching the graph before anything is solved: else I - Q would have no inverse.
 */
export function createChain(input: ChainInput): Result<Chain, readonly ChainProblem[]> {
  const problems: ChainProblem[] = [];
  const stateIndex = new Map<string, number>();
  const outcomeIndex = new Map<string, number>();
  input.transient.forEach((state, index) => {
    if (stateIndex.has(state)) problems.push({ reason: "duplicateState", state });
    stateIndex.set(state, index);
  });
  input.outcomes.forEach((state, index) => {
    if (stateIndex.has(state) || outcomeIndex.has(state)) {
      problems.push({ reason: "duplicateState", state });
    }
    outcomeIndex.set(state, index);
  });

  const moves = input.transient.map(() => new Map<number, number>());
  const ends = input.transient.map(() => new Map<number, number>());
  for (const { from, to, p } of input.edges) {
    const source = stateIndex.get(from);
    const target = stateIndex.get(to);
    const outcome = outcomeIndex.get(to);
    if (source === undefined) problems.push({ reason: "unknownState", state: from });
    if (target === undefined && outcome === undefined) {
      problems.push({ reason: "unknownState", state: to });
    }
    if (!(p >= 0 && p <= 1 + SUM_TOLERANCE)) {
      problems.push({ reason: "invalidProbability", from, to, p });
    } else if (source !== undefined && p > 0) {
      if (target !== undefined) addTo(at(moves, source), target, p);
      else if (outcome !== undefined) addTo(at(ends, source), outcome, p);
    }
  }
  if (problems.length > 0) return fail(problems);

  input.transient.forEach((state, index) => {
    const sum = sumOf(at(moves, index)) + sumOf(at(ends, index));
    if (Math.abs(sum - 1) > SUM_TOLERANCE) problems.push({ reason: "probabilitySum", state, sum });
  });
  const trapped = statesThatNeverEnd(moves, ends).map((index) => at(input.transient, index));
  if (trapped.length > 0) problems.push({ reason: "neverEnds", states: trapped });
  if (problems.length > 0) return fail(problems);

  const chain = chainOf({
    transient: input.transient,
    outcomes: input.outcomes,
    moves,
    ends,
    mean: vectorOf(input.transient, input.stageMean),
    variance: vectorOf(input.transient, input.stageVariance),
    cost: vectorOf(input.transient, input.cost),
    value: vectorOf(input.outcomes, input.value),
  });
  return chain.ok
    ? chain
    : fail([{ reason: "neverEnds", states: [at(input.transient, chain.error)] }]);
}

/**
 * A chain from parts that are known to be sound. The error is the index of a state whose way
 * out is too unlikely for a number to hold.
 */
export function chainOf(parts: Omit<Chain, "factor">): Result<Chain, number> {
  const exits = Float64Array.from(parts.ends, sumOf);
  const factor = factorise(parts.moves, exits);
  return factor.ok ? ok({ ...parts, factor: factor.value }) : factor;
}

/** A start vector: all deals start in one state. Throws when the chain has no such state. */
export function startIn(chain: Chain, state: string): Float64Array {
  const start = new Float64Array(chain.transient.length);
  const index = chain.transient.indexOf(state);
  if (index === -1) throw new RangeError(`No transient state ${state}`);
  start[index] = 1;
  return start;
}

/** The states from which no outcome is ever reached. */
export function statesThatNeverEnd(
  moves: readonly ReadonlyMap<number, number>[],
  ends: readonly ReadonlyMap<number, number>[],
): number[] {
  const sources = moves.map((): number[] => []);
  moves.forEach((row, state) => {
    for (const target of row.keys()) at(sources, target).push(state);
  });
  const open = ends.flatMap((row, state) => (row.size > 0 ? [state] : []));
  const ending = new Set(open);
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const source of at(sources, state)) {
      if (ending.has(source)) continue;
      ending.add(source);
      open.push(source);
    }
  }
  return moves.flatMap((_, state) => (ending.has(state) ? [] : [state]));
}

function addTo(row: Map<number, number>, column: number, value: number): void {
  row.set(column, (row.get(column) ?? 0) + value);
}

function sumOf(row: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const value of row.values()) sum += value;
  return sum;
}

function vectorOf(
  names: readonly string[],
  values: ReadonlyMap<string, number> | undefined,
): Float64Array {
  return Float64Array.from(names, (name) => values?.get(name) ?? 0);
}
