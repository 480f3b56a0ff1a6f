import type { RecordId } from "../../base/ids.ts";
import type { Chain } from "../chain.ts";
import { absorptionIn } from "../chainResults.ts";
import { at, dot, times } from "../linear.ts";
import type { ProcessModel } from "../model.ts";

/** How fast two figures change with a number of the process, per unit of that number. */
export interface Slope {
  /** Of the probability that a lead is won. */
  readonly winRate: number;
  /** Of the calendar days from lead to win of a won deal. */
  readonly daysToWin: number;
}

/** The figures and how each number moves them. */
export interface Derivatives {
  readonly winRate: number;
  /** Calendar days; of the durations that are known. */
  readonly daysToWin: number;
  /**
   * One more of the probability that deals leaving a state go on to another state or an outcome,
   * given as places among the chain's. The other ways out give way in proportion, or one of them
   * alone does. Null where there is no other way.
   */
  readonly byProbability: (source: number, target: Place, insteadOf?: Place) => Slope | null;
  /** One more calendar day of each visit of a state. */
  readonly byDays: (state: number) => Slope;
}

/** A state or an outcome, by its place among the chain's. */
export type Place =
  | { readonly state: number; readonly outcome?: undefined }
  | { readonly outcome: number; readonly state?: undefined };

/** Where an id is among the states and outcomes of the model. */
export function placeOf({ chain, stateIndex }: ProcessModel, id: RecordId): Place | null {
  const state = stateIndex.get(id);
  if (state !== undefined) return { state };
  const outcome = chain.outcomes.indexOf(id);
  return outcome === -1 ? null : { outcome };
}

/**
 * Derivatives of the win rate W = s b, with b the probability to be won by state, and of the days
 * of won deals T = s t / s b, with t = N (m b) the days of a deal counted if it is won. With N the
 * fundamental matrix, u = s N the visits, and d the change of the row of state k (1 at the target,
 * less what the others give):
 *
 *     dW = u_k (d b),  d(s t) = u_k (d t) + z_k (d b) with z = (u m) N,  dT = (d(s t) - T dW) / W
 *
 * Other ways rescaled in proportion, d b = (b_j - b_k) / (1 - p_kj), and d t likewise with
 * t_k - m_k b_k, what follows the visit, for b_k. Of one day more in k, dT = u_k b_k / W. Null
 * where no deal is won.
 */
export function derivativesOf(model: ProcessModel): Derivatives | null {
  const { chain, start, visits, won } = model;
  const chances = absorptionIn(chain, won);
  const winRate = dot(start, chances);
  if (!(winRate > 0)) return null;
  const wonDays = chain.factor.solve(chain.mean.map((days, state) => days * at(chances, state)));
  const daysToWin = dot(start, wonDays) / winRate;
  const daysBefore = chain.factor.solveTransposed(
    visits.map((count, state) => count * at(chain.mean, state)),
  );
  const daysAfter = times(chain.moves, wonDays);

  const chanceAt = (place: Place): number =>
    place.state === undefined
      ? Number(won.has(place.outcome))
      : Math.min(1, at(chances, place.state));
  const daysAt = (place: Place): number =>
    place.state === undefined ? 0 : at(wonDays, place.state);

  const slope = (source: number, chance: number, days: number): Slope => {
    const rate = at(visits, source) * chance;
    const total = at(visits, source) * days + at(daysBefore, source) * chance;
    return { winRate: rate, daysToWin: (total - daysToWin * rate) / winRate };
  };
  return {
    winRate,
    daysToWin,
    byProbability: (source, target, insteadOf) => {
      if (insteadOf !== undefined) {
        return slope(
          source,
          chanceAt(target) - chanceAt(insteadOf),
          daysAt(target) - daysAt(insteadOf),
        );
      }
      const rest = 1 - probabilityOf(chain, source, target);
      if (!(rest > 0)) return null;
      return slope(
        source,
        (chanceAt(target) - at(chances, source)) / rest,
        (daysAt(target) - at(daysAfter, source)) / rest,
      );
    },
    byDays: (state) => ({
      winRate: 0,
      daysToWin: (at(visits, state) * at(chances, state)) / winRate,
    }),
  };
}

/** The share of the deals leaving a state that go there. */
function probabilityOf(chain: Chain, source: number, target: Place): number {
  return (
    (target.state === undefined
      ? at(chain.ends, source).get(target.outcome)
      : at(chain.moves, source).get(target.state)) ?? 0
  );
}
