import type { RecordId } from "../base/ids.ts";
import type { CriticalPath, TaskDependency } from "./criticalPath.ts";
import { pertSpread, scaled, type StateDuration, type ThreePoint } from "./stateDuration.ts";

/** Uncertain tasks one after the other, the last first. */
interface Trail {
  readonly variance: number;
  readonly part: ThreePoint | null;
  readonly before: Trail | null;
}

const NOTHING: Trail = { variance: 0, part: null, before: null };
/** Days by which two dates may differ through rounding alone. */
const SAME = 1e-9;

/**
 * The days of a critical path as PERT takes them: its length by the means of its tasks, and the
 * variance of the uncertain tasks on it, independent of each other. Of several critical paths
 * the most uncertain one counts. That another path may turn out to be the longer one is left
 * out, as in PERT, which makes the true mean a little longer.
 */
export function pathDuration(
  path: CriticalPath,
  dependencies: readonly TaskDependency[],
  uncertain: ReadonlyMap<RecordId, ThreePoint>,
): StateDuration {
  const into = new Map<RecordId, TaskDependency[]>();
  for (const link of dependencies) {
    const links = into.get(link.targetId);
    if (links === undefined) into.set(link.targetId, [link]);
    else links.push(link);
  }
  const starts = new Map<RecordId, Trail>();
  const finishes = new Map<RecordId, Trail>();
  // Every task that another waits for without slack is critical before it is.
  for (const id of inOrder(path, into)) {
    const times = path.schedule.get(id);
    if (times === undefined) continue;
    let start = NOTHING;
    let finish = NOTHING;
    for (const link of into.get(id) ?? []) {
      const source = path.schedule.get(link.sourceId);
      if (source === undefined) continue;
      const fromStart =
        link.dependencyType === "startToStart" || link.dependencyType === "startToFinish";
      const toStart =
        link.dependencyType === "finishToStart" || link.dependencyType === "startToStart";
      const ready = (fromStart ? source.earliestStart : source.earliestFinish) + link.lagDays;
      const waits = Math.abs(ready - (toStart ? times.earliestStart : times.earliestFinish));
      if (waits > SAME) continue;
      const trail = (fromStart ? starts : finishes).get(link.sourceId) ?? NOTHING;
      if (toStart) start = wider(start, trail);
      else finish = wider(finish, trail);
    }
    const part = uncertain.get(id);
    starts.set(id, start);
    finishes.set(id, wider(finish, part === undefined ? start : after(start, part)));
  }
  let last = NOTHING;
  for (const [id, trail] of finishes) {
    const finish = path.schedule.get(id)?.earliestFinish ?? 0;
    if (finish >= path.durationDays - SAME) last = wider(last, trail);
  }
  return durationOf(path.durationDays, last);
}

function durationOf(days: number, last: Trail): StateDuration {
  const parts: ThreePoint[] = [];
  for (let trail: Trail | null = last; trail !== null; trail = trail.before) {
    if (trail.part !== null) parts.push(trail.part);
  }
  if (parts.length === 0) return { shape: "fixed", days };
  const uncertain = parts.reduce((sum, part) => sum + pertSpread(part).mean, 0);
  // Tasks that overlap by their dependencies take longer one after the other than the path does.
  const share = Math.min(1, days / uncertain);
  return scaled({ shape: "sum", days: days / share - uncertain, parts: parts.toReversed() }, share);
}

function wider(a: Trail, b: Trail): Trail {
  return b.variance > a.variance ? b : a;
}

function after(before: Trail, part: ThreePoint): Trail {
  return { variance: before.variance + pertSpread(part).variance, part, before };
}

/** The tasks, each after those that it waits for; the path proves that there is no cycle. */
function inOrder(
  path: CriticalPath,
  into: ReadonlyMap<RecordId, readonly TaskDependency[]>,
): Set<RecordId> {
  const order = new Set<RecordId>();
  const visit = (first: RecordId): void => {
    const open = [first];
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const waitsFor = (into.get(id) ?? []).find(
        ({ sourceId }) => path.schedule.has(sourceId) && !order.has(sourceId),
      );
      if (waitsFor === undefined) {
        order.add(id);
        open.pop();
      } else open.push(waitsFor.sourceId);
    }
  };
  for (const id of path.schedule.keys()) if (!order.has(id)) visit(id);
  return order;
}
