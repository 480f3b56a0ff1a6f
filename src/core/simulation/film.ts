import type { RecordId } from "../base/ids.ts";
import type { Pause } from "../base/pause.ts";
import type { Gap } from "../analysis/gaps.ts";
import { at } from "../analysis/linear.ts";
import type { ProcessDocument } from "../process/document.ts";
import { type Trace, trace, type TraceOptions } from "./trace.ts";

/**
 * A trace made ready to be shown at any day of it, in any order: every question is answered by
 * searching in sorted lists, so that going back costs as much as going on.
 */
export interface Film {
  readonly days: number;
  /** Whether more happened than could be kept: then it ends at `days`, too early. */
  readonly isCut: boolean;
  readonly states: readonly RecordId[];
  /** By state, when deals came to stay there and when they left, each in the order of time. */
  readonly stays: readonly Comings[];
  /** The same of deals that wait there for somebody to have time. */
  readonly waits: readonly Comings[];
  /** By outcome, when deals came there. */
  readonly ends: ReadonlyMap<RecordId, Float64Array>;
  readonly trips: Trips;
  /** When deals were won, and the money that all until then have brought; null if not stated. */
  readonly wins: { readonly at: Float64Array; readonly worth: Float64Array | null };
}

interface Comings {
  readonly from: Float64Array;
  readonly until: Float64Array;
}

/** Ways of deals from where they stood to where they stand next, in the order of time. */
interface Trips {
  readonly at: Float64Array;
  /** Days that the deal then stays; Infinity where it ends, or is still when the film ends. */
  readonly stays: Float64Array;
  /** Which of the paths it takes. */
  readonly path: Int32Array;
  readonly paths: readonly Path[];
}

/** The flows that a deal takes at once, through steps that take no time, and where they lead. */
export interface Path {
  readonly flows: readonly RecordId[];
  readonly targetId: RecordId;
}

/** At most so much of a stay is shown on the way to it. */
const MOST_OF_STAY = 0.6;

export type FilmAnswer =
  | { readonly known: true; readonly film: Film }
  | { readonly known: false; readonly gaps: readonly Gap[] };

/** Traces a process and makes a film of it, which takes seconds where there are many deals. */
export async function filmed(
  document: ProcessDocument,
  options: TraceOptions,
  pause: Pause,
): Promise<FilmAnswer> {
  const answer = await trace(document, options, pause);
  return answer.known ? { known: true, film: filmOf(document, answer) } : answer;
}

/** Makes a film of what was traced in the document. */
export function filmOf(document: ProcessDocument, traced: Trace): Film {
  const { visits, waits, states, flows } = traced;
  const stays = states.map(() => new Pending());
  const ends = new Map<RecordId, number[]>();
  const trips: { at: number; stay: number; path: number }[] = [];
  const paths = new PathList();
  /** Of each deal the flows that it has taken since it stood somewhere. */
  const taken = new Map<number, RecordId[]>();
  const arrive = (deal: number, time: number, stay: number, targetId: RecordId): void => {
    const way = taken.get(deal);
    if (way === undefined) return;
    taken.delete(deal);
    trips.push({ at: time, stay, path: paths.placeOf(way, targetId) });
  };
  for (const [row, deal] of visits.deals.entries()) {
    const [state, from] = [at(visits.states, row), at(visits.from, row)];
    const flow = at(visits.flows, row);
    const until = flow < 0 ? Infinity : at(visits.until, row);
    if (until > from) {
      arrive(deal, from, until - from, states[state] ?? "");
      stays[state]?.add(from, until);
    }
    const flowId = flows[flow];
    if (flowId === undefined) continue;
    const way = taken.get(deal) ?? [];
    way.push(flowId);
    taken.set(deal, way);
    const target = document.outcome.get(document.flow.get(flowId)?.targetId ?? "");
    if (target === undefined) continue;
    arrive(deal, until, Infinity, target.id);
    const times = ends.get(target.id) ?? [];
    times.push(until);
    ends.set(target.id, times);
  }
  trips.sort((a, b) => a.at - b.at);
  return {
    days: traced.days,
    isCut: traced.isCut,
    states,
    stays: stays.map((pending) => pending.sorted()),
    waits: waitsOf(traced, waits),
    ends: new Map([...ends].map(([id, times]) => [id, Float64Array.from(times).sort()])),
    trips: {
      at: Float64Array.from(trips, (trip) => trip.at),
      stays: Float64Array.from(trips, ({ stay }) => stay),
      path: Int32Array.from(trips, ({ path }) => path),
      paths: paths.all,
    },
    wins: winsOf(traced),
  };
}

