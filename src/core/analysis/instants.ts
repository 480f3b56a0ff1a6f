import type { Chain } from "./chain.ts";
import { at } from "./linear.ts";

/** A chain of those states alone that take time, with the ways through the others worked out. */
export interface TimedChain {
  /** The state of the chain that each one is. */
  readonly states: readonly number[];
  readonly moves: readonly ReadonlyMap<number, number>[];
  /** Probability of ending after the state, and of ending in a wanted outcome. */
  readonly ends: Float64Array;
  readonly wanted: Float64Array;
  readonly start: Float64Array;
  /** Probabilities of ending, and of ending as wanted, before any time has passed. */
  readonly endsAtOnce: number;
  readonly wantedAtOnce: number;
}

/**
 * Takes the states that take no time out of the chain. `shares` holds for each state the
 * probability that a visit takes time: 0, 1, or between for a visit so short that it is counted
 * as none at all now and then.
 */
export function timedChain(
  chain: Chain,
  start: ArrayLike<number>,
  outcomes: ReadonlySet<number>,
  shares: ArrayLike<number>,
): TimedChain {
  const size = chain.transient.length;
  const rows = chain.moves.map((row) => new Map(row));
  const ends = chain.ends.map((row) => sumOf(row, () => true));
  const wanted = chain.ends.map((row) => sumOf(row, (outcome) => outcomes.has(outcome)));
  const entries = Array.from(start);
  const states = rows.map((_, state) => state);
  // A visit that takes time now and then: a door without time, and behind it a room with time.
  for (let door = 0; door < size; door += 1) {
    const share = at(shares, door);
    if (share === 0 || share === 1) continue;
    const room = rows.length;
    const onwards = at(rows, door);
    rows.push(new Map(onwards));
    ends.push(at(ends, door));
    wanted.push(at(wanted, door));
    entries.push(0);
    states.push(door);
    const passing = new Map([...onwards].map(([target, p]) => [target, p * (1 - share)]));
    rows[door] = passing.set(room, share);
    ends[door] = at(ends, door) * (1 - share);
    wanted[door] = at(wanted, door) * (1 - share);
  }
  const columns = rows.map(() => new Set<number>());
  rows.forEach((row, source) => {
    for (const target of row.keys()) at(columns, target).add(source);
  });

  let endsAtOnce = 0;
  let wantedAtOnce = 0;
  for (let state = 0; state < size; state += 1) {
    if (at(shares, state) === 1) continue;
    const row = at(rows, state);
    row.delete(state);
    at(columns, state).delete(state);
    // What leaves the state, summed up rather than taken from 1: exact however close the loop.
    const leaving = sumOf(row, () => true) + at(ends, state);
    for (const source of at(columns, state)) {
      const sourceRow = at(rows, source);
      const factor = (sourceRow.get(state) ?? 0) / leaving;
      sourceRow.delete(state);
      for (const [target, p] of row) {
        sourceRow.set(target, (sourceRow.get(target) ?? 0) + factor * p);
        at(columns, target).add(source);
      }
      ends[source] = at(ends, source) + factor * at(ends, state);
      wanted[source] = at(wanted, source) + factor * at(wanted, state);
    }
    const factor = at(entries, state) / leaving;
    for (const [target, p] of row) {
      entries[target] = at(entries, target) + factor * p;
      at(columns, target).delete(state);
    }
    endsAtOnce += factor * at(ends, state);
    wantedAtOnce += factor * at(wanted, state);
  }

  const kept = rows.flatMap((_, state) =>
    state >= size || at(shares, state) === 1 ? [state] : [],
  );
  const place = new Map(kept.map((state, index) => [state, index]));
  return {
    states: kept.map((state) => at(states, state)),
    moves: kept.map(
      (state) => new Map([...at(rows, state)].map(([target, p]) => [place.get(target) ?? -1, p])),
    ),
    ends: Float64Array.from(kept, (state) => at(ends, state)),
    wanted: Float64Array.from(kept, (state) => at(wanted, state)),
    start: Float64Array.from(kept, (state) => at(entries, state)),
    endsAtOnce,
    wantedAtOnce,
  };
}

function sumOf(row: ReadonlyMap<number, number>, counts: (key: number) => boolean): number {
  let sum = 0;
  for (const [key, p] of row) if (counts(key)) sum += p;
  return sum;
}
