import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import { activitiesOf } from "../process/graph.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Role } from "../process/records/role.ts";
import type { Figure } from "./figure.ts";
import { forecast } from "./forecast.ts";
import { type Gap, gapAt, mergeGaps } from "./gaps.ts";
import { DAYS_PER_MONTH } from "./workingDays.ts";

/** What the process asks of a role against what the role has. */
export interface RoleLoad {
  /** Hours of work a month. */
  readonly hoursPerMonth: Figure;
  /** Hours that all people of the role can give in a month. */
  readonly capacityPerMonth: Figure;
  /** Work over capacity; above 1 the work piles up without end. */
  readonly utilisation: Figure;
}

/** Weeks in a month, the mean of the Gregorian calendar. */
export const WEEKS_PER_MONTH = DAYS_PER_MONTH / 7;

/**
 * Load of every role: visits a month of each stage times the effort of its activities. An
 * activity without a role is done by the owner of its stage.
 */
export function roleLoads(document: ProcessDocument): ReadonlyMap<RecordId, RoleLoad> {
  const work = workByRole(document);
  const loads = new Map<RecordId, RoleLoad>();
  for (const role of document.role.values()) {
    const hoursPerMonth = hoursOf(document, work.get(role.id) ?? []);
    const capacityPerMonth = capacityOf(role);
    loads.set(role.id, {
      hoursPerMonth,
      capacityPerMonth,
      utilisation: utilisationOf(role.id, hoursPerMonth, capacityPerMonth),
    });
  }
  return loads;
}

interface Work {
  readonly activity: Activity;
  readonly visitsPerMonth: number | null;
}

function workByRole(document: ProcessDocument): ReadonlyMap<RecordId, Work[]> {
  const work = new Map<RecordId, Work[]>();
  const add = (activity: Activity, ownerId: RecordId | null, visitsPerMonth: number | null) => {
    const roleId = activity.roleId ?? ownerId;
    if (roleId === null) return;
    const list = work.get(roleId);
    if (list === undefined) work.set(roleId, [{ activity, visitsPerMonth }]);
    else list.push({ activity, visitsPerMonth });
  };
  for (const [id, { visitsPerMonth }] of forecast(document).states) {
    const stage = document.stage.get(id);
    const standing = document.activity.get(id);
    if (standing !== undefined) add(standing, null, visitsPerMonth);
    for (const activity of activitiesOf(document, id)) {
      add(activity, stage?.ownerRoleId ?? null, visitsPerMonth);
    }
  }
  return work;
}

function hoursOf(document: ProcessDocument, work: readonly Work[]): Figure {
  const { figures, states } = forecast(document);
  const gaps: Gap[] = [];
  if (!figures.leadsPerMonth.known) gaps.push(...figures.leadsPerMonth.gaps);
  if (states.size === 0 && !figures.winRate.known) gaps.push(...figures.winRate.gaps);
  let hours = 0;
  for (const { activity, visitsPerMonth } of work) {
    if (activity.effortHours === null) gaps.push(gapAt("missingEffort", activity.id));
    else hours += activity.effortHours * (visitsPerMonth ?? 0);
  }
  return gaps.length > 0 ? { known: false, gaps: mergeGaps(gaps) } : { known: true, value: hours };
}

function capacityOf({ id, headCount, sellingHoursPerWeek }: Role): Figure {
  if (headCount === null || sellingHoursPerWeek === null) {
    return { known: false, gaps: [gapAt("missingCapacity", id)] };
  }
  return { known: true, value: headCount * sellingHoursPerWeek * WEEKS_PER_MONTH };
}

function utilisationOf(roleId: RecordId, hours: Figure, capacity: Figure): Figure {
  if (hours.known && capacity.known) {
    const value = hours.value / capacity.value;
    return Number.isFinite(value)
      ? { known: true, value }
      : { known: false, gaps: [gapAt("missingCapacity", roleId)] };
  }
  return {
    known: false,
    gaps: mergeGaps(hours.known ? [] : hours.gaps, capacity.known ? [] : capacity.gaps),
  };
}
