import type { RecordId } from "../../base/ids.ts";
import type { RouteArrow } from "./types.ts";

/**
 * The arrows that close a loop: those that lead back to a node from which the walk along the
 * arrows, begun at the nodes that none leads into, is still coming.
 */
export function backArrows(
  nodeIds: Iterable<RecordId>,
  arrows: readonly RouteArrow[],
): ReadonlySet<RecordId> {
  const outgoing = new Map<RecordId, RouteArrow[]>();
  const entered = new Set<RecordId>();
  for (const arrow of arrows) {
    const known = outgoing.get(arrow.sourceId);
    if (known === undefined) outgoing.set(arrow.sourceId, [arrow]);
    else known.push(arrow);
    if (arrow.targetId !== arrow.sourceId) entered.add(arrow.targetId);
  }
  const all = [...nodeIds];
  const roots = [...all.filter((id) => !entered.has(id)), ...all.filter((id) => entered.has(id))];
  const back = new Set<RecordId>();
  const open = new Set<RecordId>();
  const done = new Set<RecordId>();
  for (const root of roots) {
    if (done.has(root)) continue;
    const path = [{ id: root, next: 0 }];
    open.add(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const arrow = outgoing.get(step.id)?.[step.next];
      step.next += 1;
      if (arrow === undefined) {
        open.delete(step.id);
        done.add(step.id);
        path.pop();
      } else if (open.has(arrow.targetId)) {
        back.add(arrow.id);
      } else if (!done.has(arrow.targetId)) {
        open.add(arrow.targetId);
        path.push({ id: arrow.targetId, next: 0 });
      }
    }
  }
  return back;
}
