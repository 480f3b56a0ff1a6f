/**
 * What is known of the states of one search. The table is used again for the next one, which
 * sees the marks of this one as old: making and clearing it would cost more than the search.
 */
class StateTable {
  readonly costs: Float64Array;
  readonly cameFrom: Int32Array;
  readonly #marks: Uint32Array;
  #mark = 0;

  constructor(size: number) {
    this.costs = new Float64Array(size);
    this.cameFrom = new Int32Array(size);
    this.#marks = new Uint32Array(size);
  }

  begin(): void {
    this.#mark += 1;
    if (this.#mark < 2 ** 32) return;
    this.#marks.fill(0);
    this.#mark = 1;
  }

  costOf(state: number): number {
    return this.#marks[state] === this.#mark ? (this.costs[state] ?? Infinity) : Infinity;
  }

  set(state: number, cost: number, before: number): void {
    this.#marks[state] = this.#mark;
    this.costs[state] = cost;
    this.cameFrom[state] = before;
  }
}

let table = new StateTable(4096);

/** A table with nothing in it that has room for so many states, until the next one is asked for. */
export function tableOf(size: number): StateTable {
  if (size > table.costs.length) table = new StateTable(2 * size);
  table.begin();
  return table;
}

/** A binary heap of states by estimate; among equals the one that came first. */
class StateQueue {
  readonly #estimates: number[] = [];
  readonly #arrivals: number[] = [];
  readonly #states: number[] = [];
  #count = 0;
  /** What was popped last. */
  estimate = 0;
  state = 0;

  clear(): void {
    this.#estimates.length = 0;
    this.#arrivals.length = 0;
    this.#states.length = 0;
    this.#count = 0;
  }

  push(estimate: number, state: number): void {
    let at = this.#states.length;
    const arrival = (this.#count += 1);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#estimates[parent] ?? 0) <= estimate) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, estimate, arrival, state);
  }

  /** Takes the first one out; false when there is none. */
  pop(): boolean {
    const estimate = this.#estimates[0];
    const state = this.#states[0];
    if (estimate === undefined || state === undefined) return false;
    this.estimate = estimate;
    this.state = state;
    const lastEstimate = this.#estimates.pop() ?? 0;
    const lastArrival = this.#arrivals.pop() ?? 0;
    const lastState = this.#states.pop() ?? 0;
    const size = this.#states.length;
    if (size > 0) {
      let at = 0;
      for (;;) {
        let child = at * 2 + 1;
        if (child >= size) break;
        if (child + 1 < size && this.#isBefore(child + 1, child)) child += 1;
        const childEstimate = this.#estimates[child] ?? 0;
        const childArrival = this.#arrivals[child] ?? 0;
        if (
          childEstimate > lastEstimate ||
          (childEstimate === lastEstimate && childArrival > lastArrival)
        ) {
          break;
        }
        this.#move(child, at);
        at = child;
      }
      this.#put(at, lastEstimate, lastArrival, lastState);
    }
    return true;
  }

  #isBefore(a: number, b: number): boolean {
    const difference = (this.#estimates[a] ?? 0) - (this.#estimates[b] ?? 0);
    return difference === 0 ? (this.#arrivals[a] ?? 0) < (this.#arrivals[b] ?? 0) : difference < 0;
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#estimates[from] ?? 0, this.#arrivals[from] ?? 0, this.#states[from] ?? 0);
  }

  #put(at: number, estimate: number, arrival: number, state: number): void {
    this.#estimates[at] = estimate;
    this.#arrivals[at] = arrival;
    this.#states[at] = state;
  }
}

const queue = new StateQueue();

/** The queue of one search; it is used again for the next one. */
export function emptyQueue(): StateQueue {
  queue.clear();
  return queue;
}
