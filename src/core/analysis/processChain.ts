import type { RecordId } from "../base/ids.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { ProcessDocument } from "../process/document.ts";
import { flowsFrom, standsInFlow } from "../process/graph.ts";
import type { Flow } from "../process/records/flow.ts";
import { type Chain, chainOf, statesThatNeverEnd, SUM_TOLERANCE } from "./chain.ts";
import { type Gap, gapAt } from "./gaps.ts";
import { at } from "./linear.ts";

/** The process as an absorbing Markov chain, of what leads can reach only. */
export interface ProcessChain {
  /** Its states and outcomes are record ids; days, cost and value are left at zero. */
  readonly chain: Chain;
  /** Place of each state among the chain's. */
  readonly stateIndex: ReadonlyMap<RecordId, number>;
  /** Probability of each flow that leaves a state. */
  readonly flows: ReadonlyMap<RecordId, number>;
}

/** The flows that leave a state, each with its probability. */
type WaysOut = readonly { readonly flow: Flow; readonly p: number }[];

/**
 * The chain, or what is wrong with the shape of the process or its probabilities. States are
 * lead sources, stages, decisions and activities that stand in the flow. Flows that lead
 * anywhere else do not count, nor does what no lead can reach.
 */
export function buildProcessChain(document: ProcessDocument): Result<ProcessChain, readonly Gap[]> {
  if (document.leadSource.size === 0) return fail([gapAt("noLeadSource", null)]);
  const gaps: Gap[] = [];
  const ways = new Map<RecordId, WaysOut>();
  const broken = new Set<RecordId>();
  const outcomes = new Set<RecordId>();
  // A set that grows while it is walked: lead sources first, then what they lead to.
  const reached = new Set<RecordId>(document.leadSource.keys());
  for (const id of reached) {
    const result = waysOut(document, id);
    if (!result.ok) {
      gaps.push(result.error);
      broken.add(id);
      continue;
    }
    ways.set(id, result.value);
    for (const { flow, p } of result.value) {
      if (p === 0) continue;
      if (document.outcome.has(flow.targetId)) outcomes.add(flow.targetId);
      else reached.add(flow.targetId);
    }
  }

  const transient = [...reached];
  const stateIndex = new Map(transient.map((id, index) => [id, index]));
  const ends = [...outcomes];
  const outcomeIndex = new Map(ends.map((id, index) => [id, index]));
  const rowOf = (id: RecordId, places: ReadonlyMap<RecordId, number>) => {
    const row = new Map<number, number>();
    for (const { flow, p } of ways.get(id) ?? []) {
      const place = places.get(flow.targetId);
      if (p > 0 && place !== undefined) row.set(place, (row.get(place) ?? 0) + p);
    }
    return row;
  };
  const moves = transient.map((id) => rowOf(id, stateIndex));
  const endings = transient.map((id) => rowOf(id, outcomeIndex));
  gaps.push(...endlessLoops(transient, moves, endings, broken));
  if (gaps.length > 0) return fail(gaps);

  const nothing = () => new Float64Array(transient.length);
  const chain = chainOf({
    transient,
    outcomes: ends,
    moves,
    ends: endings,
    mean: nothing(),
    variance: nothing(),
    cost: nothing(),
    value: new Float64Array(ends.length),
  });
  if (!chain.ok) return fail([gapAt("neverEnds", at(transient, chain.error))]);
  const flows = new Map([...ways.values()].flat().map(({ flow, p }) => [flow.id, p]));
  return ok({ chain: chain.value, stateIndex, flows });
}

/** Whether deals can be in this record: a state or an outcome. */
function takesDeals(document: ProcessDocument, id: RecordId): boolean {
  const activity = document.activity.get(id);
  if (activity !== undefined) return standsInFlow(activity);
  return (
    document.stage.has(id) ||
    document.decision.has(id) ||
    document.outcome.has(id) ||
    document.leadSource.has(id)
  );
}

/** Flows without a stated probability share equally what the others leave. */
function waysOut(document: ProcessDocument, id: RecordId): Result<WaysOut, Gap> {
  const flows = flowsFrom(document, id).filter((flow) => takesDeals(document, flow.targetId));
  if (flows.length === 0) {
    return fail(gapAt(document.leadSource.has(id) ? "leadSourceNotConnected" : "deadEnd", id));
  }
  let stated = 0;
  let open = 0;
  for (const { probability } of flows) {
    if (probability === null) open += 1;
    else stated += probability;
  }
  if (stated > 1 + SUM_TOLERANCE) return fail(gapAt("probabilitiesOver1", id, stated - 1));
  if (open === 0 && stated < 1 - SUM_TOLERANCE) {
    return fail(gapAt("probabilitiesUnder1", id, 1 - stated));
  }
  // A sum of stated decimals misses 1 by roundings: what they leave is then nothing at all.
  const rest = open > 0 && 1 - stated > SUM_TOLERANCE ? 1 - stated : 0;
  const whole = stated + rest;
  return ok(flows.map((flow) => ({ flow, p: (flow.probability ?? rest / open) / whole })));
}

/** One gap for each group of connected states that no deal can leave. */
function endlessLoops(
  states: readonly RecordId[],
  moves: readonly ReadonlyMap<number, number>[],
  ends: readonly ReadonlyMap<number, number>[],
  broken: ReadonlySet<RecordId>,
): Gap[] {
  // A state with a gap of its own would else drag all before it along.
  const exits = ends.map((row, index) => (broken.has(at(states, index)) ? new Map([[0, 1]]) : row));
  const trapped = statesThatNeverEnd(moves, exits);
  const neighbours = new Map(trapped.map((state) => [state, new Set<number>()]));
  for (const state of trapped) {
    for (const target of at(moves, state).keys()) {
      neighbours.get(state)?.add(target);
      neighbours.get(target)?.add(state);
    }
  }
  const gaps: Gap[] = [];
  const seen = new Set<number>();
  for (const first of trapped) {
    if (seen.has(first)) continue;
    const group = new Set([first]);
    for (const state of group) {
      for (const neighbour of neighbours.get(state) ?? []) group.add(neighbour);
    }
    for (const state of group) seen.add(state);
    gaps.push(gapAt("neverEnds", at(states, loopAhead(moves, first))));
  }
  return gaps;
}

/** A state on a loop that a trapped deal gets into: walking on must come round. */
function loopAhead(moves: readonly ReadonlyMap<number, number>[], trapped: number): number {
  const passed = new Set<number>();
  let state = trapped;
  while (!passed.has(state)) {
    passed.add(state);
    for (const next of at(moves, state).keys()) {
      state = next;
      break;
    }
  }
  return state;
}
