import { LIMITS } from "../../../core/base/limits.ts";
import {
  type Metric,
  METRIC_DIRECTIONS,
  METRIC_KINDS,
  METRIC_UNITS,
  PERIODS,
} from "../../../core/process/records/metric.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Choice, Num, Text } from "../parts/fields.tsx";
import { optionsOf } from "../parts/options.ts";
import { unitWord } from "./metricUnits.ts";
import styles from "../Inspector.module.css";

interface MetricFieldsProps {
  readonly metric: Metric;
  readonly currency: string;
}

/** Everything about one metric. */
export function MetricFields({ metric, currency }: MetricFieldsProps) {
  const t = useTranslate();
  const number = {
    percent: metric.unit === "percent",
    unit: unitWord(t, metric.unit, currency),
    // A rate may lie over 100 % (quota attainment), a score below 0.
    min: -LIMITS.amount,
    max: LIMITS.amount,
  };
  return (
    <>
      <Text field="name" label="process.field.name" value={metric.name} />
      <div className={styles.two}>
        <Num field="target" label="process.field.target" value={metric.target} {...number} />
        <Num field="actual" label="process.field.actual" value={metric.actual} {...number} />
      </div>
      <div className={styles.two}>
        <Choice
          field="metricKind"
          label="process.field.metricKind"
          value={metric.metricKind}
          options={optionsOf(t, METRIC_KINDS, (kind) => `process.metricKind.${kind}`)}
        />
        <Choice
          field="unit"
          label="process.field.unit"
          value={metric.unit}
          options={optionsOf(t, METRIC_UNITS, (unit) => `process.unit.${unit}`)}
        />
      </div>
      <div className={styles.two}>
        <Choice
          field="direction"
          label="process.field.direction"
          value={metric.direction}
          options={optionsOf(t, METRIC_DIRECTIONS, (way) => `process.metricDirection.${way}`)}
        />
        <Choice
          field="period"
          label="process.field.period"
          value={metric.period}
          options={optionsOf(t, PERIODS, (period) => `process.period.${period}`)}
        />
      </div>
      <Text
        field="source"
        label="process.field.source"
        value={metric.source}
        hint="inspector.hint.metricSource"
      />
      <Text
        field="definition"
        label="process.field.definition"
        value={metric.definition}
        multiline
        hint="inspector.hint.metricDefinition"
      />
    </>
  );
}
