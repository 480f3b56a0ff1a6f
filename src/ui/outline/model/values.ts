import type { RecordId } from "../../../core/base/ids.ts";
import { LIMITS } from "../../../core/base/limits.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { processOf } from "../../../core/process/document.ts";
import { metricsOf } from "../../../core/process/graph.ts";
import { type Metric, METRIC_UNITS } from "../../../core/process/records/metric.ts";
import { metricValue } from "../../../core/analysis/metricBadge.ts";
import type { RowRecord, Words } from "./cells.ts";

/** A number of a row that can be typed. */
export interface ValueField {
  /** Unique among those of a row. */
  readonly id: string;
  /** The record that it is written to: that of the row, or a metric of it. */
  readonly recordId: RecordId;
  readonly field: string;
  /** What it is called; of a metric, beside the name of the metric. */
  readonly label: string;
  readonly metric: string | null;
  readonly value: number | null;
  /** Kept as a ratio, shown and typed as a percentage. */
  readonly percent: boolean;
  /** The words after it; empty for a percentage. */
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** What an emptied field stands for. */
  readonly whenEmpty: number | null;
}

/** The numbers of a row, those of its metrics last. */
export function valueFields(words: Words, record: RowRecord): readonly ValueField[] {
  const own = ownFields(words, record);
  const metrics = metricsOf(words.document, record.id);
  return [...own, ...metrics.flatMap((metric) => metricFields(words, metric))];
}

function ownFields({ document, translate }: Words, record: RowRecord): readonly ValueField[] {
  const { currency } = processOf(document);
  const number = (
    field: string,
    label: string,
    value: number | null,
    rest: Partial<ValueField>,
  ): ValueField => ({
    id: field,
    recordId: record.id,
    field,
    label,
    metric: null,
    value,
    percent: false,
    unit: "",
    least: 0,
    most: LIMITS.amount,
    whenEmpty: null,
    ...rest,
  });
  const days = { unit: translate("common.unit.daysShort") };
  switch (record.kind) {
    case "leadSource":
      return [
        number("inflow", translate("process.field.inflow"), record.inflow, {
          unit: translate("common.unit.perMonth"),
        }),
        number("costPerLead", translate("process.field.costPerLead"), record.costPerLead, {
          unit: currency,
        }),
      ];
    case "stage":
      return [
        number("expectedDays", translate("process.field.expectedDays"), record.expectedDays, days),
        number("longestDays", translate("process.field.longestDays"), record.longestDays, days),
      ];
    case "activity":
      return [
        number("durationDays", translate("process.field.duration"), record.durationDays, days),
        number("effortHours", translate("process.field.effort"), record.effortHours, {
          unit: translate("common.unit.hoursShort"),
        }),
      ];
    case "flow":
      return [
        number("probability", translate("process.field.probability"), record.probability, {
          percent: true,
          most: 1,
        }),
      ];
    case "dependency":
      return [
        number("lagDays", translate("process.field.lag"), record.lagDays, {
          ...days,
          least: -LIMITS.amount,
          whenEmpty: 0,
        }),
      ];
    default:
      return [];
  }
}

function metricFields({ document, translate }: Words, metric: Metric): readonly ValueField[] {
  const name = metric.name.trim() || translate("common.untitled");
  return (["actual", "target"] as const).map((field) => ({
    id: `${metric.id} ${field}`,
    recordId: metric.id,
    field,
    label: translate(`process.field.${field}`),
    metric: name,
    value: metric[field],
    percent: metric.unit === "percent",
    unit:
      metric.unit === "percent"
        ? ""
        : metric.unit === "money"
          ? processOf(document).currency
          : unitName(metric.unit, translate),
    // A rate may lie over 100 % (quota attainment), a score below 0.
    least: -LIMITS.amount,
    most: LIMITS.amount,
    whenEmpty: null,
  }));
}

/** What the numbers of a row come to, in a line. */
export function valueText(words: Words, record: RowRecord): string {
  const metrics = metricsOf(words.document, record.id).map((metric) => metricText(words, metric));
  return [ownText(words, record), ...metrics].filter((text) => text !== "").join(" · ");
}

function ownText({ translate, formats }: Words, record: RowRecord): string {
  switch (record.kind) {
    case "leadSource":
      return record.inflow === null
        ? ""
        : translate("canvas.leadsPerMonth", { value: formats.number(record.inflow) });
    case "stage":
      return record.expectedDays === null ? "" : formats.days(record.expectedDays);
    case "activity":
      return [
        record.durationDays === null ? "" : formats.days(record.durationDays),
        record.effortHours === null ? "" : formats.hours(record.effortHours),
      ]
        .filter((text) => text !== "")
        .join(" · ");
    case "flow":
      return record.probability === null ? "" : formats.percent(record.probability);
    case "dependency":
      return record.lagDays === 0 ? "" : formats.days(record.lagDays);
    default:
      return "";
  }
}

/** The numbers of a row on paper: how long it takes has a column of its own. */
export function printedValue(
  words: Words,
  record: RowRecord,
): { readonly duration: string; readonly value: string } {
  const { formats } = words;
  const metrics = metricsOf(words.document, record.id).map((metric) => metricText(words, metric));
  const isTime = record.kind === "stage" || record.kind === "activity";
  const days = record.kind === "stage" ? record.expectedDays : null;
  const duration = record.kind === "activity" ? record.durationDays : days;
  const own = !isTime
    ? ownText(words, record)
    : record.kind === "activity" && record.effortHours !== null
      ? formats.hours(record.effortHours)
      : "";
  return {
    duration: duration === null ? "" : formats.days(duration),
    value: [own, ...metrics].filter((text) => text !== "").join(" · "),
  };
}

/** A metric by its name: what it is, of what it is to be. */
function metricText({ document, translate, formats }: Words, metric: Metric): string {
  const { currency } = processOf(document);
  const shown = (value: number | null) => metricValue(value, metric.unit, formats, currency);
  const name = metric.name.trim() || translate("common.untitled");
  const unit = SAID_BY_NUMBER.has(metric.unit)
    ? ""
    : ` ${unitName(metric.unit, translate).toLocaleLowerCase(formats.locale)}`;
  const [actual, target] = [shown(metric.actual), shown(metric.target) + unit];
  return translate("outline.measured", { name, actual, target });
}

/** Units that a number shows by itself, or does without. */
const SAID_BY_NUMBER: ReadonlySet<string> = new Set(["percent", "days", "hours", "money", "count"]);

function unitName(unit: string, translate: Translate): string {
  const known = METRIC_UNITS.find((one) => one === unit);
  return known === undefined ? unit : translate(`process.unit.${known}`);
}

/** Decimals of a number that are kept; of a percentage two less. */
export const DECIMALS = 4;

/** The number as one types it: without its unit. */
export function numberText({ value, percent }: ValueField, { formats }: Words): string {
  if (value === null) return "";
  return percent ? formats.percent(value, 2) : formats.number(value, DECIMALS);
}
