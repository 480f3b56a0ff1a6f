import type { LibraryMetricKey } from "../../process/metricLibrary.ts";
import { speaksOf } from "../recognise.ts";
import { found, PASSED, recordRule } from "../rule.ts";

const KEPT: ReadonlySet<string | null> = new Set<LibraryMetricKey>([
  "followUpCompliance",
  "recordUpdateCompliance",
]);
/** From this share of deals on, a process describes what is done. */
const ENOUGH = 0.8;

/**
 * What is done is another thing than what is written: fewer deals than four in five follow the
 * process, as far as that was measured. A document holds no log of deals to compare with.
 */
export const conformance = recordRule({
  code: "PR4",
  severity: "warning",
  property: "predictable",
  source: "E7.4",
  why: "evidence",
  of: ["metric"],
  reads: { metric: ["libraryKey", "name", "metricKind", "actual"] },
  check: ({ id, libraryKey, name, metricKind, actual }) => {
    if (!KEPT.has(libraryKey) && !speaksOf(name, "conformance")) return null;
    const isShare = metricKind === "conversionRate" && actual !== null && actual >= 0;
    if (!isShare) return null;
    return actual >= ENOUGH ? PASSED : found([id], { share: { share: actual } });
  },
});
