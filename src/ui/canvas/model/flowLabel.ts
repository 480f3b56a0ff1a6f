import type { Size } from "../../../core/base/geometry.ts";
import { truncateText } from "../../../core/base/text.ts";
import { forecast } from "../../../core/analysis/forecast.ts";
import { worstMetricStatus, type MetricStatus } from "../../../core/analysis/metricStatus.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { flowsFrom, metricsOf } from "../../../core/process/graph.ts";
import type { Flow } from "../../../core/process/records/flow.ts";

/** What the pill of a flow says. */
export interface FlowLabel {
  /** The probability as text, or null when there is nothing to say. */
  readonly probability: string | null;
  /** Whether the user stated it; else it is what the other flows leave. */
  readonly isStated: boolean;
  readonly condition: string;
  /** How the worst of its metrics stands, or null when it has none. */
  readonly status: MetricStatus | null;
}

const LONGEST_CONDITION = 60;

/** What the pill of a flow says, or null when it needs none. */
export function flowLabel(
  document: ProcessDocument,
  flow: Flow,
  formats: Formats,
): FlowLabel | null {
  const status = worstMetricStatus(metricsOf(document, flow.id));
  const condition = truncateText(flow.condition.trim(), LONGEST_CONDITION);
  const stated = flow.probability;
  // Where there is but one way on, its probability goes without saying.
  const siblings = flowsFrom(document, flow.sourceId).length;
  const rest =
    stated === null && siblings > 1 ? forecast(document).flows.get(flow.id)?.probability : null;
  const ratio = stated ?? rest ?? null;
  const probability = ratio === null ? null : formats.percent(ratio);
  if (probability === null && condition === "" && status === null) return null;
  return { probability, isStated: stated !== null, condition, status };
}

/** The widest a pill gets; longer conditions end in an ellipsis. */
export const WIDEST_LABEL = 184;
const LABEL_HEIGHT = 24;
const NO_LABEL: Size = { width: 0, height: 0 };

/** About how large the pill is, in canvas pixels: the routing keeps this much free. */
export function flowLabelSize(label: FlowLabel | null): Size {
  if (label === null) return NO_LABEL;
  const letters = (label.probability?.length ?? 0) * 7.5 + label.condition.length * 6.2;
  const gaps = label.probability !== null && label.condition !== "" ? 6 : 0;
  const badge = label.status === null ? 0 : 18;
  const width = Math.min(WIDEST_LABEL, Math.ceil(letters + gaps + badge + 18));
  return { width, height: LABEL_HEIGHT };
}
