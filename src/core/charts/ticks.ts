/** The marks of an axis. */
export interface Ticks {
  readonly values: readonly number[];
  readonly step: number;
}

/** A range that is smaller, as a share of its ends, is rounding. */
const NOTHING = 1e-9;
const STEPS = [1, 2, 5, 10] as const;

/**
 * Round values from at or below the least to at or above the most, in steps of 1, 2 or 5 times
 * a power of ten; at most `most` steps. A range of nothing is widened to one step.
 */
export function ticksBetween(least: number, greatest: number, most: number): Ticks {
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  const span = greatest - least > NOTHING * size ? greatest - least : size || 1;
  const rough = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  // The ends may each take one step more than the span has.
  for (const scale of [power, power * 10]) {
    for (const factor of STEPS) {
      const step = scale * factor;
      if (step < rough * (1 - 1e-9)) continue;
      const first = Math.floor(least / step + 1e-9);
      const last = Math.max(first + 1, Math.ceil(greatest / step - 1e-9));
      if (last - first <= Math.max(1, most)) return { values: multiples(first, last, step), step };
    }
  }
  const step = power * 100;
  const first = Math.floor(least / step);
  return { values: multiples(first, first + 1, step), step };
}

/** Each worked out from its number, so that roundings do not add up: 0.3, not 0.30000000000000004. */
function multiples(first: number, last: number, step: number): number[] {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const value = (first + index) * step;
    return decimals > 15 ? value : Number(value.toFixed(decimals)) + 0;
  });
}
