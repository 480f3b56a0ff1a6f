import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";

/** What each activity needs to be done before it. */
export type Needs = ReadonlyMap<RecordId, ReadonlySet<RecordId>>;

export function needsOf(document: ProcessDocument): Needs {
  const needs = new Map<RecordId, Set<RecordId>>();
  for (const { sourceId, targetId } of document.dependency.values()) {
    const known = needs.get(targetId);
    if (known === undefined) needs.set(targetId, new Set([sourceId]));
    else known.add(sourceId);
  }
  return needs;
}

/** Again and again the first one that needs none of those left; in a ring, the first of all. */
export function inDependencyOrder(ids: readonly RecordId[], needs: Needs): readonly RecordId[] {
  const left = new Set(ids);
  const ordered: RecordId[] = [];
  while (left.size > 0) {
    const [first] = left;
    const next =
      [...left].find((id) => ![...(needs.get(id) ?? [])].some((need) => left.has(need))) ?? first;
    if (next === undefined) break;
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}

/**
 * The activities in waves: first those that need none of the others, then those that need only
 * these, and so on; in each wave in the order given.
 */
export function wavesOf(ids: readonly RecordId[], needs: Needs): readonly (readonly RecordId[])[] {
  const levels = new Map<RecordId, number>();
  for (const id of inDependencyOrder(ids, needs)) {
    const below = [...(needs.get(id) ?? [])].map((need) => levels.get(need) ?? -1);
    levels.set(id, Math.max(-1, ...below) + 1);
  }
  const waves: RecordId[][] = [];
  for (const id of ids) (waves[levels.get(id) ?? 0] ??= []).push(id);
  return waves;
}
