import { multiServerQueue } from "../queues.ts";

/** More people than this serve no process. */
const MOST = 20_000;

/** The least number of equal servers with which so few have to wait, and how many do. */
export interface FewestServers {
  readonly servers: number;
  /** Probability that a piece of work has to wait, 0 to 1. */
  readonly waitProbability: number;
}

/**
 * The fewest people with which a piece of work waits with at most this probability: work comes
 * in at random, each person does `serviceRate` pieces in a unit of time (Erlang's C formula).
 * Null where no number of people is enough.
 */
export function fewestServers(
  arrivalRate: number,
  serviceRate: number,
  mostWaitProbability: number,
): FewestServers | null {
  // More servers mean less waiting: the number is searched by halving.
  const waitWith = (servers: number): number => {
    const queue = multiServerQueue(arrivalRate, serviceRate, servers);
    return queue.ok ? queue.value.waitProbability : 1;
  };
  let [low, high] = [0, 1];
  while (waitWith(high) > mostWaitProbability) {
    if (high >= MOST) return null;
    [low, high] = [high, Math.min(MOST, high * 2)];
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (waitWith(middle) > mostWaitProbability) low = middle;
    else high = middle;
  }
  return { servers: high, waitProbability: waitWith(high) };
}
