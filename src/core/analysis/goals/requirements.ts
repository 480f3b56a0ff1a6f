import type { RecordId } from "../../base/ids.ts";
import { type ProcessDocument, processOf } from "../../process/document.ts";
import type { Role } from "../../process/records/role.ts";
import { combine, type Figure, gapsOf, known, product, unknown } from "../figure.ts";
import { forecast, winGap } from "../forecast.ts";
import { gapAt, mergeGaps } from "../gaps.ts";
import { leadShares } from "../leads.ts";
import { at } from "../linear.ts";
import { processModel, type StateWork } from "../model.ts";
import { WEEKS_PER_MONTH } from "../roleLoad.ts";
import { fewestServers } from "./fewestServers.ts";

/** The periods that a quota can be for, in months. */
export const PERIODS = { month: 1, quarter: 3, year: 12 } as const;
export type Period = keyof typeof PERIODS;

/** So many wins, or so much revenue, in each period. */
export interface Quota {
  readonly of: "wins" | "revenue";
  /** Wins, or money in the process's currency. */
  readonly amount: number;
  readonly per: Period;
}

export interface RequiredActivity {
  readonly recordId: RecordId;
  /** Who does it; null when nobody is named. */
  readonly roleId: RecordId | null;
  readonly timesPerMonth: Figure;
  /** Times a week for each person of the role that there is. */
  readonly timesPerRepAndWeek: Figure;
}

export interface RequiredRole {
  readonly recordId: RecordId;
  readonly activitiesPerMonth: Figure;
  /** Activities a week for each person that there is. */
  readonly activitiesPerRepAndWeek: Figure;
  readonly hoursPerMonth: Figure;
  /** People, in full-time equivalents, whose selling hours are just enough. */
  readonly headCount: Figure;
  /** People that are missing; 0 where there are enough. */
  readonly missing: Figure;
  /** People with whom at most `MOST_WAITING` of the work has to wait for somebody to be free. */
  readonly peopleToServe: Figure;
}

/** What a quota asks of the process as it is: the forecast, read backwards. Plain data. */
export interface Requirements {
  readonly winsPerMonth: Figure;
  readonly leadsPerMonth: Figure;
  /** By how many leads a month too few come in; below 0 where there are more than enough. */
  readonly moreLeads: Figure;
  /** Leads a month by source, shared out as they are now. */
  readonly sources: readonly { readonly recordId: RecordId; readonly leadsPerMonth: Figure }[];
  /** Visits a month of every state: lead sources, stages, decisions, activities in the flow. */
  readonly states: readonly { readonly recordId: RecordId; readonly visitsPerMonth: Figure }[];
  readonly activities: readonly RequiredActivity[];
  readonly roles: readonly RequiredRole[];
}

/** Four of five pieces of work are begun at once: a service that most buyers call prompt. */
export const MOST_WAITING = 0.2;

const LEAST = 1e-6;
/** More leads than this are asked for only where next to no deal is won; beyond, products overflow. */
const MOST_LEADS = 1e100;

type Job = StateWork & { readonly timesPerMonth: Figure };

/** What it takes to reach a quota with the probabilities and efforts of the process as they are. */
export function requirementsFor(document: ProcessDocument, quota: Quota): Requirements {
  const { figures } = forecast(document);
  const winsPerMonth = winsFor(document, quota);
  const leadsPerMonth = combine(winsPerMonth, figures.winRate, (wins, rate) =>
    wins / rate <= MOST_LEADS ? wins / rate : unknown([winGap(document)]),
  );
  const shares = leadShares(document);
  const model = processModel(document);
  const states = model.ok
    ? model.value.chain.transient.map((recordId, state) => ({
        recordId,
        visitsPerMonth: product(leadsPerMonth, known(at(model.value.visits, state))),
        work: at(model.value.work, state),
      }))
    : [];
  const jobs = states.flatMap(({ work, visitsPerMonth }) =>
    work.map((one): Job => ({ ...one, timesPerMonth: visitsPerMonth })),
  );
  return {
    winsPerMonth,
    leadsPerMonth,
    moreLeads: combine(leadsPerMonth, figures.leadsPerMonth, (needed, now) => needed - now),
    sources: [...document.leadSource.keys()].map((recordId) => ({
      recordId,
      leadsPerMonth: shares.ok
        ? product(leadsPerMonth, known(shares.value.get(recordId) ?? 0))
        : unknown(shares.error),
    })),
    states: states.map(({ recordId, visitsPerMonth }) => ({ recordId, visitsPerMonth })),
    activities: jobs.map(({ activityId: recordId, roleId, timesPerMonth }) => {
      const role = document.role.get(roleId ?? "");
      const timesPerRepAndWeek = perPersonAndWeek(role, recordId, timesPerMonth);
      return { recordId, roleId, timesPerMonth, timesPerRepAndWeek };
    }),
    roles: [...document.role.values()].map((role) =>
      roleFor(
        role,
        jobs.filter(({ roleId }) => roleId === role.id),
        leadsPerMonth,
      ),
    ),
  };
}

