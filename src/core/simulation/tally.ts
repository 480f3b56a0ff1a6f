import { DAYS_PER_WEEK, type SimulationModel, weeksOf } from "./model.ts";

const WEEKS_PER_DAY = 1 / DAYS_PER_WEEK;

/** Cells of the histogram of won deals' days, over the whole time of the simulation. */
export const DAY_CELLS = 4096;

/**
 * What is counted while deals go their ways, from the end of the warm-up on. The numbers of one
 * replication are set back by `begin`; the others are of all replications together.
 */
export class Tally {
  readonly warmUp: number;
  readonly end: number;
  readonly weeks: number;

  /** Of one replication. Leads that came in at all, and those that are still open at the end. */
  entered = 0;
  open = 0;
  /** Leads that came in, deals that ended and their days in all, deals that were won and theirs. */
  arrivals = 0;
  ended = 0;
  endedDays = 0;
  won = 0;
  wonDays = 0;
  revenue = 0;
  /** Deals times the days that they were in the process. */
  dealDays = 0;
  /** Deals that ended, by outcome, those of the warm-up left out; and all of them. */
  readonly outcomes: Float64Array;
  closed = 0;

  /** By state: visits that ended, their days, and visits times the days that are counted. */
  readonly left: Float64Array;
  readonly leftDays: Float64Array;
  readonly stayDays: Float64Array;
  /** By state and week: visits that began less visits that ended since the week before began. */
  readonly changes: Int32Array;
  readonly wonByDays = new Float64Array(DAY_CELLS);
  /** By task: pieces of work that were begun, the days they had waited, and waiting days counted. */
  readonly begun: Float64Array;
  readonly begunDays: Float64Array;
  readonly waitDays: Float64Array;

  readonly #cellsPerDay: number;

  constructor(model: SimulationModel) {
    const states = model.states.length;
    const tasks = model.taskRole.length;
    this.warmUp = model.warmUp;
    this.end = model.end;
    this.weeks = weeksOf(model);
    this.#cellsPerDay = DAY_CELLS / model.end;
    this.outcomes = new Float64Array(model.outcomes.length);
    this.left = new Float64Array(states);
    this.leftDays = new Float64Array(states);
    this.stayDays = new Float64Array(states);
    this.changes = new Int32Array(states * (this.weeks + 1));
    this.begun = new Float64Array(tasks);
    this.begunDays = new Float64Array(tasks);
    this.waitDays = new Float64Array(tasks);
  }

  begin(): void {
    this.entered = 0;
    this.open = 0;
    this.arrivals = 0;
    this.ended = 0;
    this.endedDays = 0;
    this.won = 0;
    this.wonDays = 0;
    this.revenue = 0;
    this.dealDays = 0;
    this.closed = 0;
    this.outcomes.fill(0);
  }

  arrive(time: number): void {
    this.entered += 1;
    if (time >= this.warmUp) this.arrivals += 1;
  }

  /**
   * A visit of a state that ends within the time; `week` is that of its beginning, returned is
   * that of its end (see `weekFrom`), in which the deal's next visit begins.
   */
  pass(state: number, from: number, until: number, week: number): number {
    if (until < this.warmUp) return 0;
    this.left[state] = (this.left[state] ?? 0) + 1;
    this.leftDays[state] = (this.leftDays[state] ?? 0) + (until - from);
    const start = from > this.warmUp ? from : this.warmUp;
    this.stayDays[state] = (this.stayDays[state] ?? 0) + (until - start);
    const next = this.weekFrom(until);
    if (week !== next) {
      const row = state * (this.weeks + 1);
      const { changes } = this;
      changes[row + week] = (changes[row + week] ?? 0) + 1;
      changes[row + next] = (changes[row + next] ?? 0) - 1;
    }
    return next;
  }

  /** A visit that goes on beyond the end, of a deal that came in at `began`. */
  keep(state: number, from: number, began: number): void {
    const { warmUp } = this;
    this.open += 1;
    this.dealDays += this.end - Math.max(began, warmUp);
    this.stayDays[state] = (this.stayDays[state] ?? 0) + (this.end - Math.max(from, warmUp));
    const cell = state * (this.weeks + 1) + this.weekFrom(from);
    this.changes[cell] = (this.changes[cell] ?? 0) + 1;
  }

  /** A deal that ends: `value` is what it brings, nothing unless it is won. */
  finish(outcome: number, isWon: boolean, began: number, time: number, value: number): void {
    this.closed += 1;
    if (time < this.warmUp) return;
    const days = time - began;
    this.ended += 1;
    this.endedDays += days;
    this.dealDays += began > this.warmUp ? days : time - this.warmUp;
    this.outcomes[outcome] = (this.outcomes[outcome] ?? 0) + 1;
    if (!isWon) return;
    this.won += 1;
    this.wonDays += days;
    this.revenue += value;
    const cell = Math.min(DAY_CELLS - 1, (days * this.#cellsPerDay) | 0);
    this.wonByDays[cell] = (this.wonByDays[cell] ?? 0) + 1;
  }

  /** A piece of work that waited; one that is not begun by the end waits until Infinity. */
  wait(task: number, from: number, until: number): void {
    if (until < this.warmUp) return;
    if (until < this.end) {
      this.begun[task] = (this.begun[task] ?? 0) + 1;
      this.begunDays[task] = (this.begunDays[task] ?? 0) + (until - from);
    }
    const counted = Math.min(until, this.end) - Math.max(from, this.warmUp);
    if (counted > 0) this.waitDays[task] = (this.waitDays[task] ?? 0) + counted;
  }

  /** The number of the first week that begins at this time or later; 0 during the warm-up. */
  weekFrom(time: number): number {
    if (time <= this.warmUp) return 0;
    const weeks = (time - this.warmUp) * WEEKS_PER_DAY;
    // Rounded up by hand: it is the busiest line of all.
    const whole = weeks | 0;
    return weeks > whole ? whole + 1 : whole;
  }
}
