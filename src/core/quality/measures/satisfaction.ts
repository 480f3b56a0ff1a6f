import { processOf } from "../../process/document.ts";
import type { LibraryMetricKey } from "../../process/metricLibrary.ts";
import { addSatisfactionMetric } from "../fixes/measuring.ts";
import { speaksOf } from "../recognise.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

const LOYALTY: ReadonlySet<string | null> = new Set<LibraryMetricKey>([
  "customerRetention",
  "netRevenueRetention",
  "customerSatisfaction",
  "netPromoterScore",
  "referralRate",
  "repeatOrderRate",
]);

/** Nothing tells whether customers stay and are content. */
export const satisfaction = wholeRule({
  code: "ME5",
  severity: "info",
  property: "measurable",
  source: "E13.7",
  why: "customerLoyalty",
  reads: { metric: ["libraryKey", "name"] },
  fix: addSatisfactionMetric,
  check: (document) =>
    [...document.metric.values()].some(
      ({ libraryKey, name }) => LOYALTY.has(libraryKey) || speaksOf(name, "satisfaction"),
    )
      ? PASSED
      : found([processOf(document).id]),
});
