import { amountOf, FIXED } from "./draws.ts";
import { EventQueue, longerFloats, longerInts } from "./eventQueue.ts";
import { firstKey, LEAD_STREAM, type Run, secondKey, VALUE_STREAM } from "./freeRun.ts";
import type { SimulationModel } from "./model.ts";
import { exponentialOf } from "./portable.ts";
import { bitsAt, keyIn, shareOf } from "./random.ts";
import type { RoleTally } from "./roleTally.ts";
import type { Tally } from "./tally.ts";
import { after, workedBy } from "./workClock.ts";

/** Hears what each deal does, in the order of time; what is open at the end lasts until Infinity. */
export interface Watcher {
  /** A visit; `way` is how the deal went on, null when it is still there. */
  readonly stay: (
    deal: number,
    state: number,
    from: number,
    until: number,
    way: number | null,
  ) => void;
  readonly wait: (deal: number, task: number, from: number, until: number) => void;
  /** A deal is won, and brings so much money; 0 where no value is stated. */
  readonly win: (deal: number, time: number, worth: number) => void;
}

/** More deals than this at the same time are more than there is memory for. */
const MOST_OPEN = 2 ** 20;

const NOBODY = -1;
/** The task of a deal that has no work to wait for, only its days. */
const NO_TASK = -1;

/**
 * Deals that queue for people's hours. Events in the order of time: a lead comes in, a piece of
 * work is done, a visit is over. At a visit each task waits its turn at its role, first come,
 * first served; the deal leaves when its work is done and its days have passed, to which every
 * wait is added. Deals are numbers in typed arrays, used again when a deal has ended.
 */
