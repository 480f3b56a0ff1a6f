import type { Simjs } from "simjs";
import { DAYS_PER_MONTH } from "../../src/core/analysis/workingDays.ts";
import { documentOf, type ProcessDocument } from "../../src/core/process/document.ts";
import { createRecord } from "../../src/core/process/kinds.ts";
import { WEEKDAYS } from "../../src/core/process/records/location.ts";
import { compile } from "../../src/core/simulation/compile.ts";
import { amountOf } from "../../src/core/simulation/draws.ts";
import { firstKey, LEAD_STREAM, secondKey } from "../../src/core/simulation/freeRun.ts";
import type { SimulationModel } from "../../src/core/simulation/model.ts";
import { USUAL_OPTIONS } from "../../src/core/simulation/options.ts";
import { exponentialOf } from "../../src/core/simulation/portable.ts";
import { bitsAt, keyIn, shareOf } from "../../src/core/simulation/random.ts";
import { replicate, replicationKey } from "../../src/core/simulation/replicate.ts";

/** Deals a second of one thread: ours, and those of the yardstick in the same run. */
export interface RaceFigures {
  readonly ours: number;
  readonly yardstick: number;
}

export interface Race {
  /** Nobody waits; beside a plain loop over typed arrays that draws the same random numbers. */
  readonly free: RaceFigures;
  /** Deals queue for nine people; beside simjs with the same process. */
  readonly queued: RaceFigures;
}

const ROUNDS = 7;
const OPTIONS = { ...USUAL_OPTIONS, days: 730, warmUpDays: 365, replications: 60 };

/** Both races; rounds of ours and of the yardstick take turns, and the middle ones count. */
export async function race(): Promise<Race> {
  const simjs = await loadSimjs();
  return {
    free: await rounds(
      modelOf(false),
      (model) => plainLoop(model, OPTIONS.replications),
      OPTIONS.replications,
    ),
    queued: await rounds(modelOf(true), (model) => bySimjs(simjs, model), 10),
  };
}

/** The package is written for pages: it puts itself on the window. */
async function loadSimjs(): Promise<Simjs> {
  const window: { Sim?: Simjs } = {};
  Object.assign(globalThis, { window });
  await import("simjs");
  Reflect.deleteProperty(globalThis, "window");
  if (window.Sim === undefined) throw new Error("simjs did not load");
  return window.Sim;
}

