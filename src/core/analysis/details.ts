import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import { type CycleTime, cycleTime, passageOf, type RampUp, rampUp } from "./cycleTime.ts";
import {
  type DetailFigures,
  detailFigures,
  missingDays,
  noDetailFigures,
} from "./detailFigures.ts";
import { type Figure, gapsOf } from "./figure.ts";
import { forecast } from "./forecast.ts";
import { type Gap, mergeGaps } from "./gaps.ts";
import { type Journey, journeyOf } from "./journey.ts";
import { at } from "./linear.ts";
import { processModel, type ProcessModel } from "./model.ts";
import { type RoleQueue, roleQueues, roleQueuesWithout } from "./roleQueues.ts";
import { DAYS_PER_MONTH } from "./workingDays.ts";

/** Numbers of each state, all by one lead or by one deal that is in the state now. */
export const STATE_COLUMNS = [
  /** Visits by one lead entering the process, their standard deviation, and the chance of any. */
  "visits",
  "visitsDeviation",
  "everVisited",
  /** Probability that a deal that is here now is won in the end: what a CRM carries for the stage. */
  "winProbability",
  /** Calendar days from coming in here to the end, and their standard deviation. */
  "daysLeft",
  "daysLeftDeviation",
  /** The same of those deals that are won. */
  "daysToWin",
  "daysToWinDeviation",
  /** Deals that are here at any one time, by Little's law. */
  "openDeals",
  /** Money spent on a deal from here on. */
  "costLeft",
] as const;
export type StateColumn = (typeof STATE_COLUMNS)[number];

/**
 * All that can be computed exactly of a process in the steady state, beside the forecast's own
 * figures. It can be sent as a message as it is; of one state it is read with `stateDetails`.
 */
export interface Details {
  readonly figures: DetailFigures;
  /** Everything that keeps a figure or a role from being known, each once. */
  readonly gaps: readonly Gap[];
  /** The states that leads can reach. */
  readonly stateIds: readonly RecordId[];
  /** By state; NaN stands for what is not known, and is never handed out. */
  readonly columns: Readonly<Record<StateColumn, Float64Array>>;
  readonly outcomeIds: readonly RecordId[];
  /** Probability to end in each outcome, a column an outcome, by state. */
  readonly chances: readonly Float64Array[];
  /** Null while the days of a state are not known, or nothing is won. */
  readonly cycleTime: CycleTime | null;
  readonly rampUp: RampUp | null;
  readonly roles: ReadonlyMap<RecordId, RoleQueue>;
}

/** The numbers of one state; null for what is not known. */
export type StateDetails = Readonly<Record<StateColumn, number | null>> & {
  /** Probability to end in each outcome. */
  readonly outcomes: ReadonlyMap<RecordId, number>;
};

/** The exact forecast in detail. With 1,000 states it takes part of a second: ask the worker. */
export function detailedForecast(document: ProcessDocument): Details {
  const model = processModel(document);
  const known = forecast(document);
  const { winRate } = known.figures;
  if (!model.ok) return withoutModel(document, mergeGaps(model.error, gapsOf(winRate)));
  const journey = journeyOf(model.value);
  const times = timesOf(model.value, journey, winRate);
  const figures = detailFigures({
    document,
    model: model.value,
    journey,
    cycleTime: times?.cycleTime ?? null,
    figures: known.figures,
  });
  const roles = roleQueues(document, model.value);
  return {
    figures,
    gaps: allGaps(figures, roles),
    stateIds: model.value.chain.transient,
    columns: columnsOf(model.value, journey),
    outcomeIds: model.value.chain.outcomes,
    chances: journey.chances,
    cycleTime: times?.cycleTime ?? null,
    rampUp: times?.rampUp ?? null,
    roles,
  };
}

/** The numbers of a state; null for a record that no lead reaches or that is no state. */
export function stateDetails(details: Details, id: RecordId): StateDetails | null {
  const state = details.stateIds.indexOf(id);
  if (state === -1) return null;
  const of = (column: StateColumn) => {
    const value = at(details.columns[column], state);
    return Number.isFinite(value) ? value : null;
  };
  return {
    visits: of("visits"),
    visitsDeviation: of("visitsDeviation"),
    everVisited: of("everVisited"),
    winProbability: of("winProbability"),
    daysLeft: of("daysLeft"),
    daysLeftDeviation: of("daysLeftDeviation"),
    daysToWin: of("daysToWin"),
    daysToWinDeviation: of("daysToWinDeviation"),
    openDeals: of("openDeals"),
    costLeft: of("costLeft"),
    outcomes: new Map(
      details.outcomeIds.map((outcome, place) => [outcome, at(at(details.chances, place), state)]),
    ),
  };
}

function timesOf(model: ProcessModel, journey: Journey, winRate: Figure) {
  if (missingDays(model).length > 0 || !winRate.known) return null;
  const found = passageOf(model, journey);
  return { cycleTime: cycleTime(found), rampUp: rampUp(model, journey, found) };
}

function columnsOf(model: ProcessModel, journey: Journey): Details["columns"] {
  const { chain, visits, durations, leadsPerMonth } = model;
  const { days, daysToWin, isUnknown, isUnknownToWin, winChance } = journey;
  const leads = leadsPerMonth.known ? leadsPerMonth.value / DAYS_PER_MONTH : Number.NaN;
  const unless = (isHidden: (state: number) => boolean, values: Float64Array) =>
    values.map((value, state) => (isHidden(state) ? Number.NaN : value));
  const hidden = (state: number) => at(isUnknown, state);
  const hiddenToWin = (state: number) => at(isUnknownToWin, state) || at(winChance, state) === 0;
  return {
    visits,
    visitsDeviation: journey.visitsVariance.map(Math.sqrt),
    everVisited: journey.everVisited,
    winProbability: winChance,
    daysLeft: unless(hidden, days.mean),
    daysLeftDeviation: unless(hidden, days.variance.map(Math.sqrt)),
    daysToWin: unless(hiddenToWin, daysToWin.mean),
    daysToWinDeviation: unless(hiddenToWin, daysToWin.variance.map(Math.sqrt)),
    openDeals: unless(
      (state) => !at(durations, state).ok,
      visits.map((count, state) => leads * count * at(chain.mean, state)),
    ),
    costLeft: journey.cost,
  };
}

/** A process whose shape is not sound: every figure waits for the same things. */
function withoutModel(document: ProcessDocument, gaps: readonly Gap[]): Details {
  const none = new Float64Array();
  return {
    figures: noDetailFigures(gaps),
    gaps,
    stateIds: [],
    columns: {
      visits: none,
      visitsDeviation: none,
      everVisited: none,
      winProbability: none,
      daysLeft: none,
      daysLeftDeviation: none,
      daysToWin: none,
      daysToWinDeviation: none,
      openDeals: none,
      costLeft: none,
    },
    outcomeIds: [],
    chances: [],
    cycleTime: null,
    rampUp: null,
    roles: roleQueuesWithout(document, gaps),
  };
}

function allGaps(figures: DetailFigures, roles: ReadonlyMap<RecordId, RoleQueue>): readonly Gap[] {
  return mergeGaps(
    ...Object.values(figures).map(gapsOf),
    ...[...roles.values()].map(({ waitDays }) => gapsOf(waitDays)),
  );
}
