import type { CrashReport } from "./harness.ts";

/** The figures of a run in one line. */
export function crashLine({
  cycles,
  acknowledged,
  lost,
  torn,
  commit,
  reopen,
}: CrashReport): string {
  return [
    `${cycles} kills`,
    `${acknowledged} acknowledged edits`,
    `${lost} lost`,
    `${torn} torn`,
    `commit ms p50 ${part(commit, 0.5)} p95 ${part(commit, 0.95)} p99 ${part(commit, 0.99)}`,
    `reopen ms p50 ${part(reopen, 0.5)}`,
  ].join(", ");
}

function part(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
}
