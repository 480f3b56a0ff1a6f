import { dayNumber } from "../base/calendar.ts";
import type { RecordId } from "../base/ids.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { type Gap, gapAt, mergeGaps } from "../analysis/gaps.ts";
import { at } from "../analysis/linear.ts";
import { type ProcessModel, processModel, type StateWork } from "../analysis/model.ts";
import { scaled, type StateDuration } from "../analysis/stateDuration.ts";
import { calendarOf, DAYS_PER_MONTH, processCalendar } from "../analysis/workingDays.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import { drawsOf } from "./draws.ts";
import { type SimulatedRole, type SimulationModel, weeksOf } from "./model.ts";
import type { SimulationOptions } from "./options.ts";
import { keyOf } from "./random.ts";
import { type WorkClock, workClock } from "./workClock.ts";

/** A process ready to be simulated. */
export interface Compiled {
  readonly model: SimulationModel;
  /** What the simulation leaves out or finds overloaded; it runs all the same. */
  readonly warnings: readonly Gap[];
  /** Visits to be expected in one replication. */
  readonly visits: number;
}

// 1970-01-05 was a Monday.
const ANY_MONDAY = 4;
/** Of all replications together: some minutes of work. */
const MOST_VISITS = 1e9;
const MOST_VISITS_PER_LEAD = 1e5;
/** Numbers by state and week that are kept. */
const MOST_CELLS = 1e7;

/**
 * The process as the simulation takes it, or what is missing. Options are sound. Probabilities,
 * durations and work are those of the exact model; calendars are walked day by day.
 */
export function compile(
  document: ProcessDocument,
  options: SimulationOptions,
): Result<Compiled, readonly Gap[]> {
  const built = processModel(document);
  if (!built.ok) return built;
  const process = built.value;
  const gaps = mergeGaps(
    process.leadsPerMonth.known ? [] : process.leadsPerMonth.gaps,
    ...process.durations.map((duration) => (duration.ok ? [] : duration.error)),
    process.won.size > 0 ? [] : [gapAt("noWonOutcome", null)],
  );
  if (gaps.length > 0 || !process.leadsPerMonth.known) return fail(gaps);

  const { chain } = process;
  const time = { warmUp: options.warmUpDays, end: options.warmUpDays + options.days };
  const perLead = process.visits.reduce((sum, count) => sum + count, 0);
  const leads = (process.leadsPerMonth.value / DAYS_PER_MONTH) * time.end;
  const isTooMuch =
    perLead > MOST_VISITS_PER_LEAD ||
    leads * perLead * options.replications > MOST_VISITS ||
    chain.transient.length * weeksOf(time) > MOST_CELLS;
  if (isTooMuch) return fail([gapAt("tooManyDeals", processOf(document).id)]);

  const first = (dayNumber(options.startDay ?? "") ?? ANY_MONDAY) - options.warmUpDays;
  const team = options.withCapacity ? teamOf(document, process, first, time.end) : NOBODY;
  const value = dealValue(document);
  const model: SimulationModel = {
    states: chain.transient,
    outcomes: chain.outcomes,
    isWon: Uint8Array.from(chain.outcomes, (_, outcome) => (process.won.has(outcome) ? 1 : 0)),
    sources: leadStreams(document, process),
    ...waysOut(document, process),
    days: drawsOf(process.durations.map((duration) => ownDays(duration, process.calendarDays))),
    wayStream: streams("way", chain.transient),
    daysStream: streams("days", chain.transient),
    ...tasksOf(process, team.roles),
    roles: team.roles,
    value: value === null ? null : drawsOf([value]),
    clock:
      processOf(document).dayKind === "working"
        ? workClock(processCalendar(document), first, time.end)
        : null,
    ...time,
  };
  const warnings = mergeGaps(
    value === null ? [gapAt("missingDealValue", processOf(document).id)] : [],
    team.gaps,
    overloads(process, model),
  );
  return ok({ model, warnings, visits: leads * perLead });
}

function leadStreams(document: ProcessDocument, process: ProcessModel): SimulationModel["sources"] {
  const daysPerMonth = DAYS_PER_MONTH / process.calendarDays;
  return [...document.leadSource.values()].flatMap(({ id, inflow }) => {
    const state = process.stateIndex.get(id);
    if (state === undefined || inflow === null || !(inflow > 0)) return [];
    return [{ state, daysBetween: daysPerMonth / inflow, key: keyOf(id) }];
  });
}

function waysOut(document: ProcessDocument, process: ProcessModel) {
  const { chain, stateIndex, flows } = process;
  const outcomeIndex = new Map(chain.outcomes.map((id, index) => [id, index]));
  const ways = chain.transient.map(() => [] as { flow: RecordId; target: number; p: number }[]);
  for (const [flow, p] of flows) {
    const { sourceId, targetId } = document.flow.get(flow) ?? { sourceId: "", targetId: "" };
    const outcome = outcomeIndex.get(targetId);
    const target =
      outcome === undefined ? stateIndex.get(targetId) : chain.transient.length + outcome;
    const source = stateIndex.get(sourceId);
    if (p > 0 && source !== undefined && target !== undefined) {
      at(ways, source).push({ flow, target, p });
    }
  }
  const upTo = ways.flatMap((own) => {
    let sum = 0;
    return own.map(({ p }, place) => (place === own.length - 1 ? 1 : (sum += p)));
  });
  return {
    wayFrom: startsOf(ways),
    wayUpTo: Float64Array.from(upTo),
    wayTo: Int32Array.from(ways.flat(), ({ target }) => target),
    wayFlow: ways.flat().map(({ flow }) => flow),
  };
}