/** Deals that wait for several people at once, or one after the other, wait once. */
function waitsOf({ states, days }: Trace, waits: Trace["waits"]): Comings[] {
  const byVisit = new Map<string, [from: number, until: number][]>();
  for (const [row, deal] of waits.deals.entries()) {
    const key = `${at(waits.states, row)} ${deal}`;
    const until = at(waits.until, row);
    const spans = byVisit.get(key) ?? [];
    spans.push([at(waits.from, row), until >= days ? Infinity : until]);
    byVisit.set(key, spans);
  }
  const found = states.map(() => new Pending());
  for (const [key, spans] of byVisit) {
    const pending = found[Number.parseInt(key, 10)];
    let end = -Infinity;
    let start = -Infinity;
    for (const [from, until] of spans.toSorted(([a], [b]) => a - b)) {
      if (from > end) {
        if (end > start) pending?.add(start, end);
        start = from;
      }
      end = Math.max(end, until);
    }
    if (end > start) pending?.add(start, end);
  }
  return found.map((pending) => pending.sorted());
}

function winsOf({ wins: { at: times, worth } }: Trace): Film["wins"] {
  let sum = 0;
  return { at: times, worth: worth === null ? null : worth.map((each) => (sum += each)) };
}

/** What is where on one day. */
export interface Standing {
  /** Deals that are there, those that wait among them. */
  readonly here: number;
  readonly waiting: number;
}

/** How many deals are in a state, by its place among the states, at a time in days. */
export function standingAt(film: Film, state: number, time: number): Standing {
  const count = (list: readonly Comings[]) => {
    const comings = list[state];
    return comings === undefined
      ? 0
      : countUntil(comings.from, time) - countUntil(comings.until, time);
  };
  return { here: count(film.stays), waiting: count(film.waits) };
}

/** How many deals had ended in an outcome by then. */
export function endedBy(film: Film, outcomeId: RecordId, time: number): number {
  const times = film.ends.get(outcomeId);
  return times === undefined ? 0 : countUntil(times, time);
}

/** What had been won by then: deals, and money; null where no value is stated. */
export function wonBy({ wins }: Film, time: number): { wins: number; revenue: number | null } {
  const count = countUntil(wins.at, time);
  const revenue = count === 0 ? 0 : (wins.worth?.[count - 1] ?? 0);
  return { wins: count, revenue: wins.worth === null ? null : revenue };
}

/** All deals in the process, and those that wait, at a time in days. */
export function totalsAt(film: Film, time: number): Standing {
  let here = 0;
  let waiting = 0;
  for (const state of film.states.keys()) {
    const standing = standingAt(film, state, time);
    here += standing.here;
    waiting += standing.waiting;
  }
  return { here, waiting };
}

/**
 * Tells of every deal that is shown on its way at a time, with how far it has got, 0 to 1. In
 * the process deals move in no time; here their way takes the first days of their next stay.
 *
 * @param travelDays how many days a way takes at most; 0 shows nobody on the way
 */
export function eachTraveller(
  { trips }: Film,
  time: number,
  travelDays: number,
  tell: (trip: number, path: Path, share: number) => void,
): void {
  for (let trip = countUntil(trips.at, time - travelDays); trip < trips.at.length; trip += 1) {
    const since = time - at(trips.at, trip);
    if (since < 0) return;
    const takes = Math.min(travelDays, at(trips.stays, trip) * MOST_OF_STAY);
    const path = trips.paths[at(trips.path, trip)];
    if (since < takes && path !== undefined) tell(trip, path, since / takes);
  }
}

/** How many of the times, in ascending order, are not after the given one. */
function countUntil(times: Float64Array, time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

class Pending {
  readonly #from: number[] = [];
  readonly #until: number[] = [];

  add(from: number, until: number): void {
    this.#from.push(from);
    this.#until.push(until);
  }

  sorted(): Comings {
    return {
      from: Float64Array.from(this.#from).sort(),
      until: Float64Array.from(this.#until).sort(),
    };
  }
}

/** Paths, each once. */
class PathList {
  readonly all: Path[] = [];
  readonly #places = new Map<string, number>();

  placeOf(flows: readonly RecordId[], targetId: RecordId): number {
    const key = JSON.stringify(flows);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    this.all.push({ flows, targetId });
    return this.all.length - 1;
  }
}
