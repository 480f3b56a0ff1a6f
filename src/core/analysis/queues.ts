import { fail, ok, type Result } from "../base/result.ts";
import { at } from "./linear.ts";

/*
 * Queues in the steady state, work coming in at random (Poisson) and done in the order in which
 * it came. Rates and times are in any one unit of time.
 */

/** More work than can be done: what waits grows without end. */
export interface Overload {
  /** Work over capacity, 1 or above; Infinity where there is no capacity at all. */
  readonly utilisation: number;
}

export interface Queue {
  /** Servers' time asked for in a unit of time: the servers that are busy on average. */
  readonly offeredLoad: number;
  /** Share of the servers' time that is worked, below 1. */
  readonly utilisation: number;
  /** Probability that a piece of work has to wait. */
  readonly waitProbability: number;
  /** Pieces that wait, on average. */
  readonly waiting: number;
  /** Time that a piece waits, on average. */
  readonly wait: number;
  /** Pieces that wait or are worked on, on average. */
  readonly present: number;
  /** Time from arrival to completion, on average. */
  readonly stay: number;
}

export interface MultiServerQueue extends Queue {
  /** Probability that nothing is there. */
  readonly emptyProbability: number;
}

// So many servers stand for any larger number at the same utilisation; nobody waits for them.
const MOST_SERVERS = 20_000;

/**
 * Several equal servers for one line (M/M/c): exponential times of service, `serviceRate` pieces
 * in a unit of time (above 0) by each of `servers`, a whole number. Erlang 1917.
 */
export function multiServerQueue(
  arrivalRate: number,
  serviceRate: number,
  servers: number,
): Result<MultiServerQueue, Overload> {
  const offeredLoad = ratio(arrivalRate, serviceRate);
  const utilisation = ratio(offeredLoad, servers);
  if (!(utilisation < 1)) return fail({ utilisation });
  const { waitProbability, emptyProbability } = erlangC(offeredLoad, servers);
  const wait = waitProbability / (servers * serviceRate - arrivalRate);
  const queue = lineOf(arrivalRate, 1 / serviceRate, wait);
  return ok({ ...queue, offeredLoad, utilisation, waitProbability, emptyProbability });
}

/**
 * One server whose times of service have any distribution of this mean and variance (M/G/1).
 * Pollaczek 1930, Khinchine 1932.
 */
export function singleServerQueue(
  arrivalRate: number,
  serviceMean: number,
  serviceVariance: number,
): Result<Queue, Overload> {
  const utilisation = arrivalRate * serviceMean;
  if (!(utilisation < 1)) return fail({ utilisation });
  const wait = (arrivalRate * (serviceVariance + serviceMean ** 2)) / (2 * (1 - utilisation));
  const queue = lineOf(arrivalRate, serviceMean, wait);
  return ok({ ...queue, offeredLoad: utilisation, utilisation, waitProbability: utilisation });
}

/**
 * Several equal servers whose times of service have any distribution of this mean and variance
 * (M/G/c), approximately: the wait for exponential times, multiplied by (1 + CV^2)/2 (Lee and
 * Longton 1959). Exact for one server and for exponential times.
 */
export function generalQueue(
  arrivalRate: number,
  serviceMean: number,
  serviceVariance: number,
  servers: number,
): Result<Queue, Overload> {
  if (servers === 1) return singleServerQueue(arrivalRate, serviceMean, serviceVariance);
  const exponential = multiServerQueue(arrivalRate, 1 / serviceMean, servers);
  if (!exponential.ok) return exponential;
  const { offeredLoad, utilisation, waitProbability, wait } = exponential.value;
  const shape = (1 + (Math.sqrt(serviceVariance) / serviceMean) ** 2) / 2;
  const queue = lineOf(arrivalRate, serviceMean, wait > 0 ? wait * shape : 0);
  return ok({ ...queue, offeredLoad, utilisation, waitProbability });
}

/** Probability that a piece waits longer than this, in the queue of `multiServerQueue`. */
export function waitLongerThan(
  time: number,
  { waitProbability, offeredLoad }: MultiServerQueue,
  serviceRate: number,
  servers: number,
): number {
  return waitProbability * Math.exp(-(servers - offeredLoad) * serviceRate * time);
}

/** Servers of a network's station. */
export interface Station {
  readonly servers: number;
  readonly serviceRate: number;
}

