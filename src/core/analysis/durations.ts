import { assertNever } from "../base/assertNever.ts";
import type { RecordId } from "../base/ids.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import { activitiesOf, dependenciesInto } from "../process/graph.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Stage } from "../process/records/stage.ts";
import { type CriticalPath, criticalPath, type Task } from "./criticalPath.ts";
import { type Gap, gapAt } from "./gaps.ts";
import { pathDuration } from "./pathDuration.ts";
import { spreadOf, type StateDuration, type ThreePoint } from "./stateDuration.ts";
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
    return stage.durationFrom === "criticalPath" && activitiesOf(document, id).length > 0
      ? durationByActivities(document, stage)
      : statedDuration(stage);
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

/** How long an activity takes: its days, uncertain when both ends are given as well. */
export function activityDuration(activity: Activity): Result<StateDuration, readonly Gap[]> {
  const { id, durationDays: likeliest, shortestDays: shortest, longestDays: longest } = activity;
  if (likeliest === null) return fail([gapAt("missingDuration", id)]);
  if (shortest === null || longest === null) return ok({ shape: "fixed", days: likeliest });
  const points = { shortest, likeliest, longest };
  return inOrder(points) ? ok({ shape: "threePoint", ...points }) : outOfOrder(id);
}

/** The critical path through the activities of a stage, by their mean days. */
export function criticalPathOf(
  document: ProcessDocument,
  stage: Stage,
): Result<CriticalPath, readonly Gap[]> {
  const gaps: Gap[] = [];
  const tasks: Task[] = [];
  for (const activity of activitiesOf(document, stage.id)) {
    const duration = activityDuration(activity);
    if (duration.ok) tasks.push({ id: activity.id, durationDays: spreadOf(duration.value).mean });
    else gaps.push(...duration.error);
  }
  if (gaps.length > 0) return fail(gaps);
  const dependencies = tasks.flatMap(({ id }) => dependenciesInto(document, id));
  const path = criticalPath(tasks, dependencies);
  return path.ok ? path : fail([gapAt("dependencyCycle", stage.id)]);
}

function durationByActivities(
  document: ProcessDocument,
  stage: Stage,
): Result<StateDuration, readonly Gap[]> {
  const path = criticalPathOf(document, stage);
  if (!path.ok) return path;
  const uncertain = new Map<RecordId, ThreePoint>();
  for (const activity of activitiesOf(document, stage.id)) {
    const duration = activityDuration(activity);
    if (!duration.ok || duration.value.shape !== "threePoint") continue;
    const { shortest, likeliest, longest } = duration.value;
    if (longest > shortest) uncertain.set(activity.id, { shortest, likeliest, longest });
  }
  if (uncertain.size === 0) return ok({ shape: "fixed", days: path.value.durationDays });
  const dependencies = [...path.value.schedule.keys()].flatMap((id) =>
    dependenciesInto(document, id),
  );
  return ok(pathDuration(path.value, dependencies, uncertain));
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
      return inOrder(points) ? ok({ shape: durationShape, ...points }) : outOfOrder(id);
    }
    default:
      return assertNever(durationShape);
  }
}

function inOrder({ shortest, likeliest, longest }: ThreePoint): boolean {
  return shortest <= likeliest && likeliest <= longest;
}

function outOfOrder(id: RecordId): Result<never, readonly Gap[]> {
  return fail([gapAt("daysOutOfOrder", id)]);
}