async function rounds(
  compiled: ReturnType<typeof modelOf>,
  yardstick: (model: SimulationModel) => number,
  replications: number,
): Promise<RaceFigures> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const counted = await replicate(compiled, { ...OPTIONS, replications }, () =>
      Promise.resolve(),
    );
    const between = performance.now();
    const deals = yardstick(compiled.model);
    const end = performance.now();
    ours.push(
      ((counted?.entered.reduce((sum, count) => sum + count, 0) ?? 0) * 1000) / (between - start),
    );
    theirs.push((deals * 1000) / (end - between));
  }
  return { ours: middle(ours), yardstick: middle(theirs) };
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function modelOf(withCapacity: boolean) {
  const compiled = compile(sevenStages(), { ...OPTIONS, withCapacity });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

/** Mean days and hours of work of each stage, and where deals go from it. */
const STAGES: readonly (readonly [string, number, number, Readonly<Record<string, number>>])[] = [
  ["prepare", 2, 0.5, { prospect: 1 }],
  ["prospect", 6, 2, { assess: 0.35, nurture: 0.15, out: 0.5 }],
  ["assess", 8, 3, { pitch: 0.6, nurture: 0.1, out: 0.3 }],
  ["pitch", 9, 6, { objections: 0.7, close: 0.1, lost: 0.2 }],
  ["objections", 7, 2.5, { close: 0.5, pitch: 0.25, assess: 0.05, lost: 0.2 }],
  ["close", 11, 4, { won: 0.6, close: 0.15, objections: 0.1, lost: 0.15 }],
  ["nurture", 30, 0.25, { prospect: 0.3, nurture: 0.4, lost: 0.3 }],
];

/** Seven stages with loops, four deals a day, nine people who are busy three quarters of the time. */
function sevenStages(): ProcessDocument {
  return documentOf([
    createRecord("process", { id: "process" }),
    createRecord("location", { id: "place", workingWeekdays: [...WEEKDAYS] }),
    createRecord("role", { id: "rep", headCount: 9, sellingHoursPerWeek: 28, locationId: "place" }),
    createRecord("leadSource", { id: "leads", inflow: 4 * DAYS_PER_MONTH }),
    createRecord("flow", { id: "first", sourceId: "leads", targetId: "prepare" }),
    createRecord("outcome", { id: "won", result: "won" }),
    createRecord("outcome", { id: "lost", result: "lost" }),
    createRecord("outcome", { id: "out", result: "disqualified" }),
    ...STAGES.flatMap(([id, expectedDays, effortHours, ways]) => [
      createRecord("stage", { id, expectedDays, ownerRoleId: "rep" }),
      createRecord("activity", { id: `${id} work`, stageId: id, effortHours }),
      ...Object.entries(ways).map(([targetId, probability]) =>
        createRecord("flow", { id: `${id} ${targetId}`, sourceId: id, targetId, probability }),
      ),
    ]),
  ]);
}

/** Draws what the simulation draws and counts next to nothing: the deals. */
function plainLoop(model: SimulationModel, replications: number): number {
  const { sources, wayFrom, wayUpTo, wayTo, wayStream, daysStream, days, end } = model;
  const means = days.first;
  const states = model.states.length;
  const ended = new Float64Array(model.outcomes.length);
  const spent = new Float64Array(states);
  let deals = 0;
  for (let replication = 0; replication < replications; replication += 1) {
    for (const { state: entry, daysBetween, key } of sources) {
      const own = keyIn(replicationKey(1, replication), key);
      let time = 0;
      for (let lead = 1; ; lead += 1) {
        time += daysBetween * exponentialOf(bitsAt(own, own, LEAD_STREAM, lead - 1));
        if (time >= end) break;
        deals += 1;
        const first = firstKey(own, lead);
        const second = secondKey(first, lead);
        let state = entry;
        let now = time;
        for (let step = 0; state < states; step += 1) {
          const bits = bitsAt(first, second, daysStream[state] ?? 0, step);
          const stay = (means[state] ?? 0) * exponentialOf(~bits);
          spent[state] = (spent[state] ?? 0) + stay;
          now += stay;
          if (now >= end) break;
          let way = wayFrom[state] ?? 0;
          const last = (wayFrom[state + 1] ?? 0) - 1;
          if (way < last) {
            const share = shareOf(bitsAt(first, second, wayStream[state] ?? 0, step));
            while (way < last && share >= (wayUpTo[way] ?? 1)) way += 1;
          }
          state = wayTo[way] ?? 0;
        }
        if (state >= states) ended[state - states] = (ended[state - states] ?? 0) + 1;
      }
    }
  }
  return deals;
}

/** The same process of simjs: a deal uses the facility, waits the rest of its days, goes on. */
function bySimjs({ Entity, Facility, Sim }: Simjs, model: SimulationModel): number {
  const { sources, wayFrom, wayUpTo, wayTo, wayStream, daysStream, days, effort, taskFrom } = model;
  const states = model.states.length;
  const source = sources[0];
  const role = model.roles[0];
  if (source === undefined || role === undefined) return 0;
  const own = keyIn(replicationKey(1, 0), source.key);
  const sim = new Sim();
  const people = new Facility("rep", Facility.FCFS, role.people);
  let deals = 0;

  class Deal extends Entity {
    first = 0;
    second = 0;
    step = 0;
    state = 0;

    start(): void {
      deals += 1;
      this.first = firstKey(own, deals);
      this.second = secondKey(this.first, deals);
      this.enter(source?.state ?? 0);
    }

    enter(state: number): void {
      this.state = state;
      const bits = bitsAt(this.first, this.second, daysStream[state] ?? 0, this.step);
      const stay = amountOf(days, state, bits);
      const task = taskFrom[state] ?? 0;
      const hours = task < (taskFrom[state + 1] ?? 0) ? amountOf(effort, task, 0) : 0;
      const work = hours / (role?.hoursPerDay ?? 1);
      const leave = () => {
        // oxlint-disable-next-line typescript/unbound-method -- simjs is told whose method it is
        this.setTimer(Math.max(0, stay - work)).done(this.leave, this);
      };
      if (work > 0) this.useFacility(people, work).done(leave, this);
      else leave();
    }

    leave(): void {
      let way = wayFrom[this.state] ?? 0;
      const last = (wayFrom[this.state + 1] ?? 0) - 1;
      const share = shareOf(bitsAt(this.first, this.second, wayStream[this.state] ?? 0, this.step));
      while (way < last && share >= (wayUpTo[way] ?? 1)) way += 1;
      this.step += 1;
      const target = wayTo[way] ?? 0;
      if (target < states) this.enter(target);
    }
  }

  class Leads extends Entity {
    lead = 0;

    start(): void {
      this.expect();
    }

    expect(): void {
      const gap = exponentialOf(bitsAt(own, own, LEAD_STREAM, this.lead));
      // oxlint-disable-next-line typescript/unbound-method -- simjs is told whose method it is
      this.setTimer(gap * (source?.daysBetween ?? Infinity)).done(this.arrive, this);
    }

    arrive(): void {
      this.lead += 1;
      sim.addEntity(Deal);
      this.expect();
    }
  }

  sim.addEntity(Leads);
  sim.simulate(model.end, Infinity);
  return deals;
}
