import type { RecordId } from "../../base/ids.ts";
import { normalCumulative } from "../../base/normal.ts";
import { ok, type Result } from "../../base/result.ts";
import { type ProcessDocument, processOf } from "../../process/document.ts";
import { activitiesOf } from "../../process/graph.ts";
import type { Activity } from "../../process/records/activity.ts";
import { activityDuration, pathThrough } from "../activityPath.ts";
import type { Schedule } from "../criticalPath.ts";
import type { Gap } from "../gaps.ts";
import { type Spread, spreadOf } from "../stateDuration.ts";
import { activitiesInOrder } from "./responsibility.ts";
import { wavesOf } from "./waves.ts";

/** An activity among those that depend on each other. Days are the process's own. */
export interface PlannedActivity {
  readonly id: RecordId;
  /** Counted from 0: those of the first can start at once. Null where dependencies go round. */
  readonly wave: number | null;
  /** Mean and variance of its days; null while they are not known. */
  readonly spread: Spread | null;
  /** In days from the beginning; null while any duration is missing. */
  readonly schedule: Schedule | null;
  readonly isCritical: boolean;
}

/** When activities can be done, by their dependencies alone. Plain data. */
export interface ActivityPlan {
  /** In the order of their stages, from the top down; those that stand in the flow last. */
  readonly activities: readonly PlannedActivity[];
  /** The ids of the activities without slack, by their start. */
  readonly critical: readonly RecordId[];
  /** Mean and variance of the days until all is done; or what is missing. */
  readonly close: Result<Spread, readonly Gap[]>;
}

/** The activities of the whole process with their dependencies, those across stages too. */
export function planOfProcess(document: ProcessDocument): ActivityPlan {
  return planOf(document, activitiesInOrder(document), processOf(document).id);
}

/** The activities of one stage with the dependencies among them. */
export function planOfStage(document: ProcessDocument, stageId: RecordId): ActivityPlan {
  return planOf(document, activitiesOf(document, stageId), stageId);
}

/**
 * The activities that nothing holds up, once those that are done are done: the answer to "what
 * can start now?". None while dependencies go round.
 */
export function canStartNow(
  document: ProcessDocument,
  done: ReadonlySet<RecordId> = new Set(),
): readonly RecordId[] {
  const ids = activitiesInOrder(document).map(({ id }) => id);
  const waves = wavesOf(ids, document.dependency.values(), done);
  return waves.ok ? (waves.value[0] ?? []) : [];
}

/**
 * The probability that all is done within so many days: the critical path's days taken as
 * normal (Malcolm et al. 1959). Other paths are taken to be never the longest, so that it is
 * rather too high where paths are nearly as long. Null while the days are not known.
 */
export function chanceToCloseBy({ close }: Pick<ActivityPlan, "close">, days: number) {
  if (!close.ok) return null;
  const { mean, variance } = close.value;
  if (variance === 0) return days >= mean ? 1 : 0;
  return normalCumulative((days - mean) / Math.sqrt(variance));
}

/** `ownerId` is the record to go to where the dependencies among the activities go round. */
function planOf(
  document: ProcessDocument,
  activities: readonly Activity[],
  ownerId: RecordId,
): ActivityPlan {
  const ids = activities.map(({ id }) => id);
  const waves = wavesOf(ids, document.dependency.values());
  const waveOf = new Map<RecordId, number>();
  if (waves.ok) waves.value.forEach((wave, index) => wave.forEach((id) => waveOf.set(id, index)));
  const found = pathThrough(document, activities, ownerId);
  const path = found.ok ? found.value.path : null;
  const critical = path?.critical ?? [];
  const isCritical = new Set(critical);
  return {
    activities: activities.map((activity): PlannedActivity => {
      const duration = activityDuration(activity);
      return {
        id: activity.id,
        wave: waveOf.get(activity.id) ?? null,
        spread: duration.ok ? spreadOf(duration.value) : null,
        schedule: path?.schedule.get(activity.id) ?? null,
        isCritical: isCritical.has(activity.id),
      };
    }),
    critical,
    close: found.ok ? ok(spreadOf(found.value.duration)) : found,
  };
}
