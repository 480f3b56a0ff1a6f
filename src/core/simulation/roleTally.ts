import { DAYS_PER_WEEK, type SimulationModel, weeksOf } from "./model.ts";
import { type WorkClock, workedBy } from "./workClock.ts";

/**
 * Who is at work and how much work waits, role by role, added up over time. Whatever changes
 * one of them calls `bring` first, so that what was true until now is counted.
 */
export class RoleTally {
  readonly weeks: number;
  /** People at work now, in full-time equivalents, and pieces of work that wait. */
  readonly busy: Float64Array;
  readonly waiting: Int32Array;
  /**
   * By role and week, of all replications together: working days of people at work, and pieces
   * of work times the days they waited.
   */
  readonly busyDays: Float64Array;
  readonly waitingDays: Float64Array;
  /** The same by role, of one replication. */
  readonly busyInAll: Float64Array;
  readonly waitingInAll: Float64Array;
  readonly #warmUp: number;
  readonly #end: number;
  readonly #clocks: readonly (WorkClock | null)[];
  readonly #last: Float64Array;
  readonly #lastWorked: Float64Array;
  /** The week that is being counted, -1 during the warm-up, its end, and what it has so far. */
  readonly #week: Int32Array;
  readonly #weekEnd: Float64Array;
  readonly #busyInWeek: Float64Array;
  readonly #waitingInWeek: Float64Array;

  constructor(model: SimulationModel) {
    const roles = model.roles.length;
    this.#warmUp = model.warmUp;
    this.#end = model.end;
    this.#clocks = model.roles.map(({ clock }) => clock);
    this.weeks = weeksOf(model);
    this.busy = new Float64Array(roles);
    this.waiting = new Int32Array(roles);
    this.busyDays = new Float64Array(roles * this.weeks);
    this.waitingDays = new Float64Array(roles * this.weeks);
    this.busyInAll = new Float64Array(roles);
    this.waitingInAll = new Float64Array(roles);
    this.#last = new Float64Array(roles);
    this.#lastWorked = new Float64Array(roles);
    this.#week = new Int32Array(roles);
    this.#weekEnd = new Float64Array(roles);
    this.#busyInWeek = new Float64Array(roles);
    this.#waitingInWeek = new Float64Array(roles);
  }

  begin(): void {
    this.busy.fill(0);
    this.waiting.fill(0);
    this.busyInAll.fill(0);
    this.waitingInAll.fill(0);
    this.#last.fill(0);
    this.#lastWorked.fill(0);
    this.#week.fill(-1);
    this.#weekEnd.fill(this.#warmUp);
    this.#busyInWeek.fill(0);
    this.#waitingInWeek.fill(0);
  }

  /** Counts a role's work up to a moment, which is not before the last one. */
  bring(role: number, time: number): void {
    for (let end = this.#weekEnd[role] ?? time; time > end; end = this.#weekEnd[role] ?? time) {
      this.#count(role, end);
      this.#endWeek(role);
    }
    this.#count(role, time);
  }

  /** Counts every role's work up to the end. */
  finish(): void {
    for (let role = 0; role < this.busy.length; role += 1) {
      this.bring(role, this.#end);
      this.#endWeek(role);
    }
  }

  #count(role: number, time: number): void {
    const clock = this.#clocks[role] ?? null;
    const worked = clock === null ? time : workedBy(clock, time);
    const busy = (this.busy[role] ?? 0) * (worked - (this.#lastWorked[role] ?? 0));
    const waiting = (this.waiting[role] ?? 0) * (time - (this.#last[role] ?? 0));
    this.#busyInWeek[role] = (this.#busyInWeek[role] ?? 0) + busy;
    this.#waitingInWeek[role] = (this.#waitingInWeek[role] ?? 0) + waiting;
    this.#last[role] = time;
    this.#lastWorked[role] = worked;
  }

  #endWeek(role: number): void {
    const week = this.#week[role] ?? -1;
    if (week >= 0) {
      const busy = this.#busyInWeek[role] ?? 0;
      const waiting = this.#waitingInWeek[role] ?? 0;
      const cell = role * this.weeks + week;
      this.busyDays[cell] = (this.busyDays[cell] ?? 0) + busy;
      this.waitingDays[cell] = (this.waitingDays[cell] ?? 0) + waiting;
      this.busyInAll[role] = (this.busyInAll[role] ?? 0) + busy;
      this.waitingInAll[role] = (this.waitingInAll[role] ?? 0) + waiting;
    }
    this.#busyInWeek[role] = 0;
    this.#waitingInWeek[role] = 0;
    this.#week[role] = week + 1;
    this.#weekEnd[role] = Math.min(this.#end, this.#warmUp + (week + 2) * DAYS_PER_WEEK);
  }
}
