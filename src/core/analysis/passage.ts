import type { Chain } from "./chain.ts";
import { timedChain, type TimedChain } from "./instants.ts";
import { at } from "./linear.ts";
import { type Fineness, type Phases, phasesFor } from "./phases.ts";

/** When deals end: distributions of the days from the start to the end. */
export interface Passage {
  /** Share of all deals that have ended by this day. */
  readonly endedBy: (day: number) => number;
  /** Share of all deals that have ended in a wanted outcome by this day. */
  readonly wantedBy: (day: number) => number;
  /** Integrals of the two from day 0 to this one, in days. */
  readonly endedDays: (day: number) => number;
  readonly wantedDays: (day: number) => number;
  /** The day by which this share of those that end as wanted (of all, of `ended`) has done so. */
  readonly wantedDay: (share: number) => number;
  readonly endedDay: (share: number) => number;
  /** Whether the days of some state vary more here than they should (see `phasesFor`). */
  readonly isApproximate: boolean;
}

/** Additions and multiplications that the whole may take: a tenth of a second or so. */
const EFFORT = 60_000_000;
const MOST_STEPS = 30_000;
const FEWEST_STEPS = 1_000;
const MOST_PHASES = 8_000;
const PHASES_OF_A_STATE = 100;
/** Days that count as none. */
const INSTANT = 1e-9;
/** A share of deals that does not matter any more. */
const NOBODY = 1e-10;

/**
 * Times of passage through the chain, each state taken as phases with its mean and variance
 * (phase-type distributions, Neuts 1981), by uniformisation (Jensen 1953): deals move at the
 * points of one Poisson process, and the chain of those points is stepped through.
 *
 * `horizon` is a time in days by which hardly any deal is still under way; times are resolved
 * to a small part of it.
 */
export function passage(
  chain: Chain,
  start: ArrayLike<number>,
  outcomes: ReadonlySet<number>,
  horizon: number,
): Passage {
  const timed = chain.mean.reduce((count, mean) => count + (mean > 0 ? 1 : 0), 0);
  const edges = chain.moves.reduce((count, row) => count + row.size, 0);
  const mostPhases = Math.min(PHASES_OF_A_STATE, Math.max(4, Math.floor(MOST_PHASES / timed)));
  // Phases are guessed at a fifth of the most: few states need as many as they may have.
  const work = edges + 3 * timed + (mostPhases * timed) / 5;
  const steps = Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, Math.floor(EFFORT / (4 * work))));
  const fineness: Fineness = { mostPhases, highestRate: steps / horizon };
  const phases = Array.from(chain.mean, (mean, state) =>
    mean > 0 && horizon > INSTANT ? phasesFor(mean, at(chain.variance, state), fineness) : null,
  );
  const shares = phases.map((some) => some?.share ?? 0);
  const reduced = timedChain(chain, start, outcomes, shares);
  const walked = walk(reduced, phases, 2 * steps);
  return {
    ...walked,
    isApproximate: phases.some((some) => some !== null && !some.isExact),
  };
}

function walk(
  chain: TimedChain,
  phases: readonly (Phases | null)[],
  mostSteps: number,
): Omit<Passage, "isApproximate"> {
  const { first, either, skip, ratesOf, rate, size } = layOut(chain, phases);
  const count = chain.states.length;
  const { rowStart, targets, shares } = rowsOf(chain.moves);
  const inPhase = new Float64Array(size);
  const entering = Float64Array.from(chain.start);
  const leaving = new Float64Array(count);
  const ended = [chain.endsAtOnce];
  const wanted = [chain.wantedAtOnce];
  let under = chain.start.reduce((sum, share) => sum + share, 0);
  let [allEnded, allWanted] = [chain.endsAtOnce, chain.wantedAtOnce];

  for (let step = 0; under > NOBODY && step < mostSteps; step += 1) {
    for (let state = 0; state < count; state += 1) {
      const begin = first[state] ?? 0;
      const end = first[state + 1] ?? 0;
      const entered = entering[state] ?? 0;
      entering[state] = 0;
      const isEither = either[state] === 1;
      const skipped = entered * (skip[state] ?? 0);
      if (isEither) {
        inPhase[begin] = (inPhase[begin] ?? 0) + skipped;
        inPhase[begin + 1] = (inPhase[begin + 1] ?? 0) + entered - skipped;
      } else {
        inPhase[begin] = (inPhase[begin] ?? 0) + entered - skipped;
        if (skipped > 0) inPhase[begin + 1] = (inPhase[begin + 1] ?? 0) + skipped;
      }
      let out = 0;
      // From the last on, so that nobody takes two phases in one step.
      for (let phase = end - 1; phase >= begin; phase -= 1) {
        const moved = (inPhase[phase] ?? 0) * (ratesOf[phase] ?? 0);
        inPhase[phase] = (inPhase[phase] ?? 0) - moved;
        if (isEither || phase === end - 1) out += moved;
        else inPhase[phase + 1] = (inPhase[phase + 1] ?? 0) + moved;
      }
      leaving[state] = out;
    }
    let gone = 0;
    for (let state = 0; state < count; state += 1) {
      const out = leaving[state] ?? 0;
      if (out === 0) continue;
      gone += out * (chain.ends[state] ?? 0);
      allWanted += out * (chain.wanted[state] ?? 0);
      for (let edge = rowStart[state] ?? 0; edge < (rowStart[state + 1] ?? 0); edge += 1) {
        const target = targets[edge] ?? 0;
        entering[target] = (entering[target] ?? 0) + out * (shares[edge] ?? 0);
      }
    }
    allEnded += gone;
    under -= gone;
    ended.push(allEnded);
    wanted.push(allWanted);
  }
  const endedCurve = curveOf(ended, rate);
  const wantedCurve = curveOf(wanted, rate);
  return {
    endedBy: endedCurve.value,
    endedDays: endedCurve.integral,
    endedDay: endedCurve.day,
    wantedBy: wantedCurve.value,
    wantedDays: wantedCurve.integral,
    wantedDay: wantedCurve.day,
  };
}

