import type { RecordId } from "../../base/ids.ts";
import type { ProcessDocument } from "../../process/document.ts";
import { metricsOf } from "../../process/graph.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** A segment that takes more than so many times as long as another sells otherwise. */
const TIMES = 2;

interface Segment {
  readonly sourceId: RecordId;
  readonly days: number;
}

/**
 * Leads of two sources go the same way, and the measured days of one are more than twice those of
 * the other: a segment that needs a variant of its own. The days are a metric of the flow by
 * which the source's leads come in.
 */
export const segmentVariant = wholeRule({
  code: "AD5",
  severity: "info",
  property: "adaptable",
  source: "D2, E7.7",
  why: "keepLearning",
  reads: {
    leadSource: ["name"],
    flow: ["sourceId", "targetId"],
    metric: ["subjectId", "metricKind", "unit", "actual"],
  },
  check: (document) => {
    const ways = [...byEntry(document).values()].filter(({ length }) => length > 1);
    if (ways.length === 0) return null;
    for (const segments of ways) {
      const sorted = segments.toSorted((a, b) => a.days - b.days);
      const [fast, slow] = [sorted[0], sorted.at(-1)];
      if (fast === undefined || slow === undefined || slow.days <= TIMES * fast.days) continue;
      return found([slow.sourceId, fast.sourceId], {
        slow: { record: slow.sourceId },
        fast: { record: fast.sourceId },
        times: Math.round((10 * slow.days) / fast.days) / 10,
      });
    }
    return PASSED;
  },
});

/** The sources whose days are measured, by the step that their leads come to. */
function byEntry(document: ProcessDocument): ReadonlyMap<RecordId, readonly Segment[]> {
  const entries = new Map<RecordId, Segment[]>();
  for (const { id, sourceId, targetId } of document.flow.values()) {
    if (!document.leadSource.has(sourceId)) continue;
    const days = metricsOf(document, id).find(
      ({ metricKind, unit }) => metricKind === "average" && unit === "days",
    )?.actual;
    if (days === undefined || days === null || days <= 0) continue;
    const known = entries.get(targetId);
    if (known === undefined) entries.set(targetId, [{ sourceId, days }]);
    else known.push({ sourceId, days });
  }
  return entries;
}
