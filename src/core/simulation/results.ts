import type { RecordId } from "../base/ids.ts";
import type { Gap } from "../analysis/gaps.ts";
import { at } from "../analysis/linear.ts";
import { type Compiled, workedDays } from "./compile.ts";
import { DAYS_PER_WEEK, type SimulatedRole, type SimulationModel } from "./model.ts";
import type { SimulationOptions } from "./options.ts";
import type { Replications } from "./replicate.ts";
import { intervalOfRatio, quantileOfCells, type Spread, spreadOfNumbers } from "./statistics.ts";
import { DAY_CELLS } from "./tally.ts";

/**
 * What a simulation counted, or what is missing before it can run. Every number is finite.
 * Plain objects and typed arrays: it can be sent as a message.
 */
export type SimulationAnswer =
  | SimulationResult
  | { readonly known: false; readonly gaps: readonly Gap[] };

/** Numbers are of the days that are counted, in one replication, unless they say otherwise. */
export interface SimulationResult {
  readonly known: true;
  /** The options as they were taken. */
  readonly options: SimulationOptions;
  /** What is left out (`missingEffort`, ...), and roles with more work than hours (`overload`). */
  readonly warnings: readonly Gap[];
  /** Leads that come in, and deals that are won. */
  readonly leads: Spread;
  readonly wins: Spread;
  /** Money in the process's currency; null while no deal value is stated. */
  readonly revenue: Spread | null;
  /** Days from lead to win of the deals that are won; null when none is. */
  readonly daysToWin: DaysToWin | null;
  readonly outcomes: readonly OutcomeCount[];
  /** By state, in the order of the forecast. */
  readonly states: readonly StateCount[];
  /** The roles that work can wait for. */
  readonly roles: readonly RoleCount[];
  /** Where deals wait for whom, the most first; places where nothing waits are left out. */
  readonly waits: readonly WaitCount[];
  readonly balance: Balance;
  /** By replication, for whoever pairs them: wins, revenue (0 while unknown) and won deals' days. */
  readonly single: {
    readonly wins: Float64Array;
    readonly revenue: Float64Array;
    readonly wonDays: Float64Array;
  };
}

/** Percentiles are of single deals, not of replications. */
export interface DaysToWin extends Spread {
  /** Won deals that this was counted from. */
  readonly deals: number;
  /** How many of them took so many days: cells of `cellDays` days each, from 0 on. */
  readonly cells: Float64Array;
  readonly cellDays: number;
}

export interface OutcomeCount {
  readonly id: RecordId;
  readonly deals: Spread;
}

export interface StateCount {
  readonly id: RecordId;
  /** Visits that ended, on average. */
  readonly visits: number;
  /** Days of a visit on average, waiting and all; null when none ended. */
  readonly daysPerVisit: number | null;
  /** Deals in the state at any one time, on average. */
  readonly deals: number;
  /** The same at the beginning of each week. */
  readonly weekly: Float64Array;
}

export interface RoleCount {
  readonly id: RecordId;
  /** Hours worked over hours there are, 0 to 1. */
  readonly utilisation: Spread;
  /** Pieces of work that wait at any one time. */
  readonly queue: Spread;
  /** The same by week, on average; a week without a working day has a utilisation of 0. */
  readonly weeklyUtilisation: Float64Array;
  readonly weeklyQueue: Float64Array;
}

export interface WaitCount {
  readonly stateId: RecordId;
  readonly roleId: RecordId;
  /** Deals that wait here at any one time, on average. */
  readonly deals: number;
  /** Days that a piece of work waits before it is begun, on average; null when none was. */
  readonly daysPerTask: number | null;
}

/** Little's law (1961) inside of the simulation: deals = leads a day times days of a deal. */
export interface Balance {
  /** Deals in the process at any one time. */
  readonly deals: number;
  readonly leadsPerDay: number;
  /** Days from lead to end, of deals that ended; 0 when none did. */
  readonly daysPerDeal: number;
}

