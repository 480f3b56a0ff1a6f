/**
 * A visit of a state as phases of exponential length, each with a rate a day. Either one after
 * the other, all with the same rate, where with probability `skip` the first is left out; or one
 * of two at random, the first with probability `skip`.
 */
export interface Phases {
  readonly kind: "series" | "either";
  readonly rates: readonly number[];
  readonly skip: number;
  /** Probability that the visit takes time at all. */
  readonly share: number;
  /** Whether mean and variance are those asked for; else the mean alone is. */
  readonly isExact: boolean;
}

/** How finely phases may be made. */
export interface Fineness {
  readonly mostPhases: number;
  /** Phases a day. */
  readonly highestRate: number;
}

// Variances that differ by less than this share are the same: it is rounding.
const SAME = 1e-9;

/**
 * Phases with this mean (days, above 0) and variance. A variance below the square of the mean
 * takes a mixture of two Erlang distributions, one above it a hyperexponential one with balanced
 * means (Tijms, A First Course in Stochastic Models, appendix B). Too small a variance for the
 * number of phases is made larger.
 */
export function phasesFor(
  mean: number,
  variance: number,
  { mostPhases, highestRate }: Fineness,
): Phases {
  const most = Math.min(mostPhases, Math.floor(mean * highestRate));
  if (most < 1) {
    const share = mean * highestRate;
    return { kind: "series", rates: [highestRate], skip: 0, share, isExact: false };
  }
  const square = (Math.sqrt(variance) / mean) ** 2;
  if (square > 1 + SAME) return eitherOf(mean, square, most);
  const wanted = Math.ceil(1 / square - SAME);
  const count = Math.min(wanted, most);
  if (count < wanted) return inSeries(mean, count, 0, false);
  const root = Math.sqrt(Math.max(0, count * (1 + square) - count ** 2 * square));
  const skip = count === 1 ? 0 : Math.max(0, (count * square - root) / (1 + square));
  return inSeries(mean, count, skip, true);
}

function inSeries(mean: number, count: number, skip: number, isExact: boolean): Phases {
  const rate = (count - skip) / mean;
  return {
    kind: "series",
    rates: Array.from({ length: count }, () => rate),
    skip,
    share: 1,
    isExact,
  };
}

function eitherOf(mean: number, square: number, most: number): Phases {
  if (most < 2) return inSeries(mean, 1, 0, false);
  const root = Math.sqrt((square - 1) / (square + 1));
  const first = (1 + root) / 2;
  // (1 - root) / 2 without the difference of two numbers that are nearly the same.
  const second = 1 / ((square + 1) * (1 + root));
  return {
    kind: "either",
    rates: [(2 * first) / mean, (2 * second) / mean],
    skip: first,
    share: 1,
    isExact: true,
  };
}
