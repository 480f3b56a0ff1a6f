import type { RecordId } from "../../base/ids.ts";

export interface Edge {
  readonly id: RecordId;
  readonly sourceId: RecordId;
  readonly targetId: RecordId;
}

/**
 * The edges without which the graph has no cycle: those that lead back onto the path of a
 * depth-first walk (Tarjan 1972). Iterative, each edge is looked at once.
 */
export function closingEdges(edges: readonly Edge[]): ReadonlySet<RecordId> {
  const leaving = new Map<RecordId, Edge[]>();
  for (const edge of edges) {
    const known = leaving.get(edge.sourceId);
    if (known === undefined) leaving.set(edge.sourceId, [edge]);
    else known.push(edge);
  }
  const closing = new Set<RecordId>();
  const state = new Map<RecordId, "onPath" | "done">();
  for (const start of leaving.keys()) {
    if (state.has(start)) continue;
    const path = [{ node: start, next: 0 }];
    state.set(start, "onPath");
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const edge = leaving.get(step.node)?.[step.next];
      step.next += 1;
      if (edge === undefined) {
        state.set(step.node, "done");
        path.pop();
        continue;
      }
      const target = state.get(edge.targetId);
      if (target === "onPath") closing.add(edge.id);
      else if (target === undefined) {
        state.set(edge.targetId, "onPath");
        path.push({ node: edge.targetId, next: 0 });
      }
    }
  }
  return closing;
}