export function queueRun(
  model: SimulationModel,
  tally: Tally,
  roleTally: RoleTally,
  watcher: Watcher | null = null,
): Run & { readonly isTooFull: () => boolean } {
  const { sources, wayFrom, wayUpTo, wayTo, wayStream, days, daysStream, clock, end } = model;
  const { taskFrom, taskRole, taskStream, effort, roles, isWon, value } = model;
  const stateCount = model.states.length;
  const sourceCount = sources.length;
  const leadsPerDay = sources.reduce((sum, { daysBetween }) => sum + 1 / daysBetween, 0);
  // A deal has about a dozen events: some three in a stretch.
  const events = new EventQueue(end, 4 * leadsPerDay);
  const sourceKeys = new Int32Array(sourceCount);
  const leads = new Int32Array(sourceCount);

  let room = 1024;
  let firsts = new Int32Array(room);
  let seconds = new Int32Array(room);
  let states = new Int32Array(room);
  let steps = new Int32Array(room);
  let tasks = new Int32Array(room);
  let numbers = new Int32Array(room);
  /** Share of a full working day that whoever does the task works. */
  let paces = new Float64Array(room);
  let begans = new Float64Array(room);
  let enteredAt = new Float64Array(room);
  let queuedAt = new Float64Array(room);
  /** When the days of the visit will have passed. */
  let readyAt = new Float64Array(room);
  /** The deal behind it in a queue; or the next one that is free to be used again. */
  let behind = new Int32Array(room);
  let used = 0;
  let free = NOBODY;
  let dealCount = 0;
  let isTooFull = false;

  const heads = new Int32Array(roles.length);
  const tails = new Int32Array(roles.length);
  const idleFull = new Float64Array(roles.length);
  const partOfDay = Float64Array.from(roles, ({ people }) => people - Math.floor(people));
  const isPartIdle = new Uint8Array(roles.length);
  const hoursPerDay = Float64Array.from(roles, (role) => role.hoursPerDay);
  const clocks = roles.map((role) => role.clock);

  function begin(key: number): void {
    tally.begin();
    roleTally.begin();
    events.clear();
    used = 0;
    free = NOBODY;
    dealCount = 0;
    isTooFull = false;
    heads.fill(NOBODY);
    tails.fill(NOBODY);
    roles.forEach(({ people }, role) => {
      idleFull[role] = Math.floor(people);
      isPartIdle[role] = people > Math.floor(people) ? 1 : 0;
    });
    leads.fill(0);
    sources.forEach((source, index) => {
      sourceKeys[index] = keyIn(key, source.key);
      expectLead(index, 0);
    });
  }

  function goOn(visits: number): boolean {
    let left = visits;
    for (let now = events.time; now < end; now = events.time) {
      if (left <= 0) return false;
      const event = events.take();
      left -= event < sourceCount ? leadIn(event, now) : happen(event - sourceCount, now);
      if (isTooFull) return true;
    }
    close();
    return true;
  }

  /** What is still open at the end. */
  function close(): void {
    roleTally.finish();
    for (let deal = 0; deal < used; deal += 1) {
      const state = states[deal] ?? NOBODY;
      if (state === NOBODY) continue;
      const from = enteredAt[deal] ?? 0;
      tally.keep(state, from, begans[deal] ?? 0);
      watcher?.stay(numbers[deal] ?? 0, state, from, Infinity, null);
    }
    for (const head of heads) {
      for (let deal = head; deal !== NOBODY; deal = behind[deal] ?? NOBODY) {
        const task = tasks[deal] ?? 0;
        tally.wait(task, queuedAt[deal] ?? 0, Infinity);
        watcher?.wait(numbers[deal] ?? 0, task, queuedAt[deal] ?? 0, Infinity);
      }
    }
  }

  function schedule(time: number, event: number): void {
    // What lies beyond the end never happens.
    if (time < end) events.push(time, event);
  }

  function expectLead(source: number, now: number): void {
    const key = sourceKeys[source] ?? 0;
    const gap = exponentialOf(bitsAt(key, key, LEAD_STREAM, leads[source] ?? 0));
    schedule(after(clock, now, gap * (sources[source]?.daysBetween ?? Infinity)), source);
  }

  function leadIn(source: number, now: number): number {
    const lead = (leads[source] ?? 0) + 1;
    leads[source] = lead;
    expectLead(source, now);
    const deal = newDeal();
    if (deal === NOBODY) return 1;
    const first = firstKey(sourceKeys[source] ?? 0, lead);
    firsts[deal] = first;
    seconds[deal] = secondKey(first, lead);
    steps[deal] = 0;
    numbers[deal] = dealCount;
    begans[deal] = now;
    dealCount += 1;
    tally.arrive(now);
    enter(deal, sources[source]?.state ?? 0, now);
    return goOnFrom(deal, now);
  }

  /** A deal's work is done, or its days have passed; the visits that follow at once. */
  function happen(deal: number, now: number): number {
    const task = tasks[deal] ?? NO_TASK;
    if (task === NO_TASK) return leave(deal, now) ? goOnFrom(deal, now) + 1 : 1;
    const role = taskRole[task] ?? 0;
    roleTally.bring(role, now);
    const pace = paces[deal] ?? 1;
    roleTally.busy[role] = (roleTally.busy[role] ?? 0) - pace;
    if (pace === 1) idleFull[role] = (idleFull[role] ?? 0) + 1;
    else isPartIdle[role] = 1;
    const next = heads[role] ?? NOBODY;
    if (next !== NOBODY) {
      heads[role] = behind[next] ?? NOBODY;
      if (heads[role] === NOBODY) tails[role] = NOBODY;
      roleTally.waiting[role] = (roleTally.waiting[role] ?? 0) - 1;
      doWork(next, role, now);
    }
    tasks[deal] = task + 1;
    return goOnFrom(deal, now);
  }

  function enter(deal: number, state: number, now: number): void {
    const bits = bitsAt(
      firsts[deal] ?? 0,
      seconds[deal] ?? 0,
      daysStream[state] ?? 0,
      steps[deal] ?? 0,
    );
    states[deal] = state;
    enteredAt[deal] = now;
    readyAt[deal] = after(clock, now, amountOf(days, state, bits));
    tasks[deal] = taskFrom[state] ?? 0;
  }

  /** From the next task of its visit on, as far as a deal gets without waiting; its visits. */
  function goOnFrom(deal: number, now: number): number {
    for (let visits = 1; ; visits += 1) {
      const state = states[deal] ?? 0;
      const task = tasks[deal] ?? 0;
      if (task < (taskFrom[state + 1] ?? 0)) {
        queue(deal, task, now);
        return visits;
      }
      const ready = readyAt[deal] ?? 0;
      if (ready > now) {
        tasks[deal] = NO_TASK;
        schedule(ready, deal + sourceCount);
        return visits;
      }
      if (!leave(deal, now)) return visits;
    }
  }

  function queue(deal: number, task: number, now: number): void {
    const role = taskRole[task] ?? 0;
    roleTally.bring(role, now);
    queuedAt[deal] = now;
    if ((idleFull[role] ?? 0) > 0 || isPartIdle[role] === 1) {
      doWork(deal, role, now);
      return;
    }
    behind[deal] = NOBODY;
    const last = tails[role] ?? NOBODY;
    if (last === NOBODY) heads[role] = deal;
    else behind[last] = deal;
    tails[role] = deal;
    roleTally.waiting[role] = (roleTally.waiting[role] ?? 0) + 1;
  }

  /** Somebody begins the deal's task; there is somebody who has nothing to do. */
  function doWork(deal: number, role: number, now: number): void {
    const task = tasks[deal] ?? 0;
    const since = queuedAt[deal] ?? now;
    if (now > since) {
      // The days of a visit are those without waiting: as many are added as went by.
      const waited = clock === null ? now - since : workedBy(clock, now) - workedBy(clock, since);
      readyAt[deal] = after(clock, readyAt[deal] ?? 0, waited);
    }
    tally.wait(task, since, now);
    watcher?.wait(numbers[deal] ?? 0, task, since, now);
    let pace = 1;
    if ((idleFull[role] ?? 0) > 0) idleFull[role] = (idleFull[role] ?? 0) - 1;
    else {
      pace = partOfDay[role] ?? 1;
      isPartIdle[role] = 0;
    }
    paces[deal] = pace;
    roleTally.busy[role] = (roleTally.busy[role] ?? 0) + pace;
    const hours =
      effort.shapes[task] === FIXED
        ? (effort.first[task] ?? 0)
        : amountOf(
            effort,
            task,
            bitsAt(firsts[deal] ?? 0, seconds[deal] ?? 0, taskStream[task] ?? 0, steps[deal] ?? 0),
          );
    const duration = hours / ((hoursPerDay[role] ?? 1) * pace);
    schedule(after(clocks[role] ?? null, now, duration), deal + sourceCount);
  }

  /** The deal goes on from its state: whether there is another state, else it has ended. */
  function leave(deal: number, now: number): boolean {
    const state = states[deal] ?? 0;
    const first = firsts[deal] ?? 0;
    const second = seconds[deal] ?? 0;
    const from = enteredAt[deal] ?? 0;
    tally.pass(state, from, now, tally.weekFrom(from));
    let way = wayFrom[state] ?? 0;
    const last = (wayFrom[state + 1] ?? 0) - 1;
    if (way < last) {
      const share = shareOf(bitsAt(first, second, wayStream[state] ?? 0, steps[deal] ?? 0));
      while (way < last && share >= (wayUpTo[way] ?? 1)) way += 1;
    }
    watcher?.stay(numbers[deal] ?? 0, state, from, now, way);
    const target = wayTo[way] ?? 0;
    if (target < stateCount) {
      steps[deal] = (steps[deal] ?? 0) + 1;
      enter(deal, target, now);
      return true;
    }
    const outcome = target - stateCount;
    const wins = isWon[outcome] === 1;
    const worth =
      wins && value !== null ? amountOf(value, 0, bitsAt(first, second, VALUE_STREAM, 0)) : 0;
    if (wins) watcher?.win(numbers[deal] ?? 0, now, worth);
    tally.finish(outcome, wins, begans[deal] ?? 0, now, worth);
    states[deal] = NOBODY;
    behind[deal] = free;
    free = deal;
    return false;
  }

  /** A number for a deal; nobody's when there are too many already. */
  function newDeal(): number {
    if (free !== NOBODY) {
      const deal = free;
      free = behind[deal] ?? NOBODY;
      return deal;
    }
    if (used === room) {
      if (room === MOST_OPEN) {
        isTooFull = true;
        return NOBODY;
      }
      grow();
    }
    used += 1;
    return used - 1;
  }

  function grow(): void {
    room *= 2;
    firsts = longerInts(firsts, room);
    seconds = longerInts(seconds, room);
    states = longerInts(states, room);
    steps = longerInts(steps, room);
    tasks = longerInts(tasks, room);
    numbers = longerInts(numbers, room);
    behind = longerInts(behind, room);
    paces = longerFloats(paces, room);
    begans = longerFloats(begans, room);
    enteredAt = longerFloats(enteredAt, room);
    queuedAt = longerFloats(queuedAt, room);
    readyAt = longerFloats(readyAt, room);
  }

  return { begin, goOn, isTooFull: () => isTooFull };
}
