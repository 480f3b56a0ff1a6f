import type { RecordId } from "../base/ids.ts";
import type { Draws } from "./draws.ts";
import type { WorkClock } from "./workClock.ts";

/**
 * A process made ready to be simulated. States, outcomes, ways out, tasks and roles are numbers;
 * times are calendar days from the beginning of the warm-up.
 */
export interface SimulationModel {
  readonly states: readonly RecordId[];
  readonly outcomes: readonly RecordId[];
  /** By outcome, 1 where a deal is won. */
  readonly isWon: Uint8Array;
  readonly sources: readonly LeadStream[];
  /** The ways out of state s are those from wayFrom[s] on and before wayFrom[s + 1]. */
  readonly wayFrom: Int32Array;
  /** The probability of a way and those before it of the same state; of the last one 1. */
  readonly wayUpTo: Float64Array;
  /** A state; or, counted on from the last state, an outcome. */
  readonly wayTo: Int32Array;
  readonly wayFlow: readonly RecordId[];
  /** Days of a visit, by state, on the clock of the process. */
  readonly days: Draws;
  /** The streams of random numbers, by state. */
  readonly wayStream: Int32Array;
  readonly daysStream: Int32Array;
  /** The work of a visit of state s, one piece after the other, in the same manner. */
  readonly taskFrom: Int32Array;
  readonly taskRole: Int32Array;
  readonly taskStream: Int32Array;
  /** Hours of work, by task. */
  readonly effort: Draws;
  readonly roles: readonly SimulatedRole[];
  /** Money that a won deal brings, its only distribution; null when that is not stated. */
  readonly value: Draws | null;
  /** The clock that durations and leads go by. */
  readonly clock: WorkClock | null;
  /** Days that pass before anything is counted. */
  readonly warmUp: number;
  /** When the simulation ends: `warmUp` and the days that are counted. */
  readonly end: number;
}

/** Leads that come in by chance, as many at any time as at any other (a Poisson process). */
export interface LeadStream {
  readonly state: number;
  /** Mean days between two leads, on the clock of the process. */
  readonly daysBetween: number;
  /** Tells the leads of this source from those of others, in every scenario alike. */
  readonly key: number;
}

export interface SimulatedRole {
  readonly id: RecordId;
  /** Full-time equivalents: that many can work at the same time, the last one a part of the day. */
  readonly people: number;
  /** Hours that one person works on a working day. */
  readonly hoursPerDay: number;
  readonly clock: WorkClock | null;
}

export const DAYS_PER_WEEK = 7;

/** The weeks that are counted, the last one perhaps not whole. */
export function weeksOf({ warmUp, end }: Pick<SimulationModel, "warmUp" | "end">): number {
  return Math.max(1, Math.ceil((end - warmUp) / DAYS_PER_WEEK));
}
