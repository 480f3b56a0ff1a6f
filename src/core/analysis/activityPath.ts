import type { RecordId } from "../base/ids.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { ProcessDocument } from "../process/document.ts";
import { dependenciesInto } from "../process/graph.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Dependency } from "../process/records/dependency.ts";
import { type CriticalPath, criticalPath, type Task } from "./criticalPath.ts";
import { type Gap, gapAt } from "./gaps.ts";
import { pathDuration } from "./pathDuration.ts";
import { inOrder, spreadOf, type StateDuration, type ThreePoint } from "./stateDuration.ts";

/** How long an activity takes: its days, uncertain when both ends are given as well. */
export function activityDuration(activity: Activity): Result<StateDuration, readonly Gap[]> {
  const { id, durationDays: likeliest, shortestDays: shortest, longestDays: longest } = activity;
  if (likeliest === null) return fail([gapAt("missingDuration", id)]);
  if (shortest === null || longest === null) return ok({ shape: "fixed", days: likeliest });
  const points = { shortest, likeliest, longest };
  return inOrder(points)
    ? ok({ shape: "threePoint", ...points })
    : fail([gapAt("daysOutOfOrder", id)]);
}

/** The critical path through some activities. */
export interface ActivityPath {
  /** The activities as tasks of their mean days. */
  readonly tasks: readonly Task[];
  readonly dependencies: readonly Dependency[];
  readonly path: CriticalPath;
  /** Of the whole, uncertain where an activity on the path is. */
  readonly duration: StateDuration;
}

/**
 * The critical path through the activities, by their mean days and the dependencies among them.
 * `ownerId` is the record to go to where their dependencies go round.
 */
export function pathThrough(
  document: ProcessDocument,
  activities: readonly Activity[],
  ownerId: RecordId,
): Result<ActivityPath, readonly Gap[]> {
  const gaps: Gap[] = [];
  const tasks: Task[] = [];
  const uncertain = new Map<RecordId, ThreePoint>();
  for (const activity of activities) {
    const duration = activityDuration(activity);
    if (!duration.ok) {
      gaps.push(...duration.error);
      continue;
    }
    tasks.push({ id: activity.id, durationDays: spreadOf(duration.value).mean });
    if (duration.value.shape !== "threePoint") continue;
    const { shortest, likeliest, longest } = duration.value;
    if (longest > shortest) uncertain.set(activity.id, { shortest, likeliest, longest });
  }
  if (gaps.length > 0) return fail(gaps);
  const dependencies = tasks.flatMap(({ id }) => dependenciesInto(document, id));
  const path = criticalPath(tasks, dependencies);
  if (!path.ok) return fail([gapAt("dependencyCycle", ownerId)]);
  const duration: StateDuration =
    uncertain.size === 0
      ? { shape: "fixed", days: path.value.durationDays }
      : pathDuration(path.value, dependencies, uncertain);
  return ok({ tasks, dependencies, path: path.value, duration });
}
