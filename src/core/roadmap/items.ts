import type { RecordId } from "../base/ids.ts";
import type { PRIORITIES } from "../process/fields.ts";
import type { ProcessDocument } from "../process/document.ts";
import { type Kind, NODE_KINDS } from "../process/kinds.ts";
import type { Ask } from "../process/records/ask.ts";
import type { Initiative } from "../process/records/initiative.ts";
import type { Milestone } from "../process/records/milestone.ts";
import { type IsoDay, realDay, type Span, spanOf } from "../base/calendar.ts";
import { isOverdue, type Link, resolve, resolveAll, type Status } from "./links.ts";
import { byDay } from "./order.ts";

/** Planned work on the timeline: an initiative, a milestone or an ask. */
export interface RoadmapItem {
  readonly kind: "initiative" | "milestone" | "ask";
  readonly id: RecordId;
  readonly name: string;
  readonly description: string;
  /** Who does it; of an ask, who is asked. */
  readonly department: string;
  readonly owner: string;
  readonly location: Link | null;
  /** As stated; of a milestone, its day. */
  readonly start: IsoDay | null;
  /** As stated; of a milestone, its day; of an ask, the day it is needed by. */
  readonly end: IsoDay | null;
  /** Its place in time, in order even when its end is stated before its start; null: undated. */
  readonly span: Span | null;
  readonly overdue: boolean;
  readonly status: Status;
  /** Null for milestones, which have none. */
  readonly priority: (typeof PRIORITIES)[number] | null;
  /** What must be done before it, circles included. */
  readonly dependsOn: readonly Link[];
  /** Stages, activities, flows and the like that it changes, or was taken over from. */
  readonly processElements: readonly Link[];
  readonly strategy: Link | null;
  readonly goal: Link | null;
  /** What a milestone or an ask is part of. */
  readonly initiative: Link | null;
  /** Of an initiative, in the process's currency. */
  readonly budget: number | null;
  /** Of an ask, in the unit that its name tells. */
  readonly amount: number | null;
}

/** What something can wait for. */
export const ITEM_KINDS: ReadonlySet<Kind> = new Set(["initiative", "milestone", "ask"]);
/** What planned work can be about. */
const ELEMENT_KINDS: ReadonlySet<Kind> = new Set([...NODE_KINDS, "flow", "role", "metric"]);
const LOCATION: ReadonlySet<Kind> = new Set(["location"]);
const STRATEGY: ReadonlySet<Kind> = new Set(["strategy"]);
const GOAL: ReadonlySet<Kind> = new Set(["goal"]);
const INITIATIVE: ReadonlySet<Kind> = new Set(["initiative"]);

/** All initiatives, milestones and asks by time, those without a date last. */
export function itemsOf(document: ProcessDocument, today: IsoDay | null): readonly RoadmapItem[] {
  const items = [
    ...[...document.initiative.values()].map((record) => ofInitiative(document, record, today)),
    ...[...document.milestone.values()].map((record) => ofMilestone(document, record, today)),
    ...[...document.ask.values()].map((record) => ofAsk(document, record, today)),
  ];
  return items.sort(byDay((item) => item.span?.start ?? null));
}

function ofInitiative(
  document: ProcessDocument,
  initiative: Initiative,
  today: IsoDay | null,
): RoadmapItem {
  return {
    kind: "initiative",
    ...commonOf(document, initiative, initiative.start, initiative.end, today),
    priority: initiative.priority,
    processElements: resolveAll(document, initiative.processElementIds),
    strategy: resolve(document, initiative.strategyId, STRATEGY),
    goal: resolve(document, initiative.goalId, GOAL),
    initiative: null,
    budget: initiative.budget,
    amount: null,
  };
}

function ofMilestone(
  document: ProcessDocument,
  milestone: Milestone,
  today: IsoDay | null,
): RoadmapItem {
  return {
    kind: "milestone",
    ...commonOf(document, milestone, milestone.date, milestone.date, today),
    priority: null,
    processElements: elementsBehind(document, milestone),
    strategy: null,
    goal: null,
    initiative: resolve(document, milestone.initiativeId, INITIATIVE),
    budget: null,
    amount: null,
  };
}

function ofAsk(document: ProcessDocument, ask: Ask, today: IsoDay | null): RoadmapItem {
  return {
    kind: "ask",
    ...commonOf(document, ask, ask.start, ask.neededBy, today),
    priority: ask.priority,
    processElements: elementsBehind(document, ask),
    strategy: null,
    goal: null,
    initiative: resolve(document, ask.initiativeId, INITIATIVE),
    budget: null,
    amount: ask.amount,
  };
}

/** What of the process something was taken over from. */
function elementsBehind(
  document: ProcessDocument,
  { basedOn }: Pick<Milestone | Ask, "basedOn">,
): readonly Link[] {
  const ids = basedOn.map(({ recordId }) => recordId);
  return resolveAll(document, ids, ELEMENT_KINDS);
}

function commonOf(
  document: ProcessDocument,
  record: Initiative | Milestone | Ask,
  statedStart: IsoDay | null,
  statedEnd: IsoDay | null,
  today: IsoDay | null,
) {
  const { id, name, description, department, owner, status } = record;
  const [start, end] = [realDay(statedStart), realDay(statedEnd)];
  const span = spanOf([start, end]);
  return {
    id,
    name,
    description,
    department,
    owner,
    location: resolve(document, record.locationId, LOCATION),
    start,
    end,
    span,
    overdue: isOverdue(status, span?.end ?? null, today),
    status,
    dependsOn: resolveAll(document, record.dependsOn, ITEM_KINDS),
  };
}
