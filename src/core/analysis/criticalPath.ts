import { assertNever } from "../base/assertNever.ts";
import { groupBy } from "../base/groupBy.ts";
import type { RecordId } from "../base/ids.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { Dependency } from "../process/records/dependency.ts";

/** Work that takes its days. */
export interface Task {
  readonly id: RecordId;
  readonly durationDays: number;
}

export type TaskDependency = Pick<
  Dependency,
  "sourceId" | "targetId" | "dependencyType" | "lagDays"
>;

/** When a task can and must start and finish, in days from the beginning. */
export interface Schedule {
  readonly earliestStart: number;
  readonly earliestFinish: number;
  readonly latestStart: number;
  readonly latestFinish: number;
  /** Days it may slip without delaying the end. */
  readonly slack: number;
}

export interface CriticalPath {
  /** Days from the first start to the last finish. */
  readonly durationDays: number;
  readonly schedule: ReadonlyMap<RecordId, Schedule>;
  /** The tasks without slack, by their start. */
  readonly critical: readonly RecordId[];
}

const NO_SLACK = 1e-9;

/**
 * The critical path method (Kelley and Walker 1959) with the four dependency types and lags.
 * Dependencies with an end outside the tasks do not count. A task never starts before day 0.
 * The error is a cycle of dependencies, in their order.
 */
export function criticalPath(
  tasks: readonly Task[],
  dependencies: Iterable<TaskDependency>,
): Result<CriticalPath, readonly RecordId[]> {
  const duration = new Map(tasks.map((task) => [task.id, task.durationDays]));
  const inOrder = dependencyOrder(
    tasks.map(({ id }) => id),
    dependencies,
  );
  if (!inOrder.ok) return inOrder;
  const { order, into, outOf } = inOrder.value;

  const starts = new Map<RecordId, number>();
  let end = 0;
  for (const id of order) {
    let start = 0;
    for (const link of into.get(id) ?? []) {
      start = Math.max(start, (starts.get(link.sourceId) ?? 0) + gap(link, duration));
    }
    starts.set(id, start);
    end = Math.max(end, start + (duration.get(id) ?? 0));
  }
  const latest = new Map<RecordId, number>();
  for (const id of order.toReversed()) {
    let start = end - (duration.get(id) ?? 0);
    for (const link of outOf.get(id) ?? []) {
      start = Math.min(start, (latest.get(link.targetId) ?? 0) - gap(link, duration));
    }
    latest.set(id, start);
  }

  const schedule = new Map<RecordId, Schedule>();
  for (const { id, durationDays } of tasks) {
    const earliestStart = starts.get(id) ?? 0;
    const latestStart = latest.get(id) ?? 0;
    schedule.set(id, {
      earliestStart,
      earliestFinish: earliestStart + durationDays,
      latestStart,
      latestFinish: latestStart + durationDays,
      slack: latestStart - earliestStart,
    });
  }
  const critical = order
    .filter((id) => (schedule.get(id)?.slack ?? 0) <= NO_SLACK)
    .sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
  return ok({ durationDays: end, schedule, critical });
}

/** The least days from the source's start to the target's. */
function gap(link: TaskDependency, duration: ReadonlyMap<RecordId, number>): number {
  const source = duration.get(link.sourceId) ?? 0;
  const target = duration.get(link.targetId) ?? 0;
  switch (link.dependencyType) {
    case "finishToStart":
      return source + link.lagDays;
    case "startToStart":
      return link.lagDays;
    case "finishToFinish":
      return source + link.lagDays - target;
    case "startToFinish":
      return link.lagDays - target;
    default:
      return assertNever(link.dependencyType);
  }
}

type Links = ReadonlyMap<RecordId, readonly TaskDependency[]>;

/** Tasks, each after those that it waits for, and the dependencies among them by either end. */
export interface DependencyOrder {
  readonly order: readonly RecordId[];
  readonly into: Links;
  readonly outOf: Links;
}

/**
 * The tasks in an order in which they can be done. Dependencies with an end outside of them do
 * not count. The error is a cycle of dependencies, in their order.
 */
export function dependencyOrder(
  ids: readonly RecordId[],
  dependencies: Iterable<TaskDependency>,
): Result<DependencyOrder, readonly RecordId[]> {
  const among = new Set(ids);
  const links = [...dependencies].filter(
    (link) => among.has(link.sourceId) && among.has(link.targetId),
  );
  const into = groupBy(links, (link) => link.targetId);
  const outOf = groupBy(links, (link) => link.sourceId);
  const waiting = new Map(ids.map((id) => [id, into.get(id)?.length ?? 0]));
  const order = ids.filter((id) => waiting.get(id) === 0);
  // The list grows while it is walked.
  for (const id of order) {
    for (const { targetId } of outOf.get(id) ?? []) {
      const left = (waiting.get(targetId) ?? 0) - 1;
      waiting.set(targetId, left);
      if (left === 0) order.push(targetId);
    }
  }
  if (order.length === waiting.size) return ok({ order, into, outOf });
  const done = new Set(order);
  const stuck = ids.filter((id) => !done.has(id));
  return fail(cycleAmong(stuck, into));
}

/** Each of the tasks waits for another of them: walking back must come round. */
function cycleAmong(stuck: readonly RecordId[], into: Links): RecordId[] {
  const among = new Set(stuck);
  const path = new Set<RecordId>();
  let current = stuck[0];
  while (current !== undefined && !path.has(current)) {
    path.add(current);
    current = into.get(current)?.find((link) => among.has(link.sourceId))?.sourceId;
  }
  const walked = [...path];
  const cycle = walked.slice(current === undefined ? 0 : walked.indexOf(current)).toReversed();
  const members = new Set(cycle);
  const turn = cycle.indexOf(stuck.find((id) => members.has(id)) ?? "");
  return [...cycle.slice(Math.max(0, turn)), ...cycle.slice(0, Math.max(0, turn))];
}
