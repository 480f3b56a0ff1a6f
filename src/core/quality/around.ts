import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import {
  activitiesOf,
  dependenciesFrom,
  dependenciesInto,
  flowsFrom,
  flowsInto,
} from "../process/graph.ts";
import { type Kind, KIND_NAMES } from "../process/kinds.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Flow } from "../process/records/flow.ts";
import type { Reads } from "./rule.ts";

/*
 * What lies around a record: what rules read of it, and whom a change of it touches.
 */

/** Where flows lead, nothing else of them. */
export const FLOW_ENDS = { flow: ["sourceId", "targetId"] } as const satisfies Reads;

/** What the win rate, and how often each state is visited, are worked out from. */
export const FORECAST_READS = {
  leadSource: ["inflow"],
  stage: [],
  decision: [],
  outcome: ["result"],
  activity: ["stageId"],
  flow: ["sourceId", "targetId", "probability"],
} as const satisfies Reads;

/** Which records there are, of every kind. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of all the kinds
export const EVERY_RECORD = Object.fromEntries(
  KIND_NAMES.map((kind) => [kind, []]),
) as unknown as Record<Kind, []>;

interface WithId {
  readonly id: RecordId;
}

export function idsOf(records: readonly WithId[]): RecordId[] {
  return records.map(({ id }) => id);
}

/** The arrows that begin or end at a node. */
export function arrowsAt({ id }: WithId, document: ProcessDocument): RecordId[] {
  return [
    ...idsOf(flowsFrom(document, id)),
    ...idsOf(flowsInto(document, id)),
    ...dependenciesAt({ id }, document),
  ];
}

export function dependenciesAt({ id }: WithId, document: ProcessDocument): RecordId[] {
  return [...idsOf(dependenciesFrom(document, id)), ...idsOf(dependenciesInto(document, id))];
}

/** The nodes from which flows lead here. */
export function sourcesOf({ id }: WithId, document: ProcessDocument): RecordId[] {
  return flowsInto(document, id).map(({ sourceId }) => sourceId);
}

export function endsOf({ sourceId, targetId }: Pick<Flow, "sourceId" | "targetId">): RecordId[] {
  return [sourceId, targetId];
}

export function stageOfActivity({ stageId }: Pick<Activity, "stageId">): RecordId[] {
  return stageId === null ? [] : [stageId];
}

/** Whether no flow leads there and none leads on. */
export function isUnconnected(document: ProcessDocument, id: RecordId): boolean {
  return flowsFrom(document, id).length === 0 && flowsInto(document, id).length === 0;
}

/** Whether every deal is said to take several of the flows. */
export function isSplit(flows: readonly Flow[]): boolean {
  return flows.filter(({ probability }) => probability === 1).length > 1;
}

/** The hours of work in a stage, by a deal that goes through it. */
export function effortIn(document: ProcessDocument, stageId: RecordId): number {
  return activitiesOf(document, stageId).reduce((sum, one) => sum + (one.effortHours ?? 0), 0);
}
