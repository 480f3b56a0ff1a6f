/**
 * Events by their time, the earliest first; of the same time, in the order in which they were
 * put in. A binary heap on typed arrays: an event is a number.
 */
export class EventHeap {
  size = 0;
  #times = new Float64Array(1024);
  #turns = new Float64Array(1024);
  #events = new Int32Array(1024);
  #turn = 0;

  clear(): void {
    this.size = 0;
    this.#turn = 0;
  }

  /** Time of the first event; Infinity when there is none. */
  get time(): number {
    return this.size === 0 ? Infinity : (this.#times[0] ?? Infinity);
  }

  /** The first event; only of a heap that has one. */
  get event(): number {
    return this.#events[0] ?? 0;
  }

  push(time: number, event: number): void {
    if (this.size === this.#times.length) this.#grow();
    this.#turn += 1;
    const times = this.#times;
    const turns = this.#turns;
    const events = this.#events;
    let place = this.size;
    this.size += 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const upper = times[above] ?? 0;
      // The one that comes later has the later turn: equal times stay as they are.
      if (upper <= time) break;
      times[place] = upper;
      turns[place] = turns[above] ?? 0;
      events[place] = events[above] ?? 0;
      place = above;
    }
    times[place] = time;
    turns[place] = this.#turn;
    events[place] = event;
  }

  /** Takes the first event out and puts another in, at less cost than both by themselves. */
  replace(time: number, event: number): void {
    this.#turn += 1;
    this.#sink(time, this.#turn, event);
  }

  pop(): void {
    this.size -= 1;
    const last = this.size;
    if (last > 0)
      this.#sink(this.#times[last] ?? 0, this.#turns[last] ?? 0, this.#events[last] ?? 0);
  }

  #sink(time: number, turn: number, event: number): void {
    const times = this.#times;
    const turns = this.#turns;
    const events = this.#events;
    const size = this.size;
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      let next = times[below] ?? 0;
      if (below + 1 < size) {
        const other = times[below + 1] ?? 0;
        if (other < next || (other === next && (turns[below + 1] ?? 0) < (turns[below] ?? 0))) {
          below += 1;
          next = other;
        }
      }
      if (time < next || (time === next && turn < (turns[below] ?? 0))) break;
      times[place] = next;
      turns[place] = turns[below] ?? 0;
      events[place] = events[below] ?? 0;
      place = below;
    }
    times[place] = time;
    turns[place] = turn;
    events[place] = event;
  }

  #grow(): void {
    this.#times = longerFloats(this.#times, this.size * 2);
    this.#turns = longerFloats(this.#turns, this.size * 2);
    this.#events = longerInts(this.#events, this.size * 2);
  }
}

/** A longer array that begins with the same numbers. */
export function longerInts(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(list);
  return longer;
}

/** A longer array that begins with the same numbers. */
export function longerFloats(list: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(length);
  longer.set(list);
  return longer;
}
