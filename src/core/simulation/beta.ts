import { exp, log } from "./portable.ts";

/** Cells of a table; in each the density counts as level. */
const CELLS = 1024;

/**
 * The probability that a beta quantity on [0, 1] stays below k/1024, for k = 0 to 1024. The
 * shape parameters are above 0.
 */
export function betaTable(alpha: number, beta: number): Float64Array {
  const table = new Float64Array(CELLS + 1);
  for (let cell = 1; cell < CELLS; cell += 1) {
    table[cell] = Math.max(table[cell - 1] ?? 0, cumulative(cell / CELLS, alpha, beta));
  }
  table[CELLS] = 1;
  return table;
}

/** The quantity on [0, 1] that stays below with the probability p, from its table. */
export function betaQuantile(table: Float64Array, p: number): number {
  let low = 0;
  let high = CELLS;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((table[middle] ?? 1) <= p) low = middle;
    else high = middle;
  }
  const below = table[low] ?? 0;
  const width = (table[high] ?? 1) - below;
  return (low + (width > 0 ? (p - below) / width : 0)) / CELLS;
}

/** The regularised incomplete beta function, 0 < x < 1. */
function cumulative(x: number, alpha: number, beta: number): number {
  const front = exp(
    logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta) + alpha * log(x) + beta * log(1 - x),
  );
  // The fraction converges fast on the near side of the middle only.
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * fraction(x, alpha, beta)) / alpha
    : 1 - (front * fraction(1 - x, beta, alpha)) / beta;
}

/** The continued fraction of the incomplete beta function, by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  const TINY = 1e-300;
  const nonZero = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 200; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return result;
}

/** ln of the gamma function above 0, by Stirling's series after a few steps up. */
function logGamma(x: number): number {
  let product = 1;
  let z = x;
  for (; z < 12; z += 1) product *= z;
  const inverse = 1 / (z * z);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) /
    z;
  const HALF_LOG_TAU = 0.9189385332046727;
  return (z - 0.5) * log(z) - z + HALF_LOG_TAU + series - log(product);
}
