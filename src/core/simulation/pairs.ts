import type { ProcessDocument } from "../process/document.ts";
import { at } from "../analysis/linear.ts";
import type { SimulationOptions } from "./options.ts";
import type { Pause } from "../base/pause.ts";
import type { SimulationAnswer, SimulationResult } from "./results.ts";
import { simulate } from "./simulate.ts";
import { type Spread, spreadOfNumbers } from "./statistics.ts";

/** How much more the second process has than the first, replication by replication. */
export interface Difference {
  readonly difference: Spread;
  /**
   * The chance that the second one is better: more wins, more revenue, fewer days. The share of
   * replications in which it is; those in which both are the same count half.
   */
  readonly chance: number;
  /** Replications that could be compared. */
  readonly replications: number;
}

/** Two processes that met the same chances. */
export interface PairedSimulation {
  readonly first: SimulationAnswer;
  readonly second: SimulationAnswer;
  /** Null while one of them cannot be simulated. */
  readonly differences: {
    readonly wins: Difference;
    /** Null while one has no deal value. */
    readonly revenue: Difference | null;
    /** Mean days from lead to win; null when no replication has wins in both. */
    readonly daysToWin: Difference | null;
  } | null;
}

/**
 * Simulates both with common random numbers: the same leads come in at the same times (at another
 * inflow, sooner or later), and a deal meets the same luck in each record that both have. What
 * differs is then due to the processes, and seen in far fewer replications.
 */
export async function simulatePair(
  first: ProcessDocument,
  second: ProcessDocument,
  options: SimulationOptions,
  pause: Pause,
): Promise<PairedSimulation> {
  const answers = [
    await simulate(first, options, (share) => pause(share / 2)),
    await simulate(second, options, (share) => pause((1 + share) / 2)),
  ] as const;
  const [one, other] = answers;
  const differences = one.known && other.known ? differencesOf(one, other) : null;
  return { first: one, second: other, differences };
}

function differencesOf(first: SimulationResult, second: SimulationResult) {
  const [one, other] = [first.single, second.single];
  const hasRevenue = first.revenue !== null && second.revenue !== null;
  const paired = [...one.wins.keys()].filter(
    (index) => at(one.wins, index) > 0 && at(other.wins, index) > 0,
  );
  const meanDays = (single: SimulationResult["single"]) =>
    Float64Array.from(paired, (index) => at(single.wonDays, index) / at(single.wins, index));
  return {
    wins: differenceOf(one.wins, other.wins, 1),
    revenue: hasRevenue ? differenceOf(one.revenue, other.revenue, 1) : null,
    daysToWin: paired.length > 0 ? differenceOf(meanDays(one), meanDays(other), -1) : null,
  };
}

/** `better` is 1 where more is better, -1 where less is. */
function differenceOf(first: Float64Array, second: Float64Array, better: 1 | -1): Difference {
  const differences = second.map((value, index) => value - at(first, index));
  let chance = 0;
  for (const difference of differences) {
    chance += difference === 0 ? 0.5 : difference * better > 0 ? 1 : 0;
  }
  return {
    difference: spreadOfNumbers(differences),
    chance: chance / differences.length,
    replications: differences.length,
  };
}
