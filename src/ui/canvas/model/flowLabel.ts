import { type MetricStatus, worstMetricStatus } from "../../../core/analysis/metricStatus.ts";
import { flowLabel, type FlowLabel } from "../../../core/drawing/flowLabel.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { metricsOf } from "../../../core/process/graph.ts";
import type { Flow } from "../../../core/process/records/flow.ts";

export type FlowPillLabel = FlowLabel<MetricStatus>;

/** What the pill of a flow says, with how its metrics stand; null when it needs none. */
export function pillLabel(
  document: ProcessDocument,
  flow: Flow,
  formats: Formats,
): FlowPillLabel | null {
  return flowLabel(document, flow, formats, worstMetricStatus(metricsOf(document, flow.id)));
}
