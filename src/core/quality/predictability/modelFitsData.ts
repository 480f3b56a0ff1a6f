import { metricsOf } from "../../process/graph.ts";
import { takeMeasured } from "../fixes/arrows.ts";
import { found, PASSED, recordRule } from "../rule.ts";

/** The 97.5th percentile of a standard normal variable: 95 % of both sides. */
const Z = 1.959963984540054;

/**
 * A probability that what was measured contradicts: it lies outside the 95 % interval (Wilson
 * 1927) of the conversion rate measured on the flow, over the deals that it was measured on.
 */
export const modelFitsData = recordRule({
  code: "PR3",
  severity: "warning",
  property: "predictable",
  source: "E7.4",
  why: "evidence",
  of: ["flow"],
  reads: {
    flow: ["sourceId", "targetId", "probability", "sampleSize"],
    metric: ["subjectId", "metricKind", "actual"],
  },
  touches: {
    metric: ({ subjectId }) => [subjectId],
  },
  fix: takeMeasured,
  check: ({ id, sourceId, targetId, probability, sampleSize }, document) => {
    const actual = metricsOf(document, id).find(
      (metric) => metric.metricKind === "conversionRate" && metric.actual !== null,
    )?.actual;
    if (actual === null || actual === undefined || actual < 0 || actual > 1) return null;
    if (probability === null || sampleSize === null || sampleSize <= 0) return null;
    const [low, high] = wilson(actual, sampleSize);
    if (probability >= low - 1e-12 && probability <= high + 1e-12) return PASSED;
    return found([id], {
      source: { record: sourceId },
      target: { record: targetId },
      probability: { share: probability },
      low: { share: low },
      high: { share: high },
    });
  },
});

/** The interval of a share that was measured on so many cases. */
function wilson(share: number, count: number): readonly [number, number] {
  const scale = 1 + Z ** 2 / count;
  const middle = (share + Z ** 2 / (2 * count)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