/** The phases of all states in one row, their rates as probabilities of a step. */
function layOut(chain: TimedChain, phases: readonly (Phases | null)[]) {
  const blocks = chain.states.map((state) => at(phases, state));
  const first = new Int32Array(blocks.length + 1);
  blocks.forEach((block, place) => {
    first[place + 1] = at(first, place) + (block?.rates.length ?? 0);
  });
  const rates = blocks.flatMap((block) => block?.rates ?? []);
  const rate = rates.reduce((highest, some) => Math.max(highest, some), 0);
  return {
    first,
    either: Uint8Array.from(blocks, (block) => (block?.kind === "either" ? 1 : 0)),
    skip: Float64Array.from(blocks, (block) => block?.skip ?? 0),
    ratesOf: Float64Array.from(rates, (some) => some / rate),
    rate,
    size: rates.length,
  };
}

function rowsOf(moves: TimedChain["moves"]) {
  const rowStart = new Int32Array(moves.length + 1);
  const targets: number[] = [];
  const shares: number[] = [];
  moves.forEach((row, state) => {
    for (const [target, p] of row) {
      targets.push(target);
      shares.push(p);
    }
    rowStart[state + 1] = targets.length;
  });
  return { rowStart, targets: Int32Array.from(targets), shares: Float64Array.from(shares) };
}

/** A function of time from its values after each number of steps, steps coming at the rate. */
function curveOf(values: readonly number[], rate: number) {
  const last = values.length - 1;
  const final = at(values, last);
  const sums = new Float64Array(values.length);
  for (let n = 1; n <= last; n += 1) sums[n] = at(sums, n - 1) + at(values, n - 1);
  // So many steps are expected by then that all that were taken are behind.
  const isOver = (day: number) => rate === 0 || day * rate > 2 * last + 1000;
  const value = (day: number) =>
    isOver(day) ? final : poissonMean(day * rate, (n) => (n >= last ? final : at(values, n)));
  const integral = (day: number) => {
    if (rate === 0) return day * final;
    if (isOver(day)) return at(sums, last) / rate + (day - last / rate) * final;
    const sum = (n: number) => (n > last ? at(sums, last) + (n - last) * final : at(sums, n));
    return poissonMean(day * rate, sum) / rate;
  };
  const day = (share: number) => {
    const wanted = share * final;
    if (at(values, 0) >= wanted || rate === 0) return 0;
    let high =
      Math.max(
        1,
        values.findIndex((some) => some >= wanted),
      ) / rate;
    while (value(high) < wanted && high * rate < 4 * last + 100) high *= 2;
    let low = 0;
    for (let halving = 0; halving < 50; halving += 1) {
      const middle = (low + high) / 2;
      if (value(middle) < wanted) low = middle;
      else high = middle;
    }
    return high;
  };
  return { value, integral, day };
}

/** The mean of a function of a Poisson number, summed from the likeliest number outwards. */
function poissonMean(mean: number, value: (n: number) => number): number {
  if (!(mean > 0)) return value(0);
  const middle = Math.floor(mean);
  let total = 1;
  let sum = value(middle);
  for (let n = middle + 1, weight = mean / n; weight > 1e-18; n += 1, weight *= mean / n) {
    total += weight;
    sum += weight * value(n);
  }
  for (let n = middle - 1, weight = middle / mean; n >= 0 && weight > 1e-18; n -= 1) {
    total += weight;
    sum += weight * value(n);
    weight *= n / mean;
  }
  return sum / total;
}
