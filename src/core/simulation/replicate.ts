import type { Pause } from "../base/pause.ts";
import type { Compiled } from "./compile.ts";
import { freeRun } from "./freeRun.ts";
import type { SimulationModel } from "./model.ts";
import type { SimulationOptions } from "./options.ts";
import { queueRun } from "./queueRun.ts";
import { keyIn } from "./random.ts";
import { RoleTally } from "./roleTally.ts";
import { Tally } from "./tally.ts";

/** What was counted in each replication, by replication; and in all of them together. */
export interface Replications {
  readonly tally: Tally;
  readonly roles: RoleTally;
  readonly entered: Float64Array;
  readonly open: Float64Array;
  readonly arrivals: Float64Array;
  readonly ended: Float64Array;
  readonly endedDays: Float64Array;
  readonly won: Float64Array;
  readonly wonDays: Float64Array;
  readonly revenue: Float64Array;
  readonly dealDays: Float64Array;
  /** By outcome, and of each all replications one after the other; by role in the same way. */
  readonly outcomes: Float64Array;
  readonly busyDays: Float64Array;
  readonly waitingDays: Float64Array;
}

/** Visits of states between two pauses: some hundredths of a second. */
const VISITS_AT_A_TIME = 100_000;

/**
 * Simulates the same time again and again. Null when deals pile up beyond what there is memory
 * for. The same options give the same numbers to the last bit, on every machine.
 */
export async function replicate(
  { model, visits }: Compiled,
  { seed, replications }: SimulationOptions,
  pause: Pause,
): Promise<Replications | null> {
  const tally = new Tally(model);
  const roles = new RoleTally(model);
  const queue = hasQueues(model) ? queueRun(model, tally, roles) : null;
  const run = queue ?? freeRun(model, tally);
  const column = () => new Float64Array(replications);
  const counted: Replications = {
    tally,
    roles,
    entered: column(),
    open: column(),
    arrivals: column(),
    ended: column(),
    endedDays: column(),
    won: column(),
    wonDays: column(),
    revenue: column(),
    dealDays: column(),
    outcomes: new Float64Array(model.outcomes.length * replications),
    busyDays: new Float64Array(model.roles.length * replications),
    waitingDays: new Float64Array(model.roles.length * replications),
  };
  let since = 0;
  for (let replication = 0; replication < replications; replication += 1) {
    run.begin(replicationKey(seed, replication));
    for (let share = 0; !run.goOn(VISITS_AT_A_TIME);) {
      // How far a long replication is, as far as can be expected; never the whole of it.
      share = Math.min(0.99, share + VISITS_AT_A_TIME / Math.max(1, visits));
      await pause((replication + share) / replications);
      since = 0;
    }
    if (queue?.isTooFull() === true) return null;
    note(counted, replication, replications);
    since += visits;
    if (since >= VISITS_AT_A_TIME) {
      await pause((replication + 1) / replications);
      since = 0;
    }
  }
  return counted;
}

/** What the random numbers of a replication come from. */
export function replicationKey(seed: number, replication: number): number {
  return keyIn(keyIn(0, seed), replication);
}

/** Whether deals can wait for anybody at all. */
export function hasQueues(model: SimulationModel): boolean {
  return model.taskRole.length > 0;
}

function note(counted: Replications, replication: number, replications: number): void {
  const { tally, roles } = counted;
  counted.entered[replication] = tally.entered;
  counted.open[replication] = tally.open;
  counted.arrivals[replication] = tally.arrivals;
  counted.ended[replication] = tally.ended;
  counted.endedDays[replication] = tally.endedDays;
  counted.won[replication] = tally.won;
  counted.wonDays[replication] = tally.wonDays;
  counted.revenue[replication] = tally.revenue;
  counted.dealDays[replication] = tally.dealDays;
  tally.outcomes.forEach((count, outcome) => {
    counted.outcomes[outcome * replications + replication] = count;
  });
  roles.busyInAll.forEach((days, role) => {
    counted.busyDays[role * replications + replication] = days;
  });
  roles.waitingInAll.forEach((days, role) => {
    counted.waitingDays[role * replications + replication] = days;
  });
}
