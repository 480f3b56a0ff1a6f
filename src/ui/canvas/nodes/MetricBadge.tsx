import type { RecordId } from "../../../core/base/ids.ts";
import { processOf } from "../../../core/process/document.ts";
import { metricsOf } from "../../../core/process/graph.ts";
import type { Metric } from "../../../core/process/records/metric.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Icon } from "../../kit/Icon.tsx";
import { metricForBadge, metricValue } from "../../../core/analysis/metricBadge.ts";
import { STATUS_ICONS } from "../../kit/statusIcons.ts";
import styles from "./nodes.module.css";

const NO_METRICS: readonly Metric[] = [];

/** How the metrics of a node stand, told by the one that needs attention most. */
export function MetricBadge({ subjectId }: { readonly subjectId: RecordId }) {
  const translate = useTranslate();
  const formats = useFormats();
  const metrics = useEditor(({ document }) => {
    const found = document === null ? NO_METRICS : metricsOf(document, subjectId);
    // Always the same object for none, or every look at the store would seem a change.
    return found.length === 0 ? NO_METRICS : found;
  });
  const currency = useEditor(({ document }) =>
    document === null ? "EUR" : processOf(document).currency,
  );
  const badge = metricForBadge(metrics);
  if (badge === null) return null;
  const { metric, status } = badge;
  const value = metricValue(metric.actual, metric.unit, formats, currency);
  const name = metric.name || translate("process.kind.metric");
  const said = translate(`canvas.metric.${status}`, { name, value });
  return (
    <span className={styles.metric} data-status={status} role="img" aria-label={said} title={said}>
      <Icon name={STATUS_ICONS[status]} size={13} />
      <span className={styles.metricValue} dir="auto">
        {value}
      </span>
    </span>
  );
}
