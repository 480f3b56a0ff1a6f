import type { Stage } from "../../process/records/stage.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** Standard deviation over mean, and 90th percentile over median, beyond which days say little. */
const MOST_VARIATION = 1 + 1e-9;
const LONGEST_TAIL = 3;
/** The 90th percentile of a standard normal variable. */
const NORMAL_P90 = 1.2815515655446004;

/** The days of single visits vary so much that their mean foretells nothing. */
export const steadyDuration = recordRule({
  code: "PR2",
  severity: "warning",
  property: "predictable",
  source: "E7.4",
  why: "consistentPattern",
  of: ["stage"],
  reads: {
    stage: [
      "name",
      "durationFrom",
      "durationShape",
      "expectedDays",
      "shortestDays",
      "longestDays",
      "daysDeviation",
    ],
  },
  check: (stage) => {
    const spread = spreadOf(stage);
    if (spread === null) return null;
    const isSteady = spread.variation <= MOST_VARIATION && spread.tail <= LONGEST_TAIL;
    return isSteady ? PASSED : found([stage.id]);
  },
});

/** How the days vary; null where nothing was stated about it. */
function spreadOf(stage: Stage): { readonly variation: number; readonly tail: number } | null {
  const { durationShape, expectedDays, shortestDays, longestDays, daysDeviation } = stage;
  if (stage.durationFrom !== "timeline" || expectedDays === null || expectedDays === 0) return null;
  if (durationShape === "logNormal") {
    if (daysDeviation === null) return null;
    const variation = daysDeviation / expectedDays;
    return { variation, tail: Math.exp(NORMAL_P90 * Math.sqrt(Math.log1p(variation ** 2))) };
  }
  if (shortestDays === null || longestDays === null) return null;
  if (!(shortestDays <= expectedDays && expectedDays <= longestDays)) return null;
  if (durationShape === "triangular") {
    const quantile = (share: number) => {
      const range = longestDays - shortestDays;
      const rising = expectedDays - shortestDays;
      return share * range <= rising
        ? shortestDays + Math.sqrt(share * range * rising)
        : longestDays - Math.sqrt((1 - share) * range * (longestDays - expectedDays));
    };
    const sides = [shortestDays, expectedDays, longestDays] as const;
    const [a, m, b] = sides;
    const variance = (a * a + m * m + b * b - a * m - a * b - m * b) / 18;
    const mean = (a + m + b) / 3;
    return { variation: Math.sqrt(variance) / mean, tail: quantile(0.9) / quantile(0.5) };
  }
  if (durationShape === "threePoint") {
    const mean = (shortestDays + 4 * expectedDays + longestDays) / 6;
    return { variation: (longestDays - shortestDays) / 6 / mean, tail: 1 };
  }
  return null;
}
