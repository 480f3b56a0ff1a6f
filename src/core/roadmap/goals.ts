import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import type { Goal } from "../process/records/goal.ts";
import { type IsoDay, realDay } from "../base/calendar.ts";
import { isOverdue, type Link, linksById, linkTo, resolve, type Status } from "./links.ts";
import { byDay } from "./order.ts";
import { type SmartPart, smartOf } from "./smart.ts";

/** A goal and how far it is reached. */
export interface RoadmapGoal {
  readonly id: RecordId;
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  readonly status: Status;
  readonly dueDate: IsoDay | null;
  readonly overdue: boolean;
  /** What it is measured by, in words; may be empty. */
  readonly measure: string;
  readonly metric: Link | null;
  /** What the metric is measured on: the process, a stage, an activity or a flow. */
  readonly measuredOn: Link | null;
  /** Unit of the four numbers that follow; percentages are ratios (0.12 is 12 %). */
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** Where it stands: what its metric measures, when that can be compared with the goal. */
  readonly current: number | null;
  /** Target less current value, or less the baseline while there is no current one. */
  readonly gap: number | null;
  /**
   * Share of the way from baseline to target that is done: (current - baseline) / (target -
   * baseline). Below 0 when it went the other way, above 1 beyond the target.
   */
  readonly progress: number | null;
  readonly strategies: readonly Link[];
  readonly initiatives: readonly Link[];
  /** How far it is specific, measurable, achievable, relevant and time-bound. */
  readonly smart: readonly SmartPart[];
}

/** The goals by due date. */
export function goalsOf(document: ProcessDocument, today: IsoDay | null): readonly RoadmapGoal[] {
  return [...document.goal.values()]
    .map((goal) => roadmapGoal(document, goal, today))
    .sort(byDay((goal) => goal.dueDate));
}

function roadmapGoal(document: ProcessDocument, goal: Goal, today: IsoDay | null): RoadmapGoal {
  const { id, name, description, owner, status, unit, baseline, target } = goal;
  const metric = goal.metricId === null ? undefined : document.metric.get(goal.metricId);
  const dueDate = realDay(goal.dueDate);
  const current = currentValue(document, goal);
  const stands = current ?? baseline;
  return {
    id,
    name,
    description,
    owner,
    status,
    dueDate,
    overdue: isOverdue(status, dueDate, today),
    measure: goal.measure === "" ? (metric?.name ?? "") : goal.measure,
    metric: metric === undefined ? null : linkTo(metric),
    measuredOn: resolve(document, metric?.subjectId ?? null),
    unit,
    baseline,
    target,
    current,
    gap: target === null || stands === null ? null : target - stands,
    progress: progressOf(baseline, target, current),
    strategies: linksById(
      [...document.strategy.values()].filter(({ goalIds }) => goalIds.includes(id)),
    ),
    initiatives: linksById([...document.initiative.values()].filter(({ goalId }) => goalId === id)),
    smart: smartOf(document, goal),
  };
}

/**
 * A rate or an average in the goal's own unit can be compared with it. A total cannot: the
 * revenue of a month says nothing of a goal for a year.
 */
function currentValue(document: ProcessDocument, { metricId, unit }: Goal): number | null {
  const metric = metricId === null ? undefined : document.metric.get(metricId);
  if (metric === undefined || metric.unit !== unit || metric.metricKind === "total") return null;
  return metric.actual;
}

function progressOf(
  baseline: number | null,
  target: number | null,
  current: number | null,
): number | null {
  if (baseline === null || target === null || current === null) return null;
  const progress = (current - baseline) / (target - baseline);
  return Number.isFinite(progress) ? progress : null;
}
