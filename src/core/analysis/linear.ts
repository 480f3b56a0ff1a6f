import { fail, ok, type Result } from "../base/result.ts";
import { type Entries, inverseDiagonal, type Pivot } from "./inverseDiagonal.ts";

/** A square matrix of probabilities by rows; what is not in a row is zero. */
export type SparseRows = readonly ReadonlyMap<number, number>[];

/** I - Q, taken apart once so that any number of systems can be solved with it. */
export interface Factor {
  /** x of (I - Q) x = b: what each state expects to collect, b being collected at each visit. */
  readonly solve: (b: ArrayLike<number>) => Float64Array;
  /** x of x (I - Q) = b: expected visits of each state, deals starting as b says. */
  readonly solveTransposed: (b: ArrayLike<number>) => Float64Array;
  /** Expected visits of each state by a deal that is in it, the present one counted. */
  readonly returns: () => Float64Array;
}

// Above this a pivot is just "expensive"; finer order is not worth a longer queue.
const DEAREST = 1023;
// Share of the states left that a pivot may reach before the rest is done as a full matrix.
const DENSE = 0.25;

/**
 * Sparse LU of I - Q for an absorbing Markov chain. `exits` holds each state's probability of
 * ending; a row and its exit sum to 1.
 *
 * Pivots stay on the diagonal, cheapest first (Markowitz), and each is the sum of what leaves
 * the state instead of 1 minus what returns (Grassmann, Taksar, Heyman 1985). Nothing is ever
 * subtracted, so each entry is exact to a few roundings however close a loop is to endless;
 * partial pivoting would give that up, and the sparsity with it.
 *
 * The error is the index of a state that no deal ever leaves.
 */
export function factorise(moves: SparseRows, exits: ArrayLike<number>): Result<Factor, number> {
  const size = moves.length;
  const exit = Float64Array.from(exits);
  const rows = moves.map((row, state) => {
    const copy = new Map(row);
    copy.delete(state);
    return copy;
  });
  const columns = rows.map(() => new Set<number>());
  rows.forEach((row, state) => {
    for (const target of row.keys()) at(columns, target).add(state);
  });

  const cost = (state: number) => Math.min(DEAREST, at(rows, state).size * at(columns, state).size);
  const queue = cheapestFirst(size, cost);
  const pivots: Pivot[] = [];
  for (let state = queue.take(); state !== null; state = queue.take()) {
    const row = at(rows, state);
    const column = at(columns, state);
    const left = size - pivots.length;
    if (row.size * column.size > (DENSE * left) ** 2) {
      const others = rows.map((_, index) => index).filter((index) => !queue.isTaken(index));
      const rest = eliminateDense(rows, exit, [state, ...others]);
      if (!rest.ok) return rest;
      pivots.push(...rest.value);
      break;
    }
    let diagonal = at(exit, state);
    for (const value of row.values()) diagonal += value;
    if (!(diagonal > 0)) return fail(state);

    const upper = { places: [...row.keys()], values: [...row.values()] };
    const lower = { places: [...column], values: [] as number[] };
    for (const source of lower.places) {
      const sourceRow = at(rows, source);
      const factor = (sourceRow.get(state) ?? 0) / diagonal;
      sourceRow.delete(state);
      lower.values.push(factor);
      exit[source] = at(exit, source) + factor * at(exit, state);
      for (let index = 0; index < upper.places.length; index += 1) {
        const target = at(upper.places, index);
        if (target === source) continue;
        sourceRow.set(target, (sourceRow.get(target) ?? 0) + factor * at(upper.values, index));
        at(columns, target).add(source);
      }
    }
    for (const target of upper.places) at(columns, target).delete(state);
    for (const source of lower.places) queue.put(source);
    for (const target of upper.places) queue.put(target);
    pivots.push({ state, diagonal, lower, upper });
  }
  return ok({
    solve: (b) => solve(pivots, b),
    solveTransposed: (b) => solveTransposed(pivots, b),
    returns: () => inverseDiagonal(pivots),
  });
}

/**
 * The rest of the elimination, once the cheapest pivot touches so much of what is left that
 * maps cost more than they save. `exit` is changed.
 */
