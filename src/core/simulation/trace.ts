import type { Pause } from "../base/pause.ts";
import type { RecordId } from "../base/ids.ts";
import { type Gap, gapAt } from "../analysis/gaps.ts";
import { at } from "../analysis/linear.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import { compile } from "./compile.ts";
import type { SimulationModel } from "./model.ts";
import { type SimulationOptions, soundOptions } from "./options.ts";
import { queueRun } from "./queueRun.ts";
import { replicationKey } from "./replicate.ts";
import { RoleTally } from "./roleTally.ts";
import { Tally } from "./tally.ts";

/**
 * What single deals did in the first replication, to be played. Times are days from the first
 * one that is counted; what began in the warm-up has times below 0. Rows are in the order in
 * which they ended; what is still open at the end ends at `days`.
 */
export interface Trace {
  readonly known: true;
  readonly days: number;
  /** Whether there was more than rows are kept for: then `days` is how far it goes. */
  readonly isCut: boolean;
  readonly states: readonly RecordId[];
  readonly roles: readonly RecordId[];
  readonly flows: readonly RecordId[];
  /** Visits: deal, place among the states, from when to when, and the flow taken then; -1 if none. */
  readonly visits: {
    readonly deals: Int32Array;
    readonly states: Int32Array;
    readonly from: Float64Array;
    readonly until: Float64Array;
    readonly flows: Int32Array;
  };
  /** Waiting for a role in the queue of a state; rows that waited no time are left out. */
  readonly waits: {
    readonly deals: Int32Array;
    readonly states: Int32Array;
    readonly roles: Int32Array;
    readonly from: Float64Array;
    readonly until: Float64Array;
  };
  /** The deals that were won: when, and the money that each brings; null where that is not stated. */
  readonly wins: {
    readonly deals: Int32Array;
    readonly at: Float64Array;
    readonly worth: Float64Array | null;
  };
}

export type TraceAnswer = Trace | { readonly known: false; readonly gaps: readonly Gap[] };

export interface TraceOptions extends Pick<
  SimulationOptions,
  "seed" | "days" | "warmUpDays" | "startDay" | "withCapacity"
> {
  /** Visits, and waits, that are followed to their end at most; those still open come on top. */
  readonly mostRows: number;
}

const VISITS_AT_A_TIME = 20_000;

/** Follows the deals of one replication: that which `simulate` with the same options does first. */
export async function trace(
  document: ProcessDocument,
  { mostRows, ...options }: TraceOptions,
  pause: Pause,
): Promise<TraceAnswer> {
  const sound = soundOptions({ ...options, replications: 1 });
  const compiled = compile(document, sound);
  if (!compiled.ok) return { known: false, gaps: compiled.error };
  const { model, visits } = compiled.value;
  const key = replicationKey(sound.seed, 0);
  const paused = (done: number) => pause(Math.min(0.99, done / Math.max(1, visits)));
  let rows = await follow(model, key, mostRows, paused);
  let end = model.end;
  if (rows !== null && rows.fullAt < model.end) {
    // Of what is too much, the time before that: the same course, and what is open at its end.
    end = Math.max(rows.fullAt, model.warmUp);
    rows = await follow({ ...model, end }, key, Infinity, paused);
  }
  if (rows === null) {
    return { known: false, gaps: [gapAt("tooManyDeals", processOf(document).id)] };
  }
  return traceOf(model, rows, end);
}

/** Visits as (deal, state, from, until, way or -1), waits as (deal, state, role, from, until). */
interface Rows {
  readonly visits: readonly (readonly number[])[];
  readonly waits: readonly (readonly number[])[];
  /** Wins as (deal, time, worth). */
  readonly wins: readonly (readonly number[])[];
  /** When there were as many as are kept; Infinity when there never were. */
  readonly fullAt: number;
}

/** The rows of a replication from the warm-up on; null when too many deals are open. */
async function follow(
  model: SimulationModel,
  key: number,
  mostRows: number,
  paused: (visits: number) => Promise<void>,
): Promise<Rows | null> {
  const visits: number[][] = [];
  const waits: number[][] = [];
  const wins: number[][] = [];
  let fullAt = Infinity;
  const add = (rows: number[][], row: number[], until: number) => {
    if (until < model.warmUp || fullAt < Infinity) return;
    rows.push(row);
    // Later ones may have ended before those that are still open.
    if (rows.length >= mostRows && until < model.end) fullAt = until;
  };
  const stateOfTask = new Int32Array(model.taskRole.length);
  model.states.forEach((_, state) => {
    stateOfTask.fill(state, at(model.taskFrom, state), at(model.taskFrom, state + 1));
  });
  const run = queueRun(model, new Tally(model), new RoleTally(model), {
    stay: (deal, state, from, until, way) =>
      add(visits, [deal, state, from, until, way ?? -1], until),
    wait: (deal, task, from, until) => {
      if (until === from) return;
      add(waits, [deal, at(stateOfTask, task), at(model.taskRole, task), from, until], until);
    },
    win: (deal, time, worth) => {
      if (time >= model.warmUp && fullAt === Infinity) wins.push([deal, time, worth]);
    },
  });
  run.begin(key);
  for (let done = VISITS_AT_A_TIME; !run.goOn(VISITS_AT_A_TIME); done += VISITS_AT_A_TIME) {
    if (fullAt < Infinity) break;
    await paused(done);
  }
  return run.isTooFull() ? null : { visits, waits, wins, fullAt };
}

function traceOf(model: SimulationModel, { visits, waits, wins }: Rows, end: number): Trace {
  const integers = (rows: Rows["visits"], column: number) =>
    Int32Array.from(rows, (row) => at(row, column));
  const times = (rows: Rows["visits"], column: number) =>
    Float64Array.from(rows, (row) => Math.min(at(row, column), end) - model.warmUp);
  return {
    known: true,
    days: end - model.warmUp,
    isCut: end < model.end,
    states: model.states,
    roles: model.roles.map(({ id }) => id),
    flows: model.wayFlow,
    visits: {
      deals: integers(visits, 0),
      states: integers(visits, 1),
      from: times(visits, 2),
      until: times(visits, 3),
      flows: integers(visits, 4),
    },
    waits: {
      deals: integers(waits, 0),
      states: integers(waits, 1),
      roles: integers(waits, 2),
      from: times(waits, 3),
      until: times(waits, 4),
    },
    wins: {
      deals: integers(wins, 0),
      at: times(wins, 1),
      worth: model.value === null ? null : Float64Array.from(wins, (row) => at(row, 2)),
    },
  };
}
