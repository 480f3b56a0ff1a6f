import * as fc from "fast-check";

/*
 * In the usual run the properties take the same cases each time, so that only a change turns
 * them red. With more runs asked for they look for what nobody has seen yet.
 */
const TIMES = Number(process.env["PROPERTY_RUNS"] ?? 1);
const SEED = process.env["PROPERTY_SEED"] ?? (TIMES === 1 ? "1" : null);

fc.configureGlobal({
  // What the library tries where a property states no number.
  numRuns: 100 * TIMES,
  ...(SEED === null ? {} : { seed: Number(SEED) }),
});

/** The number of cases that a property is tried with, multiplied by `PROPERTY_RUNS`. */
export function runs(usual: number): number {
  return usual * TIMES;
}
