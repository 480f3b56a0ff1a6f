import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import { flowsFrom, standsInFlow } from "../process/graph.ts";
import type { Reads } from "./rule.ts";

/** What the graph of the deals is made from. */
export const GRAPH_READS = {
  leadSource: [],
  stage: [],
  decision: [],
  outcome: [],
  activity: ["stageId"],
  flow: ["sourceId", "targetId", "probability"],
} as const satisfies Reads;

/** The ways of the deals, with what several rules ask of them. */
export interface DealGraph {
  /** Everything that deals can be in, lead sources first. */
  readonly nodes: readonly RecordId[];
  /** Where the flows of a node lead, those with probability 0 too. */
  readonly next: ReadonlyMap<RecordId, readonly RecordId[]>;
  /** What deals can get to from a lead source, by any flow. */
  readonly reached: ReadonlySet<RecordId>;
  /** Groups of states that lead round to each other, or to themselves, with a probability above 0. */
  readonly loops: readonly (readonly RecordId[])[];
  /** What can be reached from a node with a probability above 0, itself left out unless by a loop. */
  readonly reach: (id: RecordId) => ReadonlySet<RecordId>;
}

const graphs = new WeakMap<ProcessDocument, DealGraph>();

/** The graph of the document's deals, made once for each document. */
export function dealGraph(document: ProcessDocument): DealGraph {
  const known = graphs.get(document);
  if (known !== undefined) return known;
  const made = build(document);
  graphs.set(document, made);
  return made;
}

/** Whether deals can be in this record: a state or an outcome. */
export function takesDeals(document: ProcessDocument, id: RecordId): boolean {
  const activity = document.activity.get(id);
  if (activity !== undefined) return standsInFlow(activity);
  return (
    document.leadSource.has(id) ||
    document.stage.has(id) ||
    document.decision.has(id) ||
    document.outcome.has(id)
  );
}

/** The probabilities of the flows out of a state; those without one share what the others leave. */
export function probabilitiesFrom(
  document: ProcessDocument,
  id: RecordId,
): ReadonlyMap<RecordId, number> {
  const flows = flowsFrom(document, id).filter(({ targetId }) => takesDeals(document, targetId));
  const stated = flows.reduce((sum, { probability }) => sum + (probability ?? 0), 0);
  const open = flows.filter(({ probability }) => probability === null).length;
  const rest = Math.max(0, 1 - stated) / Math.max(1, open);
  return new Map(flows.map((flow) => [flow.id, flow.probability ?? rest]));
}

function build(document: ProcessDocument): DealGraph {
  const nodes = [
    ...document.leadSource.keys(),
    ...document.stage.keys(),
    ...document.decision.keys(),
    ...[...document.activity.values()].filter(standsInFlow).map(({ id }) => id),
    ...document.outcome.keys(),
  ];
  const next = new Map<RecordId, RecordId[]>();
  const likely = new Map<RecordId, RecordId[]>();
  for (const id of nodes) {
    const flows = flowsFrom(document, id).filter(({ targetId }) => takesDeals(document, targetId));
    const chances = probabilitiesFrom(document, id);
    next.set(
      id,
      flows.map(({ targetId }) => targetId),
    );
    // Where a deal has ended it goes no further.
    const onward = document.outcome.has(id) ? [] : flows;
    likely.set(
      id,
      onward.flatMap((flow) => ((chances.get(flow.id) ?? 0) > 0 ? [flow.targetId] : [])),
    );
  }
  const reaches = new Map<RecordId, ReadonlySet<RecordId>>();
  return {
    nodes,
    next,
    reached: reachFrom(document.leadSource.keys(), next, true),
    loops: loopsIn(nodes, likely),
    reach: (id) => {
      const known = reaches.get(id);
      if (known !== undefined) return known;
      const found = reachFrom([id], likely, false);
      reaches.set(id, found);
      return found;
    },
  };
}

function reachFrom(
  starts: Iterable<RecordId>,
  next: ReadonlyMap<RecordId, readonly RecordId[]>,
  withStarts: boolean,
): ReadonlySet<RecordId> {
  const open = [...starts];
  const found = new Set(withStarts ? open : []);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const target of next.get(id) ?? []) {
      if (found.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return found;
}

/** Strongly connected components (Tarjan 1972, without recursion) that hold a loop. */
function loopsIn(
  nodes: readonly RecordId[],
  next: ReadonlyMap<RecordId, readonly RecordId[]>,
): RecordId[][] {
  const index = new Map<RecordId, number>();
  const low = new Map<RecordId, number>();
  const stack: RecordId[] = [];
  const onStack = new Set<RecordId>();
  const loops: RecordId[][] = [];
  const lower = (id: RecordId, to: number) => low.set(id, Math.min(low.get(id) ?? to, to));
  for (const root of nodes) {
    if (index.has(root)) continue;
    const path: { readonly id: RecordId; at: number }[] = [];
    const enter = (id: RecordId) => {
      index.set(id, index.size);
      low.set(id, index.size - 1);
      stack.push(id);
      onStack.add(id);
      path.push({ id, at: 0 });
    };
    enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const target = next.get(step.id)?.[step.at];
      step.at += 1;
      if (target !== undefined) {
        if (!index.has(target)) enter(target);
        else if (onStack.has(target)) lower(step.id, index.get(target) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent.id, low.get(step.id) ?? 0);
      if (low.get(step.id) !== index.get(step.id)) continue;
      const group = stack.splice(stack.lastIndexOf(step.id));
      for (const id of group) onStack.delete(id);
      const [only = step.id] = group;
      if (group.length > 1 || next.get(only)?.includes(only) === true) loops.push(group.toSorted());
    }
  }
  return loops;
}
