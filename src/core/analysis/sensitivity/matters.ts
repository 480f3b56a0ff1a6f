import type { RecordId } from "../../base/ids.ts";
import { ranked } from "./ranking.ts";
import type { Effect, Sensitivities } from "./sensitivities.ts";

export const MATTERS = ["worth", "days"] as const;
/** What a change is to be good for: what deals bring, or the days from lead to win. */
export type Matter = (typeof MATTERS)[number];

/** How much one small change does for the better. */
export interface Matters {
  /** From 1 on: nothing does more than the first. */
  readonly rank: number;
  /** By how much the figure gets better, above 0 and in its unit. */
  readonly gain: number;
  /** Its share of what the first one gains, 0 to 1. */
  readonly share: number;
}

export interface MatterMap {
  /** The figure that is measured. */
  readonly effect: Effect;
  /** By flow, stage or activity, the strongest first. */
  readonly values: ReadonlyMap<RecordId, Matters>;
}

/** What deals bring is money where it is known, else wins, else their share. */
const MEASURES: Readonly<Record<Matter, readonly [Effect, ...Effect[]]>> = {
  worth: ["revenuePerMonth", "winsPerMonth", "winRate"],
  days: ["meanDaysToWin"],
};

/** More than these would be a list and no picture. */
const MOST = 10;

/**
 * The changes that pay most: one point more of a flow, one day less of a duration. Those that do
 * harm are left out, for each is the other side of one that pays: where a flow takes a point
 * more, the others out of the same step give way.
 */
export function whatMatters(found: Sensitivities, matter: Matter): MatterMap {
  const measures = MEASURES[matter];
  const effect = measures.find((each) => ranked(found, each).length > 0) ?? measures[0];
  const isGain = (change: number) => (effect === "meanDaysToWin" ? change < 0 : change > 0);
  const best = ranked(found, effect)
    .filter(({ change }) => isGain(change))
    .slice(0, MOST);
  const most = Math.abs(best[0]?.change ?? 0);
  const values = best.map(({ entry, change }, index) => {
    const gain = Math.abs(change);
    return [entry.recordId, { rank: index + 1, gain, share: gain / most }] as const;
  });
  return { effect, values: new Map(values) };
}
