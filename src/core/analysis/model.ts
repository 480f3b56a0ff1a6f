import type { RecordId } from "../base/ids.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import { activitiesOf } from "../process/graph.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Chain } from "./chain.ts";
import { expectedVisits } from "./chainResults.ts";
import { noWorkingDays, stateDuration } from "./durations.ts";
import type { Figure } from "./figure.ts";
import { type Gap, gapAt } from "./gaps.ts";
import { leadShares, leadsPerMonth } from "./leads.ts";
import { at } from "./linear.ts";
import { buildProcessChain } from "./processChain.ts";
import { scaled, spreadOf, type StateDuration } from "./stateDuration.ts";
import { calendarDaysPerDay } from "./workingDays.ts";

/** An activity that is done at every visit of a state. */
export interface StateWork {
  readonly activityId: RecordId;
  /** Who does it: its own role, else the owner of its stage; null when nobody is named. */
  readonly roleId: RecordId | null;
  /** Hours of work; null when they are not stated. */
  readonly hours: number | null;
}

/**
 * The process made ready for mathematics, of what leads can reach only: what every exact figure,
 * every search for a goal and every simulation is computed from. Lists are by the chain's states
 * and outcomes, whose names are record ids.
 */
export interface ProcessModel {
  /**
   * Days are calendar days: mean and variance of one visit, 0 where the duration is not known.
   * Cost is money for one visit: what the stage costs, the hours of its activities at what their
   * roles cost, and at a lead source the price of a lead; what is not stated counts as nothing.
   * Value is the deal value at won outcomes, 0 at all others and while it is not stated.
   */
  readonly chain: Chain;
  /** Place of each state among the chain's. */
  readonly stateIndex: ReadonlyMap<RecordId, number>;
  /** Probability of each flow that leaves a state. */
  readonly flows: ReadonlyMap<RecordId, number>;
  /** Probability that a lead enters in the state: above 0 at lead sources only, in sum 1. */
  readonly start: Float64Array;
  /** Expected visits of each state by one lead; finite. */
  readonly visits: Float64Array;
  /** Calendar days of a visit of each state, or what is missing. */
  readonly durations: readonly Result<StateDuration, readonly Gap[]>[];
  /** Calendar days that pass with one day of the process, on average; 1 where they are the same. */
  readonly calendarDays: number;
  /** What is done at a visit of each state. */
  readonly work: readonly (readonly StateWork[])[];
  readonly leadsPerMonth: Figure;
  /** The outcomes (by place) that count as won. */
  readonly won: ReadonlySet<number>;
}

const models = new WeakMap<ProcessDocument, Result<ProcessModel, readonly Gap[]>>();

/** The model of the document, or what is wrong with its shape; made once for each document value. */
export function processModel(document: ProcessDocument): Result<ProcessModel, readonly Gap[]> {
  const ready = models.get(document);
  if (ready !== undefined) return ready;
  const fresh = compile(document);
  models.set(document, fresh);
  return fresh;
}

// More visits than this come of a loop that is as good as endless; beyond, products overflow.
const MOST_VISITS = 1e12;

function compile(document: ProcessDocument): Result<ProcessModel, readonly Gap[]> {
  const built = buildProcessChain(document);
  if (!built.ok) return built;
  const shares = leadShares(document);
  if (!shares.ok) return shares;
  const { chain, stateIndex, flows } = built.value;
  const start = Float64Array.from(chain.transient, (id) => shares.value.get(id) ?? 0);
  const visits = expectedVisits(chain, start);
  const endless = visits.findIndex((count) => !(count <= MOST_VISITS));
  if (endless !== -1) return fail([gapAt("neverEnds", at(chain.transient, endless))]);

  const perDay = calendarDaysPerDay(document);
  const durations = chain.transient.map((id) => calendarDuration(document, id, perDay));
  const spreads = durations.map((duration) =>
    duration.ok ? spreadOf(duration.value) : { mean: 0, variance: 0 },
  );
  const work = chain.transient.map((id) => workIn(document, id));
  const won = new Set(
    chain.outcomes.flatMap((id, place) =>
      document.outcome.get(id)?.result === "won" ? [place] : [],
    ),
  );
  const dealValue = processOf(document).dealValue ?? 0;
  return ok({
    chain: {
      ...chain,
      mean: Float64Array.from(spreads, ({ mean }) => mean),
      variance: Float64Array.from(spreads, ({ variance }) => variance),
      cost: Float64Array.from(chain.transient, (id, state) =>
        costOfVisit(document, id, at(work, state)),
      ),
      value: Float64Array.from(chain.outcomes, (_, place) => (won.has(place) ? dealValue : 0)),
    },
    stateIndex,
    flows,
    start,
    visits,
    durations,
    calendarDays: perDay ?? 1,
    work,
    leadsPerMonth: leadsPerMonth(document),
    won,
  });
}

function calendarDuration(
  document: ProcessDocument,
  id: RecordId,
  perDay: number | null,
): Result<StateDuration, readonly Gap[]> {
  const duration = stateDuration(document, id);
  if (!duration.ok) return duration;
  if (perDay !== null) return ok(scaled(duration.value, perDay));
  return spreadOf(duration.value).mean === 0 ? duration : fail([noWorkingDays(document)]);
}

function workIn(document: ProcessDocument, id: RecordId): readonly StateWork[] {
  const owner = document.stage.get(id)?.ownerRoleId ?? null;
  const standing = document.activity.get(id);
  const activities = standing === undefined ? activitiesOf(document, id) : [standing];
  return activities.map(({ id: activityId, roleId, effortHours }: Activity) => ({
    activityId,
    roleId: roleId ?? owner,
    hours: effortHours,
  }));
}

function costOfVisit(document: ProcessDocument, id: RecordId, work: readonly StateWork[]): number {
  const own = document.stage.get(id)?.costPerVisit ?? 0;
  const lead = document.leadSource.get(id)?.costPerLead ?? 0;
  return work.reduce((sum, { roleId, hours }) => {
    const costPerHour = document.role.get(roleId ?? "")?.costPerHour ?? 0;
    return sum + (hours ?? 0) * costPerHour;
  }, own + lead);
}
