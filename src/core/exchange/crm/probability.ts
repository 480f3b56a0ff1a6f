import type { CrmStage } from "./pipeline.ts";
import type { CrmWarning } from "./warnings.ts";

interface Chance {
  /** In the system's steps: 1 to one less than all of them. */
  readonly steps: number;
  readonly warnings: readonly CrmWarning[];
}

/**
 * The chance of an open stage in whole steps, of which `all` make 1. None and all of them mean
 * lost and won, which an open stage is not. Null where the forecast does not know it.
 */
export function knownChance(stage: CrmStage, all: number): Chance | null {
  const { recordId, name, winProbability: from } = stage;
  if (from === null) return null;
  const rounded = Math.round(from * all);
  const steps = Math.min(all - 1, Math.max(1, rounded));
  const to = steps / all;
  if (steps !== rounded) {
    return { steps, warnings: [{ code: "probabilityBounded", recordId, name, from, to }] };
  }
  // What no reader could tell apart is the same.
  const isSame = Math.abs(from - to) < 0.000_05;
  return {
    steps,
    warnings: isSame ? [] : [{ code: "probabilityRounded", recordId, name, from, to }],
  };
}

/**
 * The same for a system that wants a number of every stage: where the forecast knows none, the
 * stages rise evenly in their order, and a warning says so.
 */
export function assumedChance(stage: CrmStage, all: number, place: number, count: number): Chance {
  const known = knownChance(stage, all);
  if (known !== null) return known;
  const { recordId, name } = stage;
  const even = Math.round((all * (place + 1)) / (count + 1));
  const steps = Math.min(all - 1, Math.max(1, even));
  return { steps, warnings: [{ code: "probabilityAssumed", recordId, name, to: steps / all }] };
}
