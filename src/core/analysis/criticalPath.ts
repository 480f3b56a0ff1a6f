import { assertNever } from "../base/assertNever.ts";
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
  const links = [...dependencies].filter(
    (link) => duration.has(link.sourceId) && duration.has(link.targetId),
  );
  const into = groupedBy(links, (link) => link.targetId);
  const outOf = groupedBy(links, (link) => link.sourceId);
  const order = inOrder(tasks, into, outOf);
  if (!order.ok) return order;

  const starts = new Map<RecordId, number>();
  let end = 0;
  for (const id of order.value) {
    let start = 0;
    for (const link of into.get(id) ?? []) {
      start = Math.max(start, (starts.get(link.sourceId) ?? 0) + gap(link, duration));
    }
    starts.set(id, start);
    end = Math.max(end, start + (duration.get(id) ?? 0));
  }
  const latest = new Map<RecordId, number>();
  for (const id of order.value.toReversed()) {
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
  const critical = order.value
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

function groupedBy(
  links: readonly TaskDependency[],
  keyOf: (link: TaskDependency) => RecordId,
): Links {
  const groups = new Map<RecordId, TaskDependency[]>();
  for (const link of links) {
    const group = groups.get(keyOf(link));
    if (group === undefined) groups.set(keyOf(link), [link]);
    else group.push(link);
  }
  return groups;
}

type Links = ReadonlyMap<RecordId, readonly TaskDependency[]>;

function inOrder(
  tasks: readonly Task[],
  into: Links,
  outOf: Links,
): Result<readonly RecordId[], readonly RecordId[]> {
  const waiting = new Map(tasks.map(({ id }) => [id, into.get(id)?.length ?? 0]));
  const order = tasks.flatMap(({ id }) => (waiting.get(id) === 0 ? [id] : []));
  // The list grows while it is walked.
  for (const id of order) {
    for (const { targetId } of outOf.get(id) ?? []) {
      const left = (waiting.get(targetId) ?? 0) - 1;
      waiting.set(targetId, left);
      if (left === 0) order.push(targetId);
    }
  }
  if (order.length === waiting.size) return ok(order);
  const done = new Set(order);
  return fail(
    cycleAmong(
      tasks.map(({ id }) => id).filter((id) => !done.has(id)),
      into,
    ),
  );
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
