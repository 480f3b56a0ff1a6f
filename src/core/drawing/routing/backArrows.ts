import type { RecordId } from "../../base/ids.ts";
import type { RouteArrow } from "./types.ts";

/**
 * The arrows that close a loop: both their ends lie on a common ring of arrows, and they
 * lead to the one that a deal reaches earlier. "Earlier" goes by fewest arrows from the
 * first node that none leads into, in the order of the document.
 */
export function backArrows(
  nodeIds: Iterable<RecordId>,
  arrows: readonly RouteArrow[],
): ReadonlySet<RecordId> {
  const ids = [...nodeIds];
  const following = neighbours(arrows, "sourceId", "targetId");
  const ranks = ranksOf(ids, following, arrows);
  const rings = ringsOf(ids, following, neighbours(arrows, "targetId", "sourceId"));
  return new Set(
    arrows
      .filter(
        ({ sourceId, targetId }) =>
          rings.get(sourceId) === rings.get(targetId) &&
          (ranks.get(targetId) ?? 0) < (ranks.get(sourceId) ?? 0),
      )
      .map(({ id }) => id),
  );
}

type Neighbours = ReadonlyMap<RecordId, readonly RecordId[]>;

function neighbours(
  arrows: readonly RouteArrow[],
  from: "sourceId" | "targetId",
  to: "sourceId" | "targetId",
): Neighbours {
  const result = new Map<RecordId, RecordId[]>();
  for (const arrow of arrows) {
    const known = result.get(arrow[from]);
    if (known === undefined) result.set(arrow[from], [arrow[to]]);
    else known.push(arrow[to]);
  }
  return result;
}

/** The order in which nodes are reached, breadth first, one entrance after the other. */
function ranksOf(
  ids: readonly RecordId[],
  following: Neighbours,
  arrows: readonly RouteArrow[],
): ReadonlyMap<RecordId, number> {
  const entered = new Set(
    arrows.filter((arrow) => arrow.sourceId !== arrow.targetId).map((arrow) => arrow.targetId),
  );
  const ranks = new Map<RecordId, number>();
  for (const start of [...ids.filter((id) => !entered.has(id)), ...ids]) {
    if (ranks.has(start)) continue;
    ranks.set(start, ranks.size);
    const queue = [start];
    for (const id of queue) {
      for (const next of following.get(id) ?? []) {
        if (ranks.has(next)) continue;
        ranks.set(next, ranks.size);
        queue.push(next);
      }
    }
  }
  return ranks;
}

/** For each node a name of its strongly connected component (Kosaraju and Sharir). */
function ringsOf(
  ids: readonly RecordId[],
  following: Neighbours,
  leading: Neighbours,
): ReadonlyMap<RecordId, RecordId> {
  const finished: RecordId[] = [];
  const seen = new Set<RecordId>();
  for (const root of ids) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ id: root, next: 0 }];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const target = following.get(step.id)?.[step.next];
      step.next += 1;
      if (target === undefined) {
        finished.push(step.id);
        path.pop();
      } else if (!seen.has(target)) {
        seen.add(target);
        path.push({ id: target, next: 0 });
      }
    }
  }
  const rings = new Map<RecordId, RecordId>();
  for (const root of finished.reverse()) {
    const open = rings.has(root) ? [] : [root];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (rings.has(id)) continue;
      rings.set(id, root);
      open.push(...(leading.get(id) ?? []));
    }
  }
  return rings;
}
