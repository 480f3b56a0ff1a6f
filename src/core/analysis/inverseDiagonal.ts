/** A pivot of a sparse elimination (see `factorise`). */
export interface Pivot {
  readonly state: number;
  readonly diagonal: number;
  /** Rows below, with their factors. */
  readonly lower: Entries;
  /** Columns beside, with their values. */
  readonly upper: Entries;
}

/** Numbers at places: two plain lists, because a pair for each would be thousands of objects. */
export interface Entries {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

/**
 * The diagonal of the inverse, without the rest of it: from the last pivot to the first only
 * those entries of the inverse are worked out that stand where the elimination had any
 * (Takahashi, Fagan and Chen 1973). It costs what the elimination did, and only adds up.
 */
export function inverseDiagonal(pivots: readonly Pivot[]): Float64Array {
  const diagonal = new Float64Array(pivots.length);
  const rows = pivots.map(() => new Map<number, number>());
  const entry = (row: number, column: number): number =>
    (row === column ? diagonal[row] : rows[row]?.get(column)) ?? 0;
  for (const { state, diagonal: pivot, lower, upper } of pivots.toReversed()) {
    const beside = new Float64Array(lower.places.length);
    let own = 1 / pivot;
    upper.places.forEach((row, place) => {
      const share = (upper.values[place] ?? 0) / pivot;
      let below = 0;
      lower.places.forEach((column, other) => {
        const value = entry(row, column);
        below += value * (lower.values[other] ?? 0);
        beside[other] = (beside[other] ?? 0) + share * value;
      });
      rows[row]?.set(state, below);
      own += share * below;
    });
    lower.places.forEach((column, other) => rows[state]?.set(column, beside[other] ?? 0));
    diagonal[state] = own;
  }
  return diagonal;
}
