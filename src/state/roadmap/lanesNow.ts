import type { RecordId } from "../../core/base/ids.ts";
import { dayNumber } from "../../core/base/calendar.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { type Quarters, quartersAround } from "../../core/roadmap/planner/buckets.ts";
import type { PlannedRecord } from "../../core/roadmap/planner/items.ts";
import { type LaneGroup, type PlanLane, planLanes } from "../../core/roadmap/planner/lanes.ts";
import { type PlanCalendar, planCalendar } from "../../core/roadmap/planner/units.ts";
import { shownTo } from "../../core/roadmap/audience.ts";
import { hiddenNow } from "../session/audiences.ts";
import { sessionStore } from "../session/session.ts";
import { today } from "../session/today.ts";
import { editorStore } from "../store/editor.ts";
import { planStore } from "./planStore.ts";

let last: {
  readonly document: ProcessDocument;
  readonly group: LaneGroup;
  readonly withEmpty: boolean;
  readonly hidden: ReadonlySet<RecordId>;
  readonly lanes: readonly PlanLane[];
} | null = null;

/**
 * The lanes as they are shown, without what does not concern the audience: worked out once for
 * each document and way of looking at it.
 */
export function lanesNow(): readonly PlanLane[] {
  const { document } = editorStore.getState();
  const { lanesBy: group, emptyLanes: withEmpty } = planStore.getState();
  if (document === null) return [];
  const hidden = hiddenNow();
  const isLast =
    last?.document === document &&
    last.group === group &&
    last.withEmpty === withEmpty &&
    last.hidden === hidden;
  if (last === null || !isLast) {
    const lanes = planLanes(shownTo(document, hidden), group, { withEmpty });
    last = { document, group, withEmpty, hidden, lanes };
  }
  return last.lanes;
}

/** The records in the order in which they are gone through, lane by lane. */
export function readingOrder(lanes: readonly PlanLane[]): readonly RecordId[] {
  return lanes.flatMap(({ items, undated }) => [
    ...items.map(({ record }) => record.id),
    ...undated.map(({ id }) => id),
  ]);
}

export function laneIndexOf(lanes: readonly PlanLane[], id: RecordId): number {
  return lanes.findIndex(
    ({ items, undated }) =>
      items.some(({ record }) => record.id === id) || undated.some((record) => record.id === id),
  );
}

export function firstOfLane({ items, undated }: PlanLane): PlannedRecord | undefined {
  return items[0]?.record ?? undated[0];
}

/** The calendar of the interface's language. */
export function calendarNow(): PlanCalendar {
  return planCalendar(sessionStore.getState().locale);
}

/** Days since 1970, by the user's own clock. */
export function todayNumber(): number {
  return dayNumber(today()) ?? 0;
}

export function quartersNow(): Quarters {
  return quartersAround(todayNumber(), calendarNow());
}
