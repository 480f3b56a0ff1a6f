import { assertNever } from "../base/assertNever.ts";

/** Shortest, most likely and longest days. */
export interface ThreePoint {
  readonly shortest: number;
  readonly likeliest: number;
  readonly longest: number;
}

/**
 * How long one visit of a state takes, in days; what the exact figures take their moments from
 * and a simulation draws from. Every number is finite and not negative.
 */
export type StateDuration =
  | { readonly shape: "fixed"; readonly days: number }
  | { readonly shape: "exponential"; readonly mean: number }
  | ({ readonly shape: "triangular" } & ThreePoint)
  /** Mean and standard deviation of the days themselves, not of their logarithm. */
  | { readonly shape: "logNormal"; readonly mean: number; readonly deviation: number }
  /** A beta distribution on [shortest, longest] with the mean and variance that PERT takes. */
  | ({ readonly shape: "threePoint" } & ThreePoint)
  /** The days that are sure, and those of the activities on the critical path, one after the other. */
  | { readonly shape: "sum"; readonly days: number; readonly parts: readonly ThreePoint[] };

/** Whether the points are what their names say. */
export function inOrder({ shortest, likeliest, longest }: ThreePoint): boolean {
  return shortest <= likeliest && likeliest <= longest;
}

/** Mean (days) and variance (days squared) of one number that varies. */
export interface Spread {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Mean and variance of a visit's days. Of three points they are those that PERT takes (Malcolm
 * et al. 1959): (a + 4m + b)/6 and ((b - a)/6)^2.
 */
export function spreadOf(duration: StateDuration): Spread {
  switch (duration.shape) {
    case "fixed":
      return { mean: duration.days, variance: 0 };
    case "exponential":
      return { mean: duration.mean, variance: duration.mean ** 2 };
    case "triangular": {
      const { shortest: a, likeliest: m, longest: b } = duration;
      return { mean: (a + m + b) / 3, variance: ((b - a) ** 2 + (m - a) * (m - b)) / 18 };
    }
    case "logNormal":
      return { mean: duration.mean, variance: duration.deviation ** 2 };
    case "threePoint":
      return pertSpread(duration);
    case "sum": {
      const parts = duration.parts.map(pertSpread);
      return {
        mean: parts.reduce((sum, { mean }) => sum + mean, duration.days),
        variance: parts.reduce((sum, { variance }) => sum + variance, 0),
      };
    }
    default:
      return assertNever(duration);
  }
}

/** The same duration in another unit, so many of it a day. */
export function scaled(duration: StateDuration, factor: number): StateDuration {
  if (factor === 1) return duration;
  switch (duration.shape) {
    case "fixed":
      return { shape: "fixed", days: duration.days * factor };
    case "exponential":
      return { shape: "exponential", mean: duration.mean * factor };
    case "logNormal":
      return {
        shape: "logNormal",
        mean: duration.mean * factor,
        deviation: duration.deviation * factor,
      };
    case "triangular":
    case "threePoint":
      return { shape: duration.shape, ...scaledPoints(duration, factor) };
    case "sum":
      return {
        shape: "sum",
        days: duration.days * factor,
        parts: duration.parts.map((part) => scaledPoints(part, factor)),
      };
    default:
      return assertNever(duration);
  }
}

export function pertSpread({ shortest, likeliest, longest }: ThreePoint): Spread {
  return {
    mean: (shortest + 4 * likeliest + longest) / 6,
    variance: ((longest - shortest) / 6) ** 2,
  };
}

function scaledPoints({ shortest, likeliest, longest }: ThreePoint, factor: number): ThreePoint {
  return {
    shortest: shortest * factor,
    likeliest: likeliest * factor,
    longest: longest * factor,
  };
}
