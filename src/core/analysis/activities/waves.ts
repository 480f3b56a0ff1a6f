import type { RecordId } from "../../base/ids.ts";
import { ok, type Result } from "../../base/result.ts";
import { dependencyOrder, type TaskDependency } from "../criticalPath.ts";

/**
 * The activities that are left to do, in waves: those of the first can start now, and each later
 * wave once those before it are done. An activity waits for what must finish first, and comes no
 * earlier than what must have started; a dependency that binds its finish alone holds up no
 * start. The error is a cycle of dependencies, in their order.
 */
export function wavesOf(
  ids: readonly RecordId[],
  dependencies: Iterable<TaskDependency>,
  done: ReadonlySet<RecordId> = new Set(),
): Result<readonly (readonly RecordId[])[], readonly RecordId[]> {
  const left = ids.filter((id) => !done.has(id));
  const inOrder = dependencyOrder(left, dependencies);
  if (!inOrder.ok) return inOrder;
  const { order, into } = inOrder.value;
  const waveOf = new Map<RecordId, number>();
  for (const id of order) {
    let wave = 0;
    for (const { sourceId, dependencyType } of into.get(id) ?? []) {
      const before = waveOf.get(sourceId) ?? 0;
      if (dependencyType === "finishToStart") wave = Math.max(wave, before + 1);
      else if (dependencyType === "startToStart") wave = Math.max(wave, before);
    }
    waveOf.set(id, wave);
  }
  const waves: RecordId[][] = [];
  for (const id of left) (waves[waveOf.get(id) ?? 0] ??= []).push(id);
  return ok(waves);
}
