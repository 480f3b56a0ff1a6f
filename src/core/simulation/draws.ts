import { pertSpread, type StateDuration, type ThreePoint } from "../analysis/stateDuration.ts";
import { betaQuantile, betaTable } from "./beta.ts";
import { exp, exponentialOf, log, normalQuantile } from "./portable.ts";
import { keyIn, shareOf } from "./random.ts";

/**
 * What amounts are drawn from, by number. Each draw is the quantile of the share that its bits
 * stand for: more luck is never a smaller amount, whatever the distribution.
 */
export interface Draws {
  readonly shapes: Uint8Array;
  /** Fixed: the amount. Exponential: the mean. Log-normal: mean of the logarithm. Else: the least. */
  readonly first: Float64Array;
  /** Log-normal: deviation of the logarithm. Else: the most. */
  readonly second: Float64Array;
  /** Triangular: the likeliest. */
  readonly third: Float64Array;
  readonly tables: readonly (Float64Array | undefined)[];
  /** Of a sum: what is added to its fixed amount. */
  readonly parts: readonly (Draws | undefined)[];
}

export const FIXED = 0;
export const EXPONENTIAL = 1;
const TRIANGULAR = 2;
const LOG_NORMAL = 3;
const THREE_POINT = 4;
const SUM = 5;

// A deviation of more than this times the mean is none that anything has.
const WIDEST = 1e6;

/** What the distributions are drawn from, in the same order. */
export function drawsOf(distributions: readonly StateDuration[]): Draws {
  const size = distributions.length;
  const shapes = new Uint8Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const third = new Float64Array(size);
  const tables: (Float64Array | undefined)[] = [];
  const parts: (Draws | undefined)[] = [];
  const set = (index: number, shape: number, a: number, b = 0, c = 0) => {
    shapes[index] = shape;
    first[index] = a;
    second[index] = b;
    third[index] = c;
  };
  distributions.forEach((distribution, index) => {
    switch (distribution.shape) {
      case "fixed":
        set(index, FIXED, distribution.days);
        break;
      case "exponential":
        set(index, EXPONENTIAL, distribution.mean);
        break;
      case "logNormal": {
        const { mean, deviation } = distribution;
        const spread = Math.min(WIDEST, deviation / mean);
        if (!(mean > 0 && spread > 0)) {
          set(index, FIXED, mean);
          break;
        }
        const variance = log(1 + spread * spread);
        set(index, LOG_NORMAL, log(mean) - variance / 2, Math.sqrt(variance));
        break;
      }
      case "triangular": {
        const { shortest, likeliest, longest } = distribution;
        set(index, longest > shortest ? TRIANGULAR : FIXED, shortest, longest, likeliest);
        break;
      }
      case "threePoint": {
        const { shortest, longest } = distribution;
        set(index, longest > shortest ? THREE_POINT : FIXED, shortest, longest);
        tables[index] = longest > shortest ? pertTable(distribution) : undefined;
        break;
      }
      case "sum":
        set(index, SUM, distribution.days);
        parts[index] = drawsOf(
          distribution.parts.map((part) => ({ shape: "threePoint" as const, ...part })),
        );
        break;
    }
  });
  return { shapes, first, second, third, tables, parts };
}

/** The amount of a distribution for 32 random bits. */
export function amountOf(draws: Draws, index: number, bits: number): number {
  const first = draws.first[index] ?? 0;
  switch (draws.shapes[index]) {
    case FIXED:
      return first;
    case EXPONENTIAL:
      // Much luck is to be a large amount here too.
      return first * exponentialOf(~bits);
    case TRIANGULAR:
      return triangular(first, draws.third[index] ?? 0, draws.second[index] ?? 0, shareOf(bits));
    case LOG_NORMAL:
      return exp(first + (draws.second[index] ?? 0) * normalQuantile(shareOf(bits)));
    case THREE_POINT: {
      const table = draws.tables[index];
      const range = (draws.second[index] ?? 0) - first;
      return table === undefined ? first : first + range * betaQuantile(table, shareOf(bits));
    }
    default:
      return sumOf(first, draws.parts[index], bits);
  }
}

function sumOf(fixed: number, parts: Draws | undefined, bits: number): number {
  if (parts === undefined) return fixed;
  let sum = fixed;
  for (let part = 0; part < parts.shapes.length; part += 1) {
    sum += amountOf(parts, part, keyIn(bits, part));
  }
  return sum;
}

function triangular(low: number, likeliest: number, high: number, share: number): number {
  const range = high - low;
  const below = (likeliest - low) / range;
  return share < below
    ? low + range * Math.sqrt(share * below)
    : high - range * Math.sqrt((1 - share) * (1 - below));
}

/** A beta distribution of the mean and variance that PERT takes. */
function pertTable(points: ThreePoint): Float64Array {
  const { shortest, longest } = points;
  const range = longest - shortest;
  const { mean, variance } = pertSpread(points);
  const middle = (mean - shortest) / range;
  const weight = (middle * (1 - middle) * range * range) / variance - 1;
  return betaTable(middle * weight, (1 - middle) * weight);
}
