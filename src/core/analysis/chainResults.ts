import { type Chain, chainOf } from "./chain.ts";
import { at, times } from "./linear.ts";

/*
 * What an absorbing chain yields (Kemeny and Snell, Finite Markov Chains, chapter 3). Vectors
 * are by transient state: the entry is what a deal expects that is in this state now.
 */

/** Mean and variance of something that adds up along the way. */
export interface Moments {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/**
 * N = (I - Q)^-1: expected visits of each state (column) from each state (row), the present one
 * counted. Size squared in memory: ask `expectedVisits` when one start is enough.
 */
export function fundamentalMatrix(chain: Chain): Float64Array[] {
  return chain.transient.map((_, state) => expectedVisits(chain, unit(chain, state)));
}

/** Expected visits of each state by a deal that starts as the vector of probabilities says. */
export function expectedVisits(chain: Chain, start: ArrayLike<number>): Float64Array {
  return chain.factor.solveTransposed(start);
}

/** Probability to end in the outcome, by state. */
export function absorption(chain: Chain, outcome: string): Float64Array {
  return absorptionIn(chain, new Set([chain.outcomes.indexOf(outcome)]));
}

/** Probability to end in any of the outcomes (by index), by state. */
export function absorptionIn(chain: Chain, outcomes: ReadonlySet<number>): Float64Array {
  const once = Float64Array.from(chain.ends, (row) => {
    let sum = 0;
    for (const [outcome, p] of row) if (outcomes.has(outcome)) sum += p;
    return sum;
  });
  return chain.factor.solve(once).map((probability) => Math.min(1, probability));
}

/** Moves until the end, the one into the outcome counted. */
export function steps(chain: Chain): Moments {
  const ones = new Float64Array(chain.transient.length).fill(1);
  return moments(chain, ones, new Float64Array(chain.transient.length));
}

/** Days until the end: semi-Markov, the time in a state independent of where the deal goes next. */
export function time(chain: Chain): Moments {
  return moments(chain, chain.mean, chain.variance);
}

/** Variance of the number of visits of each state (column) from each state (row). */
export function visitVariance(chain: Chain): Float64Array[] {
  const visits = fundamentalMatrix(chain);
  return visits.map((row) =>
    row.map((expected, state) => expected * (2 * at(at(visits, state), state) - 1) - expected ** 2),
  );
}

/** Probability to be in each state (column) at least once, starting in each state (row). */
export function probabilityEverToVisit(chain: Chain): Float64Array[] {
  const visits = fundamentalMatrix(chain);
  return visits.map((row) => row.map((expected, state) => expected / at(at(visits, state), state)));
}

/** Money spent until the end. */
export function expectedCost(chain: Chain): Float64Array {
  return chain.factor.solve(chain.cost);
}

/** Money that the outcome brings. */
export function expectedValue(chain: Chain): Float64Array {
  return chain.factor.solve(times(chain.ends, chain.value));
}

/**
 * The chain of those deals only that end in one of the outcomes (Doob's h-transform,
 * Q^h_ij = Q_ij h_j / h_i with h the probability to end there). States from which the outcomes
 * are out of reach are left out; null when none is left. Asked again, it gives times and visits
 * of, say, won deals.
 */
export function conditionalOn(chain: Chain, outcomes: readonly string[]): Chain | null {
  const wanted = new Set(outcomes.map((outcome) => chain.outcomes.indexOf(outcome)));
  const h = absorptionIn(chain, wanted);
  const kept = chain.transient.flatMap((_, state) => (at(h, state) > 0 ? [state] : []));
  const place = new Map(kept.map((state, index) => [state, index]));
  const keptOutcomes = chain.outcomes.flatMap((_, outcome) =>
    wanted.has(outcome) ? [outcome] : [],
  );
  const outcomePlace = new Map(keptOutcomes.map((outcome, index) => [outcome, index]));
  if (kept.length === 0) return null;
  const transform = (
    row: ReadonlyMap<number, number>,
    state: number,
    places: ReadonlyMap<number, number>,
    chance: (target: number) => number,
  ) => {
    const changed = new Map<number, number>();
    for (const [target, p] of row) {
      const index = places.get(target);
      if (index !== undefined) changed.set(index, (p * chance(target)) / at(h, state));
    }
    return changed;
  };
  const pick = (vector: Float64Array) => Float64Array.from(kept, (state) => at(vector, state));
  const conditional = chainOf({
    transient: kept.map((state) => at(chain.transient, state)),
    outcomes: keptOutcomes.map((outcome) => at(chain.outcomes, outcome)),
    moves: kept.map((state) =>
      transform(at(chain.moves, state), state, place, (target) => at(h, target)),
    ),
    ends: kept.map((state) => transform(at(chain.ends, state), state, outcomePlace, () => 1)),
    mean: pick(chain.mean),
    variance: pick(chain.variance),
    cost: pick(chain.cost),
    value: Float64Array.from(keptOutcomes, (outcome) => at(chain.value, outcome)),
  });
  return conditional.ok ? conditional.value : null;
}

/** What a change of one probability does, per unit of probability. */
export interface Sensitivity<Change> {
  /** The probability alone, the others left as they are. */
  readonly raw: Change;
  /** The other ways out rescaled in proportion; null where there is no other way out. */
  readonly rebalanced: Change | null;
}

export interface EdgeSensitivity {
  readonly from: string;
  readonly to: string;
  readonly p: number;
  /** Of the probability to end in each outcome. */
  readonly outcomes: ReadonlyMap<string, Sensitivity<number>>;
  /** Of the expected days until the end. */
  readonly time: Sensitivity<number>;
  /** Of the expected value. */
  readonly value: Sensitivity<number>;
}

/**
 * Derivatives by each probability, for deals that start as the vector says: N_sk b_j, and
 * N_sk (b_j - b_k) / (1 - p_kj) with rebalancing, k being the source and j the target. For time
 * b_k is what follows the visit, E_k - m_k.
 */
export function sensitivities(chain: Chain, start: ArrayLike<number>): EdgeSensitivity[] {
  const visits = expectedVisits(chain, start);
  const chances = chain.outcomes.map((outcome) => absorption(chain, outcome));
  const duration = time(chain).mean;
  const value = expectedValue(chain);
  const results: EdgeSensitivity[] = [];
  chain.transient.forEach((from, source) => {
    const slope = (p: number, ahead: number, average: number): Sensitivity<number> => ({
      raw: at(visits, source) * ahead,
      rebalanced: p >= 1 ? null : (at(visits, source) * (ahead - average)) / (1 - p),
    });
    const add = (
      to: string,
      p: number,
      chanceOf: (outcome: number) => number,
      timeAhead: number,
      valueAhead: number,
    ) => {
      results.push({
        from,
        to,
        p,
        outcomes: new Map(
          chain.outcomes.map((name, outcome) => [
            name,
            slope(p, chanceOf(outcome), at(at(chances, outcome), source)),
          ]),
        ),
        time: slope(p, timeAhead, at(duration, source) - at(chain.mean, source)),
        value: slope(p, valueAhead, at(value, source)),
      });
    };
    for (const [target, p] of at(chain.moves, source)) {
      const chanceOf = (outcome: number) => at(at(chances, outcome), target);
      add(at(chain.transient, target), p, chanceOf, at(duration, target), at(value, target));
    }
    for (const [end, p] of at(chain.ends, source)) {
      const chanceOf = (outcome: number) => (outcome === end ? 1 : 0);
      add(at(chain.outcomes, end), p, chanceOf, 0, at(chain.value, end));
    }
  });
  return results;
}

// E = N m; E2 = N [v + m^2 + 2 m (Q E)]; Var = E2 - E^2.
function moments(chain: Chain, mean: Float64Array, variance: Float64Array): Moments {
  const expected = chain.factor.solve(mean);
  const after = times(chain.moves, expected);
  const square = chain.factor.solve(
    mean.map((m, state) => at(variance, state) + m * m + 2 * m * at(after, state)),
  );
  return {
    mean: expected,
    variance: square.map((second, state) => Math.max(0, second - at(expected, state) ** 2)),
  };
}

function unit(chain: Chain, state: number): Float64Array {
  const vector = new Float64Array(chain.transient.length);
  vector[state] = 1;
  return vector;
}
