import { bucketOf, BUCKETS } from "../../../core/roadmap/planner/buckets.ts";
import {
  daysOf,
  lasts,
  type PlannedRecord,
  shifted,
  stretched,
} from "../../../core/roadmap/planner/items.ts";
import { daysOn } from "../../../core/roadmap/planner/units.ts";
import { calendarNow, laneIndexOf, lanesNow, quartersNow } from "../../roadmap/lanesNow.ts";
import { replan, replanBucket } from "../../roadmap/planning.ts";
import { planStore } from "../../roadmap/planStore.ts";
import { snapUnit } from "../../roadmap/zoom.ts";
import { announce } from "../../session/session.ts";
import type { Action, ActionContext } from "../action.ts";
import { action, chosen, isDated, type PlanVerb } from "./onPlan.ts";

type Distance = "near" | "far";

/** A day, or the unit beyond what is dragged to; to the right is earlier where texts run so. */
function dayBeside(
  day: number,
  { session }: ActionContext,
  towards: 1 | -1,
  distance: Distance,
): number {
  const on = session.direction === "rtl" ? -towards : towards;
  if (distance === "near") return day + on;
  const unit = snapUnit(planStore.getState().scale) === "day" ? "week" : "month";
  return daysOn(unit, day, on, calendarNow());
}

/** Moves the chosen record in time, by dates or by buckets. */
export function move(verb: PlanVerb, key: string, towards: 1 | -1, distance: Distance): Action {
  return {
    ...action(verb),
    shortcuts: [key],
    repeats: true,
    isEnabled: (context) => chosen(context) !== null,
    perform: (context) => {
      const record = chosen(context);
      if (record === null) return;
      if (planStore.getState().view === "buckets") {
        moveBucket(record, context, towards);
        return;
      }
      const { start, end } = daysOf(record);
      const first = start ?? end;
      const label = "planner.action.drag";
      if (first === null) return;
      const by = dayBeside(first, context, towards, distance) - first;
      replan(record.id, shifted(record, by), { label, mergeKey: `plan ${record.id}` });
    },
  };
}

/** From quarter to quarter; to the end of them, where things have no date. */
function moveBucket(record: PlannedRecord, { session }: ActionContext, towards: 1 | -1): void {
  const on = session.direction === "rtl" ? -towards : towards;
  const bucket = BUCKETS[BUCKETS.indexOf(bucketOf(record, quartersNow())) + on];
  if (bucket === undefined || bucket === "earlier") return;
  replanBucket(record.id, bucket, null);
  planStore.getState().port?.focus(record.id);
}

/** Moves the first or the last day of the chosen record. */
export function stretch(
  verb: PlanVerb,
  key: string,
  edge: "start" | "end",
  towards: 1 | -1,
  distance: Distance,
): Action {
  return {
    ...action(verb),
    shortcuts: [key],
    repeats: true,
    isEnabled: (context) => {
      const record = chosen(context);
      const { view } = planStore.getState();
      return record !== null && view === "dates" && lasts(record) && isDated(record);
    },
    perform: (context) => {
      const record = chosen(context);
      if (record === null) return;
      const { start, end } = daysOf(record);
      const day = edge === "start" ? (start ?? end) : (end ?? start);
      if (day === null) return;
      const to = dayBeside(day, context, towards, distance);
      const label = "planner.action.stretch";
      const mergeKey = `plan ${edge} ${record.id}`;
      replan(record.id, stretched(record, edge, to), { label, mergeKey });
    },
  };
}

/** Gives the chosen record to whom the lane beside its own is of. */
export function intoLaneBeside(verb: PlanVerb, key: string, by: 1 | -1): Action {
  return {
    ...action(verb),
    shortcuts: [key],
    isEnabled: (context) => chosen(context) !== null,
    perform: (context) => {
      const record = chosen(context);
      if (record === null) return;
      const lanes = lanesNow();
      const lane = lanes[laneIndexOf(lanes, record.id) + by];
      const { translate } = context.session;
      if (lane === undefined) {
        announce(translate("planner.said.noLane"));
        return;
      }
      replan(record.id, null, { label: "planner.action.drag" }, lane.subject);
      planStore.getState().port?.focus(record.id);
    },
  };
}
