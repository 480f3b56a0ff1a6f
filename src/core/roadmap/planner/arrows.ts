import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import type { RecordByKind } from "../../process/kinds.ts";
import { inCircles } from "../problems.ts";
import { plannedItem } from "./items.ts";

/** What can wait for other work, and be waited for. */
export type WaitingRecord = RecordByKind["initiative" | "milestone" | "ask"];

/** One piece of work that must be done before another. */
export interface PlanArrow {
  /** What comes first. */
  readonly fromId: RecordId;
  /** What waits for it. */
  readonly toId: RecordId;
  /** It starts before what it waits for is done. */
  readonly isBackwards: boolean;
  /** Both wait for each other, directly or through others. */
  readonly isCircular: boolean;
}

export function waitingRecord(document: ProcessDocument, id: RecordId): WaitingRecord | undefined {
  return document.initiative.get(id) ?? document.milestone.get(id) ?? document.ask.get(id);
}

/** Every dependency of the plan that leads to something. */
export function planArrows(document: ProcessDocument): PlanArrow[] {
  const records = new Map<RecordId, WaitingRecord>([
    ...document.initiative,
    ...document.milestone,
    ...document.ask,
  ]);
  const waiting = [...records.values()].map(({ id, dependsOn }) => ({
    id,
    dependsOn: [...new Set(dependsOn)]
      .filter((other) => records.has(other))
      .map((on) => ({ id: on })),
  }));
  const circular = inCircles(waiting);
  return waiting.flatMap(({ id, dependsOn }) =>
    dependsOn.map(({ id: fromId }) => ({
      fromId,
      toId: id,
      isBackwards: startsBefore(records.get(id), records.get(fromId)),
      isCircular: circular.has(id) && circular.has(fromId),
    })),
  );
}

function startsBefore(later: WaitingRecord | undefined, first: WaitingRecord | undefined): boolean {
  const [waits, done] = [later && plannedItem(later), first && plannedItem(first)];
  return !!waits && !!done && waits.from < done.to;
}
