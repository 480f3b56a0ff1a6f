const TERMS = 80;
/** From here on the continued fraction of the tail converges faster than the series. */
const FAR = 2;

/**
 * The probability that a standard normal value is at most z; to about 15 digits, in the tails
 * too. By the series of the error function with positive terms alone and, far out, the continued
 * fraction of its complement (Abramowitz and Stegun 1964, 7.1.6 and 7.1.14).
 */
export function normalCumulative(z: number): number {
  const half = tail(Math.abs(z) / Math.SQRT2) / 2;
  return z < 0 ? half : 1 - half;
}

/** The complementary error function, for x from 0 on. */
function tail(x: number): number {
  if (x < FAR) {
    let term = x;
    let sum = x;
    for (let n = 1; n <= TERMS; n += 1) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = x;
  for (let n = TERMS; n >= 1; n -= 1) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