function eliminateDense(
  rows: SparseRows,
  exit: Float64Array,
  states: readonly number[],
): Result<Pivot[], number> {
  const size = states.length;
  const place = new Map(states.map((state, index) => [state, index]));
  const matrix = states.map((state) => {
    const row = new Float64Array(size);
    for (const [target, value] of at(rows, state)) row[place.get(target) ?? size] = value;
    return row;
  });
  const pivots: Pivot[] = [];
  for (const [step, state] of states.entries()) {
    const row = at(matrix, step);
    let diagonal = at(exit, state);
    const upper = { places: [] as number[], values: [] as number[] };
    for (let column = step + 1; column < size; column += 1) {
      const value = at(row, column);
      if (value > 0) {
        upper.places.push(at(states, column));
        upper.values.push(value);
      }
      diagonal += value;
    }
    if (!(diagonal > 0)) return fail(state);
    const lower = { places: [] as number[], values: [] as number[] };
    for (let below = step + 1; below < size; below += 1) {
      const target = at(matrix, below);
      const factor = at(target, step) / diagonal;
      if (factor === 0) continue;
      const source = at(states, below);
      lower.places.push(source);
      lower.values.push(factor);
      exit[source] = at(exit, source) + factor * at(exit, state);
      // The diagonal is filled too, and never read.
      for (let column = step + 1; column < size; column += 1) {
        target[column] = at(target, column) + factor * at(row, column);
      }
    }
    pivots.push({ state, diagonal, lower, upper });
  }
  return ok(pivots);
}

/** The entry of a list whose index is known to be in range. */
export function at<Entry>(list: ArrayLike<Entry>, index: number): Entry {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`No entry ${index} among ${list.length}`);
  return entry;
}

/** Sum of the products of the entries. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += at(a, index) * at(b, index);
  return sum;
}

/** The product of a sparse matrix with a vector. */
export function times(rows: SparseRows, vector: ArrayLike<number>): Float64Array {
  const product = new Float64Array(rows.length);
  rows.forEach((row, index) => {
    let sum = 0;
    for (const [column, value] of row) sum += value * at(vector, column);
    product[index] = sum;
  });
  return product;
}

function solve(pivots: readonly Pivot[], b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (const { state, lower } of pivots) spread(x, at(x, state), lower);
  for (const { state, diagonal, upper } of pivots.toReversed()) {
    x[state] = gathered(x, at(x, state), upper) / diagonal;
  }
  return x;
}

function solveTransposed(pivots: readonly Pivot[], b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (const { state, diagonal, upper } of pivots) {
    x[state] = at(x, state) / diagonal;
    spread(x, at(x, state), upper);
  }
  for (const { state, lower } of pivots.toReversed()) {
    x[state] = gathered(x, at(x, state), lower);
  }
  return x;
}

/** Adds a multiple of the entries to the vector. */
function spread(x: Float64Array, times: number, { places, values }: Entries): void {
  for (let index = 0; index < places.length; index += 1) {
    const place = at(places, index);
    x[place] = at(x, place) + at(values, index) * times;
  }
}

/** The start and the sum of the entries, each times its place of the vector. */
function gathered(x: Float64Array, start: number, { places, values }: Entries): number {
  let sum = start;
  for (let index = 0; index < places.length; index += 1) {
    sum += at(values, index) * at(x, at(places, index));
  }
  return sum;
}

/** Hands out each index once, the cheapest at that moment first. */
function cheapestFirst(size: number, cost: (index: number) => number) {
  const buckets: number[][] = Array.from({ length: DEAREST + 1 }, () => []);
  const taken = new Uint8Array(size);
  let lowest = 0;
  const put = (index: number): void => {
    const price = cost(index);
    at(buckets, price).push(index);
    lowest = Math.min(lowest, price);
  };
  for (let index = size - 1; index >= 0; index -= 1) put(index);
  const take = (): number | null => {
    while (lowest <= DEAREST) {
      const index = at(buckets, lowest).pop();
      if (index === undefined) lowest += 1;
      // An entry is stale when the index was taken or put again at another price.
      else if (taken[index] === 0 && cost(index) === lowest) {
        taken[index] = 1;
        return index;
      }
    }
    return null;
  };
  const isTaken = (index: number): boolean => taken[index] === 1;
  return { put, take, isTaken };
}
