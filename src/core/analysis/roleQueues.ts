import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import { computed, type Figure, gapsOf, known, unknown } from "./figure.ts";
import { type Gap, gapAt, mergeGaps } from "./gaps.ts";
import { at } from "./linear.ts";
import type { ProcessModel } from "./model.ts";
import { generalQueue } from "./queues.ts";
import { type RoleLoad, roleLoads } from "./roleLoad.ts";
import { DAYS_PER_MONTH } from "./workingDays.ts";

/** Above this share of its hours a role has hardly any left for what comes at the wrong moment. */
export const SOUND_UTILISATION = 0.85;

/** The load of a role, and the queue before it. */
export interface RoleQueue extends RoleLoad {
  /** Calendar days that a piece of work waits before anybody takes it up, on average. */
  readonly waitDays: Figure;
  /** Pieces of work that wait at any one time. */
  readonly waiting: Figure;
  /** People that would bring the utilisation to the sound one; not rounded. */
  readonly peopleNeeded: Figure;
}

/** Pieces of work of a role: how many a month, and how long they take. */
interface Pieces {
  readonly perMonth: number;
  readonly meanHours: number;
  readonly variance: number;
}

/**
 * The queue of every role: deals come at random, whoever is free takes the piece of work that
 * came first, and an activity takes its hours. Exact for a role of one person; for several it is
 * approximate (see `generalQueue`). People in part time work at part of the pace.
 */
export function roleQueues(
  document: ProcessDocument,
  model: ProcessModel,
): ReadonlyMap<RecordId, RoleQueue> {
  const pieces = piecesByRole(model);
  return new Map(
    [...roleLoads(document)].map(([id, load]): [RecordId, RoleQueue] => {
      const role = document.role.get(id);
      const line = waitOf(id, load, pieces.get(id), role?.headCount ?? 0);
      return [
        id,
        { ...load, ...line, peopleNeeded: peopleNeeded(id, load, role?.sellingHoursPerWeek) },
      ];
    }),
  );
}

/** The roles of a process whose shape is not sound: nothing is known of their queues. */
export function roleQueuesWithout(
  document: ProcessDocument,
  gaps: readonly Gap[],
): ReadonlyMap<RecordId, RoleQueue> {
  const missing = unknown(gaps);
  return new Map(
    [...roleLoads(document)].map(([id, load]) => [
      id,
      { ...load, waitDays: missing, waiting: missing, peopleNeeded: missing },
    ]),
  );
}

function piecesByRole(model: ProcessModel): ReadonlyMap<RecordId, Pieces> {
  const leads = model.leadsPerMonth.known ? model.leadsPerMonth.value : 0;
  const sums = new Map<RecordId, { count: number; hours: number; squares: number }>();
  model.work.forEach((activities, state) => {
    for (const { roleId, hours } of activities) {
      if (roleId === null || hours === null || hours === 0) continue;
      const sum = sums.get(roleId) ?? { count: 0, hours: 0, squares: 0 };
      const visits = at(model.visits, state) * leads;
      sum.count += visits;
      sum.hours += visits * hours;
      sum.squares += visits * hours ** 2;
      sums.set(roleId, sum);
    }
  });
  return new Map(
    [...sums].map(([id, { count, hours, squares }]) => {
      const meanHours = count > 0 ? hours / count : 0;
      const variance = count > 0 ? Math.max(0, squares / count - meanHours ** 2) : 0;
      return [id, { perMonth: count, meanHours, variance }];
    }),
  );
}

function waitOf(
  id: RecordId,
  load: RoleLoad,
  pieces: Pieces | undefined,
  headCount: number,
): Pick<RoleQueue, "waitDays" | "waiting"> {
  const { hoursPerMonth, capacityPerMonth, utilisation } = load;
  if (!hoursPerMonth.known || !capacityPerMonth.known || !utilisation.known) {
    const gaps = unknown(
      mergeGaps(gapsOf(hoursPerMonth), gapsOf(capacityPerMonth), gapsOf(utilisation)),
    );
    return { waitDays: gaps, waiting: gaps };
  }
  if (utilisation.value >= 1) {
    const overload = unknown([overloadGap(id, utilisation.value)]);
    return { waitDays: overload, waiting: overload };
  }
  if (pieces === undefined || pieces.perMonth === 0) {
    return { waitDays: known(0), waiting: known(0) };
  }
  const servers = Math.max(1, Math.floor(headCount));
  const hoursPerDay = capacityPerMonth.value / DAYS_PER_MONTH / servers;
  const queue = generalQueue(
    pieces.perMonth / DAYS_PER_MONTH,
    pieces.meanHours / hoursPerDay,
    pieces.variance / hoursPerDay ** 2,
    servers,
  );
  if (!queue.ok || !Number.isFinite(queue.value.wait) || !Number.isFinite(queue.value.waiting)) {
    const overload = unknown([overloadGap(id, utilisation.value)]);
    return { waitDays: overload, waiting: overload };
  }
  return { waitDays: known(queue.value.wait), waiting: known(queue.value.waiting) };
}

function overloadGap(id: RecordId, utilisation: number): Gap {
  return gapAt("overload", id, Math.max(0, utilisation - 1));
}

function peopleNeeded(
  id: RecordId,
  { hoursPerMonth }: RoleLoad,
  hoursPerWeek: number | null | undefined,
): Figure {
  const missing = gapAt("missingCapacity", id);
  const perPerson: Figure =
    hoursPerWeek === null || hoursPerWeek === undefined
      ? unknown([missing])
      : known((hoursPerWeek * DAYS_PER_MONTH) / 7);
  return computed(
    [hoursPerMonth, perPerson],
    (hours, hoursPerPerson) => hours / (hoursPerPerson * SOUND_UTILISATION),
    missing,
  );
}
