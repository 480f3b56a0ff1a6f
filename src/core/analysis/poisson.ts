/** The standard normal distribution's value that 90 % stay below. */
export const Z90 = 1.281_551_565_544_600_4;

/** The mean up to which single chances are summed: e to the minus this is a number still. */
export const SUMMED = 700;

/**
 * The counts that one period of ten stays at or below, and nine of ten, where so many are
 * expected (finite, not negative) and come by chance, each by itself. Beyond 700 they are those of
 * the first three moments (Cornish and Fisher 1938), to within one.
 */
export function poissonP10P90(mean: number): readonly [p10: number, p90: number] {
  if (mean > SUMMED) {
    const skew = (Z90 ** 2 - 1) / 6;
    const at = (z: number) => Math.round(mean + Math.sqrt(mean) * z + skew);
    return [at(-Z90), at(Z90)];
  }
  const chances = poissonChances(mean);
  const at = (share: number) => {
    let sum = 0;
    const count = chances.findIndex((chance) => (sum += chance) >= share);
    return count === -1 ? chances.length : count;
  };
  return [at(0.1), at(0.9)];
}

/** The chance of each count from 0 on, up to where all others together are nothing; for means up to 700. */
export function poissonChances(mean: number): readonly number[] {
  const chances = [Math.exp(-mean)];
  for (let count = 1; ; count += 1) {
    const chance = ((chances.at(-1) ?? 0) * mean) / count;
    if (count > mean && chance < 1e-12) return chances;
    chances.push(chance);
  }
}
