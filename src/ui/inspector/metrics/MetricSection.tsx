import type { RecordId } from "../../../core/base/ids.ts";
import { type MetricStatus, metricStatus } from "../../../core/analysis/metricStatus.ts";
import {
  type LibraryMetric,
  type LibraryMetricKey,
  libraryMetricMessages,
  type MetricSubject,
} from "../../../core/process/metricLibrary.ts";
import { metricsOf } from "../../../core/process/graph.ts";
import type { Metric } from "../../../core/process/records/metric.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { Icon, type IconName } from "../../kit/Icon.tsx";
import { Entry } from "../parts/Entry.tsx";
import { addAndOpen } from "../parts/addAndOpen.ts";
import { Empty, Section } from "../parts/Section.tsx";
import { useCurrency, useRecords } from "../parts/useRecords.ts";
import { MetricFields } from "./MetricFields.tsx";
import { MetricPicker } from "./MetricPicker.tsx";
import { withUnit } from "./metricUnits.ts";
import styles from "../Inspector.module.css";

interface MetricSectionProps {
  readonly subject: MetricSubject;
  readonly subjectId: RecordId;
}

/** The metrics of a record: how they stand, and editing them in place. */
export function MetricSection({ subject, subjectId }: MetricSectionProps) {
  const t = useTranslate();
  const currency = useCurrency();
  const metrics = useRecords((document) => metricsOf(document, subjectId));
  const add = (ready: LibraryMetric<LibraryMetricKey> | null) =>
    addAndOpen("metric", { subjectId, ...fieldsOf(ready) }, "inspector.add.metric");
  const fieldsOf = (ready: LibraryMetric<LibraryMetricKey> | null) => {
    if (ready === null) return { name: t("inspector.metric.newName") };
    const { key, metricKind, unit, direction, period } = ready;
    const messages = libraryMetricMessages(key);
    return {
      libraryKey: key,
      name: t(messages.name),
      definition: t(messages.definition),
      metricKind,
      unit,
      direction,
      period,
    };
  };
  const taken = new Set(metrics.flatMap(({ libraryKey }) => libraryKey ?? []));
  return (
    <Section name="metrics" title={t("process.kinds.metric")}>
      {metrics.length === 0 && <Empty>{t("inspector.empty.metrics")}</Empty>}
      <ul className={styles.entries}>
        {metrics.map((metric) => (
          <MetricEntry key={metric.id} metric={metric} currency={currency} />
        ))}
      </ul>
      <MetricPicker subject={subject} taken={taken} onPick={add} />
    </Section>
  );
}

function MetricEntry({ metric, currency }: { readonly metric: Metric; readonly currency: string }) {
  const t = useTranslate();
  const formats = useFormats();
  const show = (value: number) => withUnit(t, formats, value, metric.unit, currency);
  const status = metricStatus(metric);
  const period = t(`process.period.${metric.period}`);
  return (
    <Entry
      id={metric.id}
      name={metric.name}
      summary={
        <>
          {metric.target === null
            ? t("inspector.metric.untargeted", { period })
            : t("inspector.metric.target", { target: show(metric.target), period })}
          {" · "}
          <span className={styles.status} data-status={status}>
            {t(`metrics.status.${status}`)}
          </span>
        </>
      }
      badge={
        metric.actual !== null && (
          <span className={styles.badge} data-status={status}>
            <StatusIcon status={status} />
            {show(metric.actual)}
          </span>
        )
      }
    >
      <MetricFields metric={metric} currency={currency} />
    </Entry>
  );
}

const STATUS_ICONS: Readonly<Record<MetricStatus, IconName | null>> = {
  onTarget: "check",
  offTarget: "alert",
  noActual: null,
  noTarget: null,
};

function StatusIcon({ status }: { readonly status: MetricStatus }) {
  const icon = STATUS_ICONS[status];
  return icon === null ? null : <Icon name={icon} size={14} />;
}
