import type { RecordId } from "../base/ids.ts";

/** What keeps a number from being computed. */
export const GAP_REASONS = [
  "noLeadSource",
  "leadSourceWithoutInflow",
  "leadSourceNotConnected",
  "noWonOutcome",
  "wonUnreachable",
  "deadEnd",
  "neverEnds",
  "probabilitiesOver1",
  "probabilitiesUnder1",
  "missingDuration",
  "missingDaysRange",
  "daysOutOfOrder",
  "missingWorkingDays",
  "dependencyCycle",
  "missingDealValue",
  "missingEffort",
  "missingCapacity",
  "missingCost",
  "overload",
  "tooManyDeals",
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** One thing to fill in or to put right before a number can be computed. */
export interface Gap {
  readonly reason: GapReason;
  /** The record to go to; null when there is none yet. */
  readonly recordId: RecordId | null;
  /**
   * Of the two probability reasons: by how much the sum misses 1; of an overload: by how much the
   * work is more than the hours, as a share of the hours. Above 0; of all others null.
   */
  readonly share: number | null;
}

export function gapAt(
  reason: GapReason,
  recordId: RecordId | null,
  share: number | null = null,
): Gap {
  return { reason, recordId, share };
}

/** The message that says what to do about a gap; its values are `name` and `share`. */
export function gapMessage(reason: GapReason): `forecast.gap.${GapReason}` {
  return `forecast.gap.${reason}`;
}

/** All gaps of the lists, each once, in their order. */
export function mergeGaps(...lists: readonly (readonly Gap[])[]): readonly Gap[] {
  const merged = new Map<string, Gap>();
  for (const gap of lists.flat()) {
    const key = `${gap.reason} ${gap.recordId ?? ""}`;
    if (!merged.has(key)) merged.set(key, gap);
  }
  return [...merged.values()];
}
