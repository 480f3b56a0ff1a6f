import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import { flowsFrom } from "../../process/graph.ts";
import { dealGraph, GRAPH_READS, probabilitiesFrom } from "../dealGraph.ts";
import { found, wholeRule } from "../rule.ts";

/** Up to so many states of a loop its visits are worked out. */
const LARGEST_LOOP = 64;
/** Returns to a state, beyond the first visit. */
const MANY_RETURNS = 2;

/**
 * A deal comes back to a state more than twice on average: the mean number of visits once it is
 * there, from the fundamental matrix of the loop alone, which a deal that leaves never enters
 * again. Larger loops are passed over.
 */
export const heavyLoop = wholeRule({
  code: "HEAVY_LOOP",
  severity: "warning",
  property: "structure",
  source: "S",
  why: "consistentPattern",
  reads: GRAPH_READS,
  check: (document) => {
    const { loops } = dealGraph(document);
    return loops.flatMap((loop) => {
      if (loop.length > LARGEST_LOOP) return [];
      const visits = visitsIn(document, loop);
      let [most, returns] = ["", 0];
      for (const [place, id] of loop.entries()) {
        const count = (visits[place] ?? 0) - 1;
        if (Number.isFinite(count) && count > returns) [most, returns] = [id, count];
      }
      if (returns <= MANY_RETURNS + 1e-9) return [];
      return found([most], { returns });
    });
  },
});

/** Mean visits to each state of a loop by a deal that is there: the diagonal of (I - Q)^-1. */
function visitsIn(document: ProcessDocument, loop: readonly RecordId[]): number[] {
  const size = loop.length;
  const places = new Map(loop.map((id, place) => [id, place]));
  // I - Q beside I, brought to I beside the inverse (Gauss and Jordan).
  const rows = loop.map((id, place) => {
    const row = new Float64Array(2 * size);
    row[place] = 1;
    row[size + place] = 1;
    const chances = probabilitiesFrom(document, id);
    for (const flow of flowsFrom(document, id)) {
      const column = places.get(flow.targetId);
      if (column !== undefined) row[column] = (row[column] ?? 0) - (chances.get(flow.id) ?? 0);
    }
    return row;
  });
  for (let pivot = 0; pivot < size; pivot += 1) {
    const row = rows[pivot];
    const by = row?.[pivot] ?? 0;
    // A loop without exit has no such matrix, and a finding of its own.
    if (row === undefined || by < 1e-12) return [];
    for (let column = 0; column < 2 * size; column += 1) row[column] = (row[column] ?? 0) / by;
    for (const other of rows) {
      const times = other[pivot] ?? 0;
      if (other === row || times === 0) continue;
      for (let column = 0; column < 2 * size; column += 1) {
        other[column] = (other[column] ?? 0) - times * (row[column] ?? 0);
      }
    }
  }
  return rows.map((row, place) => row[size + place] ?? 0);
}
