import type { RecordId } from "../../base/ids.ts";
import { LIMITS } from "../../base/limits.ts";
import { type ProcessDocument, processOf } from "../../process/document.ts";
import { activitiesOf, flowsFrom } from "../../process/graph.ts";
import type { Flow } from "../../process/records/flow.ts";
import type { Stage } from "../../process/records/stage.ts";
import type { NumberChange } from "../../process/scenarioChanges.ts";
import { processModel } from "../model.ts";

/** A number of the process that can be turned to reach a goal. Plain data. */
export interface Lever {
  readonly changes: "probability" | "days" | "inflow" | "dealValue";
  /** The flow; the stage or activity; the lead source; the process. */
  readonly recordId: RecordId;
  /**
   * Of a probability: the flow from the same state that gives way. Null: all others give way in
   * proportion.
   */
  readonly insteadOf: RecordId | null;
}

/** Where a lever stands, and between what it can be moved, in its own unit. */
export interface LeverRange {
  /** 0 to 1, days of the process, leads a month, money; null while not stated. */
  readonly now: number | null;
  readonly least: number;
  readonly most: number;
}

/**
 * Every number that moves the forecast: the probabilities of flows that have another way beside
 * them, the days of what takes deals' time, inflows and the deal value.
 */
export function leversOf(document: ProcessDocument): readonly Lever[] {
  const model = processModel(document);
  const flows = model.ok ? [...model.value.flows.keys()] : [];
  const states = model.ok ? model.value.chain.transient : [];
  return [
    ...flows
      .filter((id) => waysBeside(document, id).length > 0)
      .map((id) => leverOn("probability", id)),
    ...states.flatMap((id) => {
      const stage = document.stage.get(id);
      if (stage !== undefined && isByActivities(document, stage)) {
        return activitiesOf(document, id).map((activity) => leverOn("days", activity.id));
      }
      return stage !== undefined || document.activity.has(id) ? [leverOn("days", id)] : [];
    }),
    ...[...document.leadSource.keys()].map((id) => leverOn("inflow", id)),
    leverOn("dealValue", processOf(document).id),
  ];
}

/** Where a lever stands and how far it goes; null for what is no lever of the process. */
export function rangeOf(
  document: ProcessDocument,
  { changes, recordId, insteadOf }: Lever,
): LeverRange | null {
  switch (changes) {
    case "probability":
      return probabilityRange(document, recordId, insteadOf);
    case "days":
      return daysRange(document, recordId);
    case "inflow": {
      const source = document.leadSource.get(recordId);
      return source === undefined ? null : { now: source.inflow, least: 0, most: LIMITS.amount };
    }
    case "dealValue": {
      const process = document.process.get(recordId);
      return process === undefined
        ? null
        : { now: process.dealValue, least: 0, most: LIMITS.amount };
    }
  }
}

/** The numbers of the process that differ when the lever stands at the value. */
export function changesAt(
  document: ProcessDocument,
  { changes, recordId, insteadOf }: Lever,
  value: number,
): readonly NumberChange[] {
  if (changes !== "probability") {
    const field =
      changes === "days"
        ? document.stage.has(recordId)
          ? "expectedDays"
          : "durationDays"
        : changes;
    return [{ recordId, field, value }];
  }
  const now = shareOf(document, recordId) ?? 0;
  if (insteadOf !== null) {
    const other = shareOf(document, insteadOf) ?? 0;
    return [probabilityOf(recordId, value), probabilityOf(insteadOf, now + other - value)];
  }
  const beside = waysBeside(document, recordId);
  // Those that state no probability share what the others leave, and so give way by themselves.
  const stated = beside.filter(({ probability }) => probability !== null);
  const rest = beside.reduce((sum, { id }) => sum + (shareOf(document, id) ?? 0), 0);
  const giveWay = stated.flatMap(({ id }) => {
    if (rest > 0) return [probabilityOf(id, ((shareOf(document, id) ?? 0) / rest) * (1 - value))];
    // Nobody took any of them: they share equally what is left now.
    return stated.length < beside.length ? [] : [probabilityOf(id, (1 - value) / stated.length)];
  });
  return [probabilityOf(recordId, value), ...giveWay];
}

function leverOn(changes: Lever["changes"], recordId: RecordId): Lever {
  return { changes, recordId, insteadOf: null };
}

function probabilityOf(recordId: RecordId, share: number): NumberChange {
  return { recordId, field: "probability", value: Math.min(1, Math.max(0, share)) };
}

function probabilityRange(
  document: ProcessDocument,
  flowId: RecordId,
  insteadOf: RecordId | null,
): LeverRange | null {
  const now = shareOf(document, flowId);
  const beside = waysBeside(document, flowId);
  if (now === null || beside.length === 0) return null;
  if (insteadOf === null) return { now, least: 0, most: 1 };
  if (!beside.some(({ id }) => id === insteadOf)) return null;
  return { now, least: 0, most: Math.min(1, now + (shareOf(document, insteadOf) ?? 0)) };
}

/** The most likely days lie between the shortest and the longest, where those count. */
function daysRange(document: ProcessDocument, id: RecordId): LeverRange | null {
  const stage = document.stage.get(id);
  if (stage !== undefined && isByActivities(document, stage)) return null;
  const record = stage ?? document.activity.get(id);
  if (record === undefined) return null;
  const { shortestDays, longestDays } = record;
  const isBound =
    record.kind === "activity"
      ? shortestDays !== null && longestDays !== null
      : record.durationShape === "triangular" || record.durationShape === "threePoint";
  return {
    now: record.kind === "activity" ? record.durationDays : record.expectedDays,
    least: (isBound ? shortestDays : null) ?? 0,
    most: (isBound ? longestDays : null) ?? LIMITS.amount,
  };
}

/** The other flows that deals leaving the same state can take. */
function waysBeside(document: ProcessDocument, flowId: RecordId): readonly Flow[] {
  const flow = document.flow.get(flowId);
  if (flow === undefined) return [];
  return flowsFrom(document, flow.sourceId).filter(
    ({ id }) => id !== flowId && shareOf(document, id) !== null,
  );
}

/** The share of the deals that take a flow, stated or not; null for one that takes no deals. */
function shareOf(document: ProcessDocument, flowId: RecordId): number | null {
  const model = processModel(document);
  return model.ok ? (model.value.flows.get(flowId) ?? null) : null;
}

function isByActivities(document: ProcessDocument, stage: Stage): boolean {
  return stage.durationFrom === "criticalPath" && activitiesOf(document, stage.id).length > 0;
}
