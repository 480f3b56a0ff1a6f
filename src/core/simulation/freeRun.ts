import { amountOf, EXPONENTIAL } from "./draws.ts";
import type { LeadStream, SimulationModel } from "./model.ts";
import { exponentialOf } from "./portable.ts";
import { bitsAt, keyIn, keyOf, shareOf } from "./random.ts";
import type { Tally } from "./tally.ts";
import { after } from "./workClock.ts";

/** One replication at a time, in pieces, so that others have their turn in between. */
export interface Run {
  /** Begins a replication, whose random numbers are its own. */
  readonly begin: (key: number) => void;
  /** Goes on for about so many visits of a state; whether the replication is over. */
  readonly goOn: (visits: number) => boolean;
}

/** The streams that belong to no record. */
export const VALUE_STREAM = keyOf("value");
export const LEAD_STREAM = keyOf("lead");
const SECOND_KEY = 0x5bd1e995;

/** The two keys of a lead: those of all its random numbers. */
export function firstKey(source: number, lead: number): number {
  return keyIn(source, lead);
}
export function secondKey(first: number, lead: number): number {
  return keyIn(first ^ SECOND_KEY, lead);
}

/**
 * Deals that wait for nobody: each goes its whole way at once, because none depends on another.
 * No events, hardly any memory.
 */
export function freeRun(model: SimulationModel, tally: Tally): Run {
  const { sources, wayFrom, wayUpTo, wayTo, wayStream, days, daysStream, clock, end } = model;
  const { shapes, first: means } = days;
  const { isWon, value } = model;
  const stateCount = model.states.length;
  let replication = 0;
  let source = 0;
  let lead = 0;
  let time = 0;

  function goOn(visits: number): boolean {
    let left = visits;
    for (let from = sources[source]; from !== undefined; from = sources[source]) {
      left = leadsFrom(from, left);
      if (left <= 0) return false;
      source += 1;
      lead = 0;
      time = 0;
    }
    return true;
  }

  /** The leads of a source, until the end or until the visits are used up; the visits left. */
  function leadsFrom({ state, daysBetween, key }: LeadStream, visits: number): number {
    const own = keyIn(replication, key);
    let left = visits;
    while (left > 0) {
      const gap = exponentialOf(bitsAt(own, own, LEAD_STREAM, lead));
      time = after(clock, time, gap * daysBetween);
      if (!(time < end)) return left;
      lead += 1;
      const first = firstKey(own, lead);
      left -= follow(state, first, secondKey(first, lead), time);
    }
    return left;
  }

  /** A deal from its lead to its outcome or to the end; the visits that it makes. */
  function follow(entry: number, first: number, second: number, began: number): number {
    let state = entry;
    let from = began;
    let step = 0;
    let week = tally.weekFrom(began);
    tally.arrive(began);
    for (;;) {
      const bits = bitsAt(first, second, daysStream[state] ?? 0, step);
      const stay =
        shapes[state] === EXPONENTIAL
          ? (means[state] ?? 0) * exponentialOf(~bits)
          : amountOf(days, state, bits);
      const until = clock === null ? from + stay : after(clock, from, stay);
      if (!(until < end)) {
        tally.keep(state, from, began);
        return step + 1;
      }
      week = tally.pass(state, from, until, week);
      let way = wayFrom[state] ?? 0;
      const last = (wayFrom[state + 1] ?? 0) - 1;
      if (way < last) {
        const share = shareOf(bitsAt(first, second, wayStream[state] ?? 0, step));
        while (way < last && share >= (wayUpTo[way] ?? 1)) way += 1;
      }
      const target = wayTo[way] ?? 0;
      step += 1;
      if (target >= stateCount) {
        const outcome = target - stateCount;
        const wins = isWon[outcome] === 1;
        const worth =
          wins && value !== null ? amountOf(value, 0, bitsAt(first, second, VALUE_STREAM, 0)) : 0;
        tally.finish(outcome, wins, began, until, worth);
        return step;
      }
      state = target;
      from = until;
    }
  }

  return {
    begin: (key) => {
      tally.begin();
      replication = key;
      source = 0;
      lead = 0;
      time = 0;
    },
    goOn,
  };
}
