import { at } from "../analysis/linear.ts";
import { normalQuantile } from "./portable.ts";

/** Of something that differs from one replication to the next. */
export interface Spread {
  readonly mean: number;
  /** The 95 % interval of the mean; null for a single replication, which has none. */
  readonly interval: readonly [low: number, high: number] | null;
  /** What one replication in ten stays below; one in two; nine in ten. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export const USUAL_CONFIDENCE = 0.95;

/** How numbers, at least one, are spread. */
export function spreadOfNumbers(numbers: Float64Array): Spread {
  const sorted = Float64Array.from(numbers).sort();
  return {
    mean: meanOf(numbers),
    interval: intervalOfMean(numbers),
    p10: quantile(sorted, 0.1),
    p50: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
  };
}

export function meanOf(numbers: Float64Array): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum / numbers.length;
}

/** Where the mean of which the numbers are a sample lies with this probability; by Student's t. */
export function intervalOfMean(
  numbers: Float64Array,
  confidence = USUAL_CONFIDENCE,
): readonly [number, number] | null {
  const count = numbers.length;
  if (count < 2) return null;
  const mean = meanOf(numbers);
  let squares = 0;
  for (const number of numbers) squares += (number - mean) * (number - mean);
  const half =
    studentQuantile((1 + confidence) / 2, count - 1) * Math.sqrt(squares / (count - 1) / count);
  return [mean - half, mean + half];
}

/**
 * Where a ratio of two means lies with this probability, such as all days over all deals of
 * replications that have unlike numbers of deals; null where there is nothing to divide by.
 */
export function intervalOfRatio(
  above: Float64Array,
  below: Float64Array,
  confidence = USUAL_CONFIDENCE,
): readonly [number, number] | null {
  const divisor = meanOf(below);
  if (below.length < 2 || !(divisor > 0)) return null;
  const ratio = meanOf(above) / divisor;
  const misses = above.map((value, index) => (value - ratio * at(below, index)) / divisor);
  const interval = intervalOfMean(misses, confidence);
  return interval === null ? null : [ratio + interval[0], ratio + interval[1]];
}

/** The number that this share of the sorted ones, at least one, stays below; between two in proportion. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const lower = at(sorted, low);
  const upper = at(sorted, Math.min(sorted.length - 1, low + 1));
  return lower + (upper - lower) * (place - low);
}

/**
 * The same of a histogram whose cells are equally wide; null where it counts nothing. Inside of
 * a cell numbers count as evenly spread.
 */
export function quantileOfCells(cells: Float64Array, width: number, share: number): number | null {
  let total = 0;
  for (const count of cells) total += count;
  if (total === 0) return null;
  let left = share * total;
  for (let cell = 0; cell < cells.length; cell += 1) {
    const count = at(cells, cell);
    if (count > 0 && left <= count) return (cell + left / count) * width;
    left -= count;
  }
  return cells.length * width;
}

/** Quantile of Student's t: the Cornish-Fisher series about the normal one; exact for 1 and 2. */
function studentQuantile(p: number, freedom: number): number {
  if (freedom <= 2) {
    const q = 2 * p - 1;
    if (freedom === 2) return (q * Math.SQRT2) / Math.sqrt(1 - q * q);
    // The tangent of a right angle's share, by its halves: tan x = sin x / cos x.
    return tangent((Math.PI / 2) * q);
  }
  const z = normalQuantile(p);
  const z2 = z * z;
  const terms = [
    (z2 + 1) / 4,
    ((5 * z2 + 16) * z2 + 3) / 96,
    (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384,
    ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160,
  ];
  return z * (1 + terms.reduceRight((sum, term) => (term + sum) / freedom, 0));
}

function tangent(x: number): number {
  let fraction = 0;
  for (let odd = 39; odd >= 1; odd -= 2) fraction = (x * x) / (odd - fraction);
  return fraction / x;
}