function tasksOf(process: ProcessModel, roles: readonly SimulatedRole[]) {
  const roleIndex = new Map(roles.map(({ id }, index) => [id, index]));
  const tasks = process.work.map((own) => own.filter((piece) => isTask(piece, roleIndex)));
  const flat = tasks.flat();
  return {
    taskFrom: startsOf(tasks),
    taskRole: Int32Array.from(flat, ({ roleId }) => roleIndex.get(roleId ?? "") ?? 0),
    taskStream: streams(
      "effort",
      flat.map(({ activityId }) => activityId),
    ),
    effort: drawsOf(flat.map(({ hours }) => ({ shape: "fixed", days: hours ?? 0 }))),
  };
}

function isTask({ roleId, hours }: StateWork, roles: ReadonlyMap<RecordId, number>): boolean {
  return roleId !== null && roles.has(roleId) && hours !== null && hours > 0;
}

interface Team {
  readonly roles: readonly SimulatedRole[];
  readonly gaps: readonly Gap[];
}

const NOBODY: Team = { roles: [], gaps: [] };

/** The roles that have work and hours; one without hours, or work without, holds nobody up. */
function teamOf(
  document: ProcessDocument,
  process: ProcessModel,
  firstDay: number,
  days: number,
): Team {
  const roles = new Map<RecordId, SimulatedRole>();
  const gaps: Gap[] = [];
  for (const { roleId, activityId, hours } of process.work.flat()) {
    const role = document.role.get(roleId ?? "");
    if (role === undefined) continue;
    if (hours === null) gaps.push(gapAt("missingEffort", activityId));
    if (hours === null || hours === 0 || roles.has(role.id)) continue;
    const people = role.headCount ?? 0;
    const hoursPerWeek = role.sellingHoursPerWeek ?? 0;
    const location = document.location.get(role.locationId ?? "");
    const calendar = location === undefined ? processCalendar(document) : calendarOf(location);
    if (!(people > 0 && hoursPerWeek > 0)) gaps.push(gapAt("missingCapacity", role.id));
    else if (calendar.weekdays.size === 0) gaps.push(gapAt("missingWorkingDays", role.id));
    else {
      roles.set(role.id, {
        id: role.id,
        people,
        hoursPerDay: hoursPerWeek / calendar.weekdays.size,
        clock: workClock(calendar, firstDay, days),
      });
    }
  }
  return { roles: [...roles.values()], gaps: mergeGaps(gaps) };
}

/** Working days of a role from one moment to another, both whole days. */
export function workedDays(clock: WorkClock | null, from: number, until: number): number {
  return clock === null ? until - from : (clock.before[until] ?? 0) - (clock.before[from] ?? 0);
}

/** The roles that have more work than hours, with the share by which it is more. */
function overloads(process: ProcessModel, model: SimulationModel): Gap[] {
  if (!process.leadsPerMonth.known) return [];
  const leadsPerDay = process.leadsPerMonth.value / DAYS_PER_MONTH;
  const hours = new Float64Array(model.roles.length);
  process.visits.forEach((visits, state) => {
    const last = at(model.taskFrom, state + 1);
    for (let task = at(model.taskFrom, state); task < last; task += 1) {
      const role = at(model.taskRole, task);
      hours[role] = at(hours, role) + visits * at(model.effort.first, task);
    }
  });
  return model.roles.flatMap(({ id, people, hoursPerDay, clock }, role) => {
    const days = workedDays(clock, model.warmUp, model.end);
    const capacity = (people * hoursPerDay * days) / (model.end - model.warmUp);
    const share = (leadsPerDay * at(hours, role)) / capacity - 1;
    return share > 0 && capacity > 0 ? [gapAt("overload", id, share)] : [];
  });
}

/** A duration in the process's own days, of which one may last longer than a day. */
function ownDays(
  duration: Result<StateDuration, readonly Gap[]>,
  calendarDays: number,
): StateDuration {
  return duration.ok ? scaled(duration.value, 1 / calendarDays) : { shape: "fixed", days: 0 };
}

function dealValue(document: ProcessDocument): StateDuration | null {
  const { dealValue: mean, dealValueDeviation } = processOf(document);
  if (mean === null) return null;
  return { shape: "logNormal", mean, deviation: dealValueDeviation ?? 0 };
}

function streams(purpose: string, ids: readonly RecordId[]): Int32Array {
  return Int32Array.from(ids, (id) => keyOf(`${purpose} ${id}`));
}

/** Where each list begins when all are put one after the other, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = at(starts, index) + list.length;
  });
  return starts;
}
