/** Takes numbers in any order and hands them out least first, in logarithmic time: a binary heap. */
export interface LeastFirst {
  readonly add: (value: number) => void;
  /** Takes the least out; undefined once there is none. */
  readonly take: () => number | undefined;
}

export function leastFirst(): LeastFirst {
  const heap: number[] = [];
  const at = (index: number) => heap[index] ?? Number.POSITIVE_INFINITY;
  const add = (value: number) => {
    let index = heap.length;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (at(parent) <= value) break;
      heap[index] = at(parent);
      index = parent;
    }
    heap[index] = value;
  };
  const take = () => {
    const least = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return least;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const child = at(left + 1) < at(left) ? left + 1 : left;
      if (at(child) >= last) break;
      heap[index] = at(child);
      index = child;
    }
    heap[index] = last;
    return least;
  };
  return { add, take };
}