export interface Network {
  /** By station. */
  readonly queues: readonly MultiServerQueue[];
  /** Pieces in all stations, on average. */
  readonly present: number;
  /** Time from arrival to the end, on average. */
  readonly stay: number;
}

export interface NetworkOverload {
  /** Work over capacity, by station. */
  readonly utilisation: readonly number[];
  /** Places of the stations that have more work than they can do. */
  readonly overloaded: readonly number[];
}

/**
 * An open network of stations (Jackson 1957), each with servers of its own: exact for exponential
 * times of service. `visits` are those of one arrival to each station, as of the chain.
 */
export function queueingNetwork(
  arrivalRate: number,
  visits: ArrayLike<number>,
  stations: readonly Station[],
): Result<Network, NetworkOverload> {
  const results = stations.map(({ servers, serviceRate }, place) =>
    multiServerQueue(arrivalRate * at(visits, place), serviceRate, servers),
  );
  const queues = results.flatMap((result) => (result.ok ? [result.value] : []));
  if (queues.length < results.length) {
    return fail({
      utilisation: results.map((result) =>
        result.ok ? result.value.utilisation : result.error.utilisation,
      ),
      overloaded: results.flatMap((result, place) => (result.ok ? [] : [place])),
    });
  }
  const present = queues.reduce((sum, queue) => sum + queue.present, 0);
  return ok({ queues, present, stay: arrivalRate > 0 ? present / arrivalRate : 0 });
}

/** The rate of arrivals that the busiest station of a network could just not keep up with. */
export function highestArrivalRate(
  visits: ArrayLike<number>,
  stations: readonly Station[],
): number | null {
  const limits = stations.flatMap(({ servers, serviceRate }, place) =>
    at(visits, place) > 0 ? [(servers * serviceRate) / at(visits, place)] : [],
  );
  return limits.length > 0 ? Math.min(...limits) : null;
}

/** People who share all the work of a process, whatever stage it is in. */
export interface PoolLoad {
  readonly hours: number;
  /** Work over capacity; null where there is no capacity. */
  readonly utilisation: number | null;
  /** People that bring the utilisation to the one wanted, not rounded; null where none could. */
  readonly peopleNeeded: number | null;
  /** Arrivals that would take all hours; null where an arrival makes no work. */
  readonly highestArrivals: number | null;
}

/** The load of a pool in a period. Of its queue nothing exact can be said, of its load it can. */
export function poolLoad(input: {
  readonly arrivals: number;
  readonly hoursPerArrival: number;
  readonly people: number;
  readonly hoursPerPerson: number;
  readonly wantedUtilisation: number;
}): PoolLoad {
  const hours = input.arrivals * input.hoursPerArrival;
  const capacity = input.people * input.hoursPerPerson;
  return {
    hours,
    utilisation: finite(hours / capacity),
    peopleNeeded: finite(hours / (input.hoursPerPerson * input.wantedUtilisation)),
    highestArrivals: finite(capacity / input.hoursPerArrival),
  };
}

/** Erlang's C, by his recursion for the loss probability B, and the probability of nobody there. */
function erlangC(load: number, count: number) {
  const servers = Math.min(count, MOST_SERVERS);
  const offered = load * (servers / count);
  if (offered === 0) return { waitProbability: 0, emptyProbability: 1 };
  // 1/B, which may grow beyond all bounds: then nobody waits.
  let inverse = 1;
  // Probabilities of n busy servers, were there no end of them.
  let term = Math.exp(-offered);
  let sum = 0;
  for (let n = 1; n <= servers; n += 1) {
    inverse = 1 + (inverse * n) / offered;
    sum += term;
    term *= offered / n;
  }
  const blocking = 1 / inverse;
  const whole = sum + (term * servers) / (servers - offered);
  return {
    waitProbability: (servers * blocking) / (servers - offered * (1 - blocking)),
    emptyProbability: whole > 0 ? Math.exp(-offered) / whole : 0,
  };
}

function lineOf(arrivalRate: number, serviceMean: number, wait: number) {
  const stay = wait + serviceMean;
  return { waiting: arrivalRate * wait, wait, present: arrivalRate * stay, stay };
}

function ratio(share: number, whole: number): number {
  return share === 0 ? 0 : share / whole;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
