/** More stretches of time than this are not kept apart. */
const MOST_STRETCHES = 2 ** 18;
const NOTHING = -1;

/**
 * Events by their time, the earliest first; of the same time, in the order in which they were put
 * in. An event is a number from 0 on that waits once at a time. Time is cut into stretches of
 * equal length: what lies in a later one is only put with the others of it, and a stretch that
 * begins goes into a binary heap, which is small for that reason. All in typed arrays.
 */
export class EventQueue {
  readonly #stretchesPerDay: number;
  /** By stretch, the last event that was put into it. */
  readonly #last: Int32Array;
  /** Of each event: when, after how many others it was put in, and which one was before it in its stretch. */
  #timeOf = new Float64Array(1024);
  #turnOf = new Float64Array(1024);
  #before = new Int32Array(1024);
  /** The stretches up to this one are in the heap. */
  #stretch = 0;
  #turn = 0;

  #size = 0;
  #times = new Float64Array(64);
  #turns = new Float64Array(64);
  #events = new Int32Array(64);

  /**
   * @param end days until which events are asked for
   * @param stretchesPerDay as many as events are expected in a fraction of a day
   */
  constructor(end: number, stretchesPerDay: number) {
    const stretches = Math.ceil(Math.min(MOST_STRETCHES, Math.max(1, end * stretchesPerDay)));
    this.#stretchesPerDay = stretches / end;
    // One more: what lies a hair before the end may be rounded into it.
    this.#last = new Int32Array(stretches + 1);
    this.clear();
  }

  clear(): void {
    this.#last.fill(NOTHING);
    this.#stretch = 0;
    this.#turn = 0;
    this.#size = 0;
  }

  /** Puts an event in, at a time before the end and not before that of the one last taken. */
  push(time: number, event: number): void {
    this.#turn += 1;
    const stretch = (time * this.#stretchesPerDay) | 0;
    if (stretch <= this.#stretch) {
      this.#rise(time, this.#turn, event);
      return;
    }
    if (event >= this.#timeOf.length) this.#growTo(event);
    this.#timeOf[event] = time;
    this.#turnOf[event] = this.#turn;
    this.#before[event] = this.#last[stretch] ?? NOTHING;
    this.#last[stretch] = event;
  }

  /** Time of the first event; Infinity when there is none. */
  get time(): number {
    while (this.#size === 0) {
      if (this.#stretch + 1 >= this.#last.length) return Infinity;
      this.#beginStretch();
    }
    return this.#times[0] ?? Infinity;
  }

  /** Takes the first event out; only after `time` has said that there is one. */
  take(): number {
    const event = this.#events[0] ?? 0;
    this.#size -= 1;
    if (this.#size > 0) this.#sink();
    return event;
  }

  #beginStretch(): void {
    this.#stretch += 1;
    let event = this.#last[this.#stretch] ?? NOTHING;
    while (event !== NOTHING) {
      this.#rise(this.#timeOf[event] ?? 0, this.#turnOf[event] ?? 0, event);
      event = this.#before[event] ?? NOTHING;
    }
  }

  #rise(time: number, turn: number, event: number): void {
    if (this.#size === this.#times.length) this.#growHeap();
    const times = this.#times;
    const turns = this.#turns;
    const events = this.#events;
    let place = this.#size;
    this.#size += 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const upper = times[above] ?? 0;
      if (upper < time || (upper === time && (turns[above] ?? 0) < turn)) break;
      times[place] = upper;
      turns[place] = turns[above] ?? 0;
      events[place] = events[above] ?? 0;
      place = above;
    }
    times[place] = time;
    turns[place] = turn;
    events[place] = event;
  }

  /** The last of the heap finds its place from the top, which is empty. */
  #sink(): void {
    const times = this.#times;
    const turns = this.#turns;
    const events = this.#events;
    const size = this.#size;
    const time = times[size] ?? 0;
    const turn = turns[size] ?? 0;
    const event = events[size] ?? 0;
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

  #growTo(event: number): void {
    const length = 2 * event;
    this.#timeOf = longerFloats(this.#timeOf, length);
    this.#turnOf = longerFloats(this.#turnOf, length);
    this.#before = longerInts(this.#before, length);
  }

  #growHeap(): void {
    const length = this.#size * 2;
    this.#times = longerFloats(this.#times, length);
    this.#turns = longerFloats(this.#turns, length);
    this.#events = longerInts(this.#events, length);
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
