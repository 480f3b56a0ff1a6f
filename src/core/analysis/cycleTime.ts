import { type Journey, mixed, winnersOf } from "./journey.ts";
import { at, dot } from "./linear.ts";
import type { ProcessModel } from "./model.ts";
import { type Passage, passage } from "./passage.ts";
import { DAYS_PER_MONTH } from "./workingDays.ts";

/** When leads end and when they are won, counted from the day on which they come in. */
export interface CycleTime {
  /** Calendar days, evenly spaced from 0 on. */
  readonly days: Float64Array;
  /** Share of all leads that have ended by the day. */
  readonly ended: Float64Array;
  /** Share of all leads that are won by the day. */
  readonly won: Float64Array;
  /** Days by which 10, 50 and 90 % of the won deals are won. */
  readonly daysToWin: readonly [p10: number, p50: number, p90: number];
  /** Days by which 10, 50 and 90 % of all leads have ended. */
  readonly daysToEnd: readonly [p10: number, p50: number, p90: number];
  /** Whether some state varies more in the curve than it should: a fixed one does, a little. */
  readonly isApproximate: boolean;
}

/** The months after a start with an empty pipeline, the first one first. */
export interface RampUp {
  /** Wins in the month by one lead a month; times the leads it is the wins. */
  readonly winsPerLead: Float64Array;
  /** Leads still under way at the end of the month, by one lead a month. */
  readonly openPerLead: Float64Array;
}

const SAMPLES = 121;
const FEWEST_MONTHS = 6;
const MOST_MONTHS = 60;
/** The share of its steady state at which a process counts as ramped up. */
const RAMPED_UP = 0.99;
/** The curve is drawn up to the day by which this share has ended. */
const DRAWN = 0.99;
/** Deviations above the mean by which all but a few in ten thousand have ended. */
const FAR = 8;

/** Passage of leads through the process; the days of every state that is visited must be known. */
export function passageOf(model: ProcessModel, journey: Journey): Passage {
  const winners = winnersOf(model, journey);
  const horizon = Math.max(
    ...[mixed(model.start, journey.days), mixed(winners, journey.daysToWin)].map(
      ({ mean, variance }) => mean + FAR * Math.sqrt(variance),
    ),
  );
  return passage(model.chain, model.start, model.won, horizon);
}

export function cycleTime(found: Passage): CycleTime {
  const quantiles = (day: (share: number) => number) => [day(0.1), day(0.5), day(0.9)] as const;
  const last = Math.max(found.endedDay(DRAWN), found.wantedDay(DRAWN));
  const days = Float64Array.from({ length: SAMPLES }, (_, place) => (last * place) / (SAMPLES - 1));
  return {
    days,
    ended: days.map(found.endedBy),
    won: days.map(found.wantedBy),
    daysToWin: quantiles(found.wantedDay),
    daysToEnd: quantiles(found.endedDay),
    isApproximate: found.isApproximate,
  };
}

/** Month by month until the wins have all but reached those of the steady state. */
export function rampUp(model: ProcessModel, journey: Journey, found: Passage): RampUp {
  const winRate = dot(model.start, journey.winChance);
  const wins: number[] = [];
  const open: number[] = [];
  let before = 0;
  for (let month = 1; month <= MOST_MONTHS; month += 1) {
    const day = month * DAYS_PER_MONTH;
    const won = found.wantedDays(day);
    wins.push((won - before) / DAYS_PER_MONTH);
    open.push(Math.max(0, day - found.endedDays(day)) / DAYS_PER_MONTH);
    before = won;
    if (month >= FEWEST_MONTHS && at(wins, month - 1) >= RAMPED_UP * winRate) break;
  }
  return { winsPerLead: Float64Array.from(wins), openPerLead: Float64Array.from(open) };
}