function winsFor(document: ProcessDocument, { of, amount, per }: Quota): Figure {
  const perMonth = amount / PERIODS[per];
  if (of === "wins") return known(perMonth);
  const { id, dealValue } = processOf(document);
  const wins = dealValue === null ? Number.NaN : perMonth / dealValue;
  return Number.isFinite(wins) ? known(wins) : unknown([gapAt("missingDealValue", id)]);
}

function roleFor(role: Role, jobs: readonly Job[], leads: Figure): RequiredRole {
  const times = jobs.map(({ timesPerMonth }) => timesPerMonth);
  const hours = jobs.map((job) =>
    job.hours === null
      ? unknown([gapAt("missingEffort", job.activityId)])
      : product(job.timesPerMonth, known(job.hours)),
  );
  const worked = jobs.filter((job) => job.hours !== 0).map(({ timesPerMonth }) => timesPerMonth);
  const activitiesPerMonth = sumOf(leads, times);
  const hoursPerMonth = sumOf(leads, hours);
  const headCount = combine(
    hoursPerMonth,
    positive(role.sellingHoursPerWeek, role.id),
    (work, week) => work / (week * WEEKS_PER_MONTH),
  );
  const people =
    role.headCount === null ? unknown([gapAt("missingCapacity", role.id)]) : known(role.headCount);
  return {
    recordId: role.id,
    activitiesPerMonth,
    activitiesPerRepAndWeek: perPersonAndWeek(role, role.id, activitiesPerMonth),
    hoursPerMonth,
    headCount,
    missing: combine(headCount, people, (needed, has) => Math.max(0, needed - has)),
    peopleToServe: combine(sumOf(leads, worked), headCount, (pieces, busy) =>
      peopleToServe(role, pieces, busy),
    ),
  };
}

/**
 * People for so many pieces of work a month, which come at random and keep so many people busy;
 * the times that pieces take are taken as exponential.
 */
function peopleToServe({ id }: Role, pieces: number, busy: number): number | Figure {
  if (pieces === 0 || busy === 0) return 0;
  const found = fewestServers(pieces, pieces / busy, MOST_WAITING);
  return found?.servers ?? unknown([gapAt("missingCapacity", id)]);
}

/** `recordId` is the record to go to where nobody does it. */
function perPersonAndWeek(role: Role | undefined, recordId: RecordId, perMonth: Figure): Figure {
  const people = positive(role?.headCount ?? null, role?.id ?? recordId);
  return combine(perMonth, people, (times, count) => times / count / WEEKS_PER_MONTH);
}

/** A number of people or hours to divide by; less than a second's worth counts as none. */
function positive(value: number | null, recordId: RecordId): Figure {
  return value === null || value < LEAST
    ? unknown([gapAt("missingCapacity", recordId)])
    : known(value);
}

/** The sum of what comes of the leads; unknown while they or any part are. */
function sumOf(leads: Figure, parts: readonly Figure[]): Figure {
  const gaps = mergeGaps(gapsOf(leads), ...parts.map(gapsOf));
  if (gaps.length > 0) return unknown(gaps);
  return known(parts.reduce((sum, part) => sum + (part.known ? part.value : 0), 0));
}
