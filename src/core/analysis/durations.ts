import { assertNever } from "../base/assertNever.ts";
import type { RecordId } from "../base/ids.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import { activitiesOf } from "../process/graph.ts";
import type { Stage } from "../process/records/stage.ts";
import { activityDuration, pathThrough } from "./activityPath.ts";
import { type Gap, gapAt } from "./gaps.ts";
import { inOrder, spreadOf, type StateDuration } from "./stateDuration.ts";
import { calendarDaysPerDay } from "./workingDays.ts";

const NO_TIME: StateDuration = { shape: "fixed", days: 0 };

/**
 * How long one visit of a state takes, in the process's own days (see `calendarDaysPerDay`).
 * Lead sources and decisions take no time. A stage whose duration comes from its activities but
 * that has none (an outsourced one) takes what is stated on itself.
 */
export function stateDuration(
  document: ProcessDocument,
  id: RecordId,
): Result<StateDuration, readonly Gap[]> {
  const stage = document.stage.get(id);
  if (stage !== undefined) {
    const activities = activitiesOf(document, id);
    if (stage.durationFrom === "timeline" || activities.length === 0) return statedDuration(stage);
    const path = pathThrough(document, activities, id);
    return path.ok ? ok(path.value.duration) : path;
  }
  const activity = document.activity.get(id);
  return activity === undefined ? ok(NO_TIME) : activityDuration(activity);
}

/** Mean days of one visit of a state, in the process's own days. */
export function daysIn(document: ProcessDocument, id: RecordId): Result<number, readonly Gap[]> {
  const duration = stateDuration(document, id);
  return duration.ok ? ok(spreadOf(duration.value).mean) : duration;
}

/** Mean calendar days of one visit of a state. */
export function calendarDaysIn(
  document: ProcessDocument,
  id: RecordId,
): Result<number, readonly Gap[]> {
  const days = daysIn(document, id);
  if (!days.ok || days.value === 0) return days;
  const perDay = calendarDaysPerDay(document);
  return perDay === null ? fail([noWorkingDays(document)]) : ok(days.value * perDay);
}

/** A process that goes by working days, at a place that has none. */
export function noWorkingDays(document: ProcessDocument): Gap {
  const { id, calendarLocationId } = processOf(document);
  const location = document.location.get(calendarLocationId ?? "");
  return gapAt("missingWorkingDays", location?.id ?? id);
}

function statedDuration(stage: Stage): Result<StateDuration, readonly Gap[]> {
  const { id, durationShape, expectedDays } = stage;
  if (expectedDays === null) return fail([gapAt("missingDuration", id)]);
  switch (durationShape) {
    case "fixed":
      return ok({ shape: "fixed", days: expectedDays });
    case "exponential":
      return ok({ shape: "exponential", mean: expectedDays });
    case "logNormal":
      if (expectedDays === 0) return ok(NO_TIME);
      return ok({
        shape: "logNormal",
        mean: expectedDays,
        deviation: stage.daysDeviation ?? expectedDays,
      });
    case "triangular":
    case "threePoint": {
      const { shortestDays: shortest, longestDays: longest } = stage;
      if (shortest === null || longest === null) return fail([gapAt("missingDaysRange", id)]);
      const points = { shortest, likeliest: expectedDays, longest };
      return inOrder(points)
        ? ok({ shape: durationShape, ...points })
        : fail([gapAt("daysOutOfOrder", id)]);
    }
    default:
      return assertNever(durationShape);
  }
}
