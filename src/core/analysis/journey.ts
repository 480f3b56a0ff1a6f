import type { Chain } from "./chain.ts";
import { absorptionIn, type Moments, time } from "./chainResults.ts";
import { at, dot, times } from "./linear.ts";
import type { ProcessModel } from "./model.ts";
import type { Spread } from "./stateDuration.ts";

/** What a deal expects that is in a state now, by state; all from one factorisation. */
export interface Journey {
  /** Probability to end in each outcome, a column an outcome. */
  readonly chances: readonly Float64Array[];
  readonly winChance: Float64Array;
  /** Calendar days until the end. */
  readonly days: Moments;
  /** Calendar days until the win of those that win; nothing (0) where none can. */
  readonly daysToWin: Moments;
  /** Whether a state with unknown days may lie ahead, of all deals and of those that win. */
  readonly isUnknown: readonly boolean[];
  readonly isUnknownToWin: readonly boolean[];
  /** Money spent from now on. */
  readonly cost: Float64Array;
  /** Variance of the number of visits of one lead, and its probability of any visit. */
  readonly visitsVariance: Float64Array;
  readonly everVisited: Float64Array;
}

export function journeyOf(model: ProcessModel): Journey {
  const { chain, won, visits } = model;
  const winChance = absorptionIn(chain, won);
  const missing = Float64Array.from(model.durations, (duration) => (duration.ok ? 0 : 1));
  const hasMissing = missing.includes(1);
  const ahead = (weights: Float64Array) =>
    Array.from(hasMissing ? chain.factor.solve(weights) : weights, (some) => some > 0);
  const returns = chain.factor.returns();
  return {
    chances: chain.outcomes.map((_, outcome) => absorptionIn(chain, new Set([outcome]))),
    winChance,
    days: time(chain),
    daysToWin: timeToWin(chain, winChance),
    isUnknown: ahead(missing),
    isUnknownToWin: ahead(missing.map((some, state) => some * at(winChance, state))),
    cost: chain.factor.solve(chain.cost),
    visitsVariance: visits.map((expected, state) =>
      Math.max(0, expected * (2 * at(returns, state) - 1) - expected ** 2),
    ),
    everVisited: visits.map((expected, state) => Math.min(1, expected / at(returns, state))),
  };
}

/** The weight of each state as a start of those leads that are won. */
export function winnersOf({ start }: ProcessModel, { winChance }: Journey): Float64Array {
  return start.map((share, state) => share * at(winChance, state));
}

/** Mean and variance for deals that start as the weights say. */
export function mixed(weights: Float64Array, { mean, variance }: Moments): Spread {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0)) return { mean: 0, variance: 0 };
  const first = dot(weights, mean) / whole;
  // About the mean, which keeps the digits that the difference of two squares would lose.
  const apart = mean.map((some, state) => at(variance, state) + (some - first) ** 2);
  return { mean: first, variance: dot(weights, apart) / whole };
}

/**
 * Days of the deals that win, by the h-transform: N^h_ij = N_ij h_j / h_i, so that sums over it
 * are solved with the factorisation of the whole chain.
 */
function timeToWin(chain: Chain, h: Float64Array): Moments {
  const weighed = chain.factor.solve(chain.mean.map((mean, state) => mean * at(h, state)));
  const onwards = times(chain.moves, weighed);
  const second = chain.factor.solve(
    chain.mean.map(
      (mean, state) =>
        at(h, state) * (at(chain.variance, state) + mean ** 2) + 2 * mean * at(onwards, state),
    ),
  );
  const mean = weighed.map((some, state) => (at(h, state) > 0 ? some / at(h, state) : 0));
  return {
    mean,
    variance: second.map((some, state) =>
      at(h, state) > 0 ? Math.max(0, some / at(h, state) - at(mean, state) ** 2) : 0,
    ),
  };
}
