/** So many evaluations find any root that there is; a straight line takes two or three. */
const MOST_STEPS = 200;

/**
 * A place between `low` and `high` where a function passes through 0: by Brent's method (1973),
 * as fast as secants where the function is smooth and never slower than halving. The function
 * has other signs at the ends, or is 0 at one. Yields each place whose value it wants to be told
 * next, so that finding it may take its time, and returns the place, exact to a rounding or two.
 */
export function* findRoot(
  low: number,
  atLow: number,
  high: number,
  atHigh: number,
): Generator<number, number, number> {
  let [a, fa, b, fb] = [low, atLow, high, atHigh];
  // b is the best so far, a the one before, c on the other side of the root.
  let [c, fc] = [a, fa];
  let step = b - a;
  let stepBefore = step;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    if (Math.abs(fc) < Math.abs(fb)) [a, fa, b, fb, c, fc] = [b, fb, c, fc, b, fb];
    const least = 2 * Number.EPSILON * Math.abs(b);
    const half = (c - b) / 2;
    if (fb === 0 || Math.abs(half) <= least) break;
    const mayGuess = Math.abs(stepBefore) >= least && Math.abs(fa) > Math.abs(fb);
    const guess = mayGuess ? guessFrom(a, fa, b, fb, c, fc) : Number.NaN;
    const limit = Math.min(1.5 * Math.abs(half), Math.abs(stepBefore / 2));
    const isGood = guess * Math.sign(half) > 0 && Math.abs(guess) < limit;
    [stepBefore, step] = isGood ? [step, guess] : [half, half];
    [a, fa] = [b, fb];
    b += Math.abs(step) > least ? step : Math.sign(half) * least;
    fb = yield b;
    if (Math.sign(fb) === Math.sign(fc)) {
      [c, fc] = [a, fa];
      step = b - a;
      stepBefore = step;
    }
  }
  return b;
}

/** The step from b to where a line, or a parabola through all three, has its root. */
function guessFrom(a: number, fa: number, b: number, fb: number, c: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (1 - s);
  const [u, v] = [fa / fc, fb / fc];
  const p = s * ((c - b) * u * (u - v) - (b - a) * (v - 1));
  return -p / ((u - 1) * (v - 1) * (s - 1));
}
