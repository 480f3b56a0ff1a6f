/**
 * A computed number as it stands in a file: twelve digits, so that 0.19999999999999996 is 0.2
 * and the order of additions leaves no trace. Stated numbers are written as they are.
 */
export function digits(value: number): number {
  return Number(value.toPrecision(12));
}

/** The same of a number that may not be known. */
export function computed(value: number | null): number | null {
  return value === null ? null : digits(value);
}