/** The figures of what was counted. */
export function resultOf(
  { model, warnings }: Compiled,
  options: SimulationOptions,
  counted: Replications,
): SimulationResult {
  const { tally } = counted;
  const { replications } = options;
  const days = options.days * replications;
  const own = (list: Float64Array, index: number) =>
    list.subarray(index * replications, (index + 1) * replications);
  return {
    known: true,
    options,
    warnings,
    leads: spreadOfNumbers(counted.arrivals),
    wins: spreadOfNumbers(counted.won),
    revenue: model.value === null ? null : spreadOfNumbers(counted.revenue),
    daysToWin: daysToWin(counted),
    outcomes: model.outcomes.map((id, outcome) => ({
      id,
      deals: spreadOfNumbers(own(counted.outcomes, outcome)),
    })),
    states: model.states.map((id, state) => {
      const left = at(tally.left, state);
      return {
        id,
        visits: left / replications,
        daysPerVisit: left > 0 ? at(tally.leftDays, state) / left : null,
        deals: at(tally.stayDays, state) / days,
        weekly: weeklyDeals(counted, state, replications),
      };
    }),
    roles: model.roles.map((role, index) =>
      roleCount(
        model,
        role,
        index,
        counted,
        own(counted.busyDays, index),
        own(counted.waitingDays, index),
      ),
    ),
    waits: waitsOf(model, counted, days),
    balance: {
      deals: sumOf(counted.dealDays) / days,
      leadsPerDay: sumOf(counted.arrivals) / days,
      daysPerDeal: ratio(sumOf(counted.endedDays), sumOf(counted.ended)),
    },
    single: { wins: counted.won, revenue: counted.revenue, wonDays: counted.wonDays },
  };
}

function daysToWin({ tally, won, wonDays }: Replications): DaysToWin | null {
  const cells = tally.wonByDays;
  const cellDays = tally.end / DAY_CELLS;
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => quantileOfCells(cells, cellDays, share));
  if (typeof p10 !== "number" || typeof p50 !== "number" || typeof p90 !== "number") return null;
  const deals = sumOf(won);
  const mean = sumOf(wonDays) / deals;
  return { deals, mean, interval: intervalOfRatio(wonDays, won), p10, p50, p90, cells, cellDays };
}

function weeklyDeals({ tally }: Replications, state: number, replications: number): Float64Array {
  const weekly = new Float64Array(tally.weeks);
  const row = state * (tally.weeks + 1);
  let deals = 0;
  for (let week = 0; week < tally.weeks; week += 1) {
    deals += at(tally.changes, row + week);
    weekly[week] = deals / replications;
  }
  return weekly;
}

function roleCount(
  model: SimulationModel,
  { id, people, clock }: SimulatedRole,
  index: number,
  { roles }: Replications,
  busyDays: Float64Array,
  waitingDays: Float64Array,
): RoleCount {
  const { warmUp, end } = model;
  const replications = busyDays.length;
  const capacity = people * workedDays(clock, warmUp, end);
  const weeklyUtilisation = new Float64Array(roles.weeks);
  const weeklyQueue = new Float64Array(roles.weeks);
  for (let week = 0; week < roles.weeks; week += 1) {
    const from = warmUp + week * DAYS_PER_WEEK;
    const until = Math.min(end, from + DAYS_PER_WEEK);
    const cell = index * roles.weeks + week;
    const hours = people * workedDays(clock, from, until) * replications;
    weeklyUtilisation[week] = ratio(at(roles.busyDays, cell), hours);
    weeklyQueue[week] = at(roles.waitingDays, cell) / (until - from) / replications;
  }
  return {
    id,
    utilisation: spreadOfNumbers(busyDays.map((busy) => ratio(busy, capacity))),
    queue: spreadOfNumbers(waitingDays.map((waiting) => waiting / (end - warmUp))),
    weeklyUtilisation,
    weeklyQueue,
  };
}

function waitsOf(model: SimulationModel, { tally }: Replications, days: number): WaitCount[] {
  const waits: WaitCount[] = [];
  model.states.forEach((stateId, state) => {
    const byRole = new Map<number, { waited: number; begun: number; begunDays: number }>();
    const last = at(model.taskFrom, state + 1);
    for (let task = at(model.taskFrom, state); task < last; task += 1) {
      const role = at(model.taskRole, task);
      const sums = byRole.get(role) ?? { waited: 0, begun: 0, begunDays: 0 };
      sums.waited += at(tally.waitDays, task);
      sums.begun += at(tally.begun, task);
      sums.begunDays += at(tally.begunDays, task);
      byRole.set(role, sums);
    }
    for (const [role, { waited, begun, begunDays }] of byRole) {
      if (waited === 0) continue;
      waits.push({
        stateId,
        roleId: at(model.roles, role).id,
        deals: waited / days,
        daysPerTask: begun > 0 ? begunDays / begun : null,
      });
    }
  });
  return waits.sort((a, b) => b.deals - a.deals);
}

function sumOf(numbers: Float64Array): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function ratio(above: number, below: number): number {
  return below > 0 ? above / below : 0;
}
