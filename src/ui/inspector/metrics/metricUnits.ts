import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { METRIC_UNITS, type Metric } from "../../../core/process/records/metric.ts";
import { wordFor } from "../parts/options.ts";

/** The words after a number in the unit; none where the number itself shows it. */
export function unitWord(t: Translate, unit: string, currency: string): string | undefined {
  switch (unit) {
    case "percent":
      return undefined;
    case "money":
      return currency;
    case "days":
      return t("common.unit.daysShort");
    case "hours":
      return t("common.unit.hoursShort");
    case "minutes":
      return t("inspector.unit.minutes");
    case "count":
      return t("inspector.unit.count");
    case "ratio":
      return t("inspector.unit.times");
    case "score":
      return t("inspector.unit.points");
    default:
      return wordFor(t, METRIC_UNITS, (known) => `process.unit.${known}`, unit);
  }
}

/** A value of a metric with its unit. */
export function withUnit(
  t: Translate,
  formats: Formats,
  value: number,
  unit: Metric["unit"],
  currency: string,
): string {
  switch (unit) {
    case "percent":
      return formats.percent(value);
    case "money":
      return formats.money(value, currency);
    case "days":
      return formats.days(value);
    case "count":
      return formats.number(value);
    default: {
      const word = unitWord(t, unit, currency);
      return word === undefined ? formats.number(value) : `${formats.number(value)} ${word}`;
    }
  }
}
