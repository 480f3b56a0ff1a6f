/*
 * Logarithm, exponential and normal quantile of nothing but sums, products, quotients and square
 * roots, which IEEE 754 rounds in one way only. Math.log, Math.exp and Math.pow may differ in
 * their last digits from one engine to the next, and a simulation would then take another way.
 */

const { LN2, SQRT2 } = Math;
// ln 2 in two parts: products of the first with small integers are exact.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LEAST_EXPONENT = -1074;
const POWERS = powersOfTwo();
const CELLS = 128;
/** 1 over the middle of each cell of [1, 2), and the logarithm of that middle. */
const INVERSE = new Float64Array(CELLS);
const LOG_MIDDLE = new Float64Array(CELLS);
for (let cell = 0; cell < CELLS; cell += 1) {
  const inverse = 1 / (1 + (cell + 0.5) / CELLS);
  INVERSE[cell] = inverse;
  LOG_MIDDLE[cell] = -log(inverse);
}

/** Natural logarithm of a finite number above 0, to a few units in the last place. */
export function log(x: number): number {
  const exponent = exponentOf(x);
  let mantissa = scaled(x, -exponent);
  let power = exponent;
  if (mantissa > SQRT2) {
    mantissa /= 2;
    power += 1;
  }
  // ln m = 2 artanh s = 2 (s + s^3/3 + s^5/5 + ...), |s| < 0.1716.
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let odd = 23; odd >= 3; odd -= 2) sum = (sum + 1 / odd) * square;
  return power * LN2_HIGH + (2 * s + 2 * s * sum + power * LN2_LOW);
}

/** e to the x; 0 and Infinity beyond what a number holds. */
export function exp(x: number): number {
  if (x < -745.2) return 0;
  if (x > 709.8) return Infinity;
  const power = Math.floor(x / LN2 + 0.5);
  const rest = x - power * LN2_HIGH - power * LN2_LOW;
  // The series of e^r, |r| <= ln 2 / 2.
  let sum = 1;
  for (let term = 16; term >= 1; term -= 1) sum = 1 + (rest / term) * sum;
  return scaled(sum, power);
}

/** x to the y, for x above 0. */
export function power(x: number, y: number): number {
  return exp(y * log(x));
}

/**
 * -ln of the share that 32 random bits stand for (see `shareOf`), to 1e-14: an exponential draw
 * of mean 1. A table and a short series, because simulating hardly does anything else.
 */
export function exponentialOf(bits: number): number {
  const whole = bits >>> 0;
  const shift = Math.clz32(whole);
  // The half that is added keeps 0 from having a logarithm without end.
  if (shift === 32) return 33 * LN2;
  const mantissa = (whole + 0.5) * (POWERS[shift - 31 - LEAST_EXPONENT] ?? 0);
  const cell = ((mantissa - 1) * CELLS) | 0;
  const r = mantissa * (INVERSE[cell] ?? 0) - 1;
  const series =
    r * (1 - r * (1 / 2 - r * (1 / 3 - r * (1 / 4 - r * (1 / 5 - r * (1 / 6 - r / 7))))));
  return (shift + 1) * LN2 - ((LOG_MIDDLE[cell] ?? 0) + series);
}

/**
 * The number that a standard normal quantity stays below with the probability p, 0 < p < 1:
 * algorithm AS 241 (Wichura 1988), to about 1e-16.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_ABOVE, r)) / polynomial(CENTRE_BELOW, r);
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const tail =
    r <= 5
      ? polynomial(TAIL_ABOVE, r - 1.6) / polynomial(TAIL_BELOW, r - 1.6)
      : polynomial(FAR_ABOVE, r - 5) / polynomial(FAR_BELOW, r - 5);
  return q < 0 ? -tail : tail;
}

// Coefficients from the highest power down.
const CENTRE_ABOVE = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const CENTRE_BELOW = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const TAIL_ABOVE = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
  3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const TAIL_BELOW = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
  0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
];
const FAR_ABOVE = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_BELOW = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

/** The power of two at or below a number above 0. */
function exponentOf(x: number): number {
  let low = LEAST_EXPONENT;
  let high = 1023;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((POWERS[middle - LEAST_EXPONENT] ?? 0) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** x times two to the power, in two steps where one would leave the range of a number. */
function scaled(x: number, power: number): number {
  const half = Math.floor(power / 2);
  const first = POWERS[half - LEAST_EXPONENT] ?? 0;
  return x * first * (POWERS[power - half - LEAST_EXPONENT] ?? 0);
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1024 - LEAST_EXPONENT);
  let value = 1;
  for (let power = 0; power <= 1023; power += 1, value *= 2) powers[power - LEAST_EXPONENT] = value;
  value = 1;
  for (let power = 0; power >= LEAST_EXPONENT; power -= 1, value /= 2) {
    powers[power - LEAST_EXPONENT] = value;
  }
  return powers;
}
