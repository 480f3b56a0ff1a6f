import type { Formats } from "../i18n/format.ts";
import type { Translate } from "../i18n/translator.ts";
import type { ExplanationUnit } from "./explain.ts";

/** What writing a number takes. */
export interface Writing {
  readonly translate: Translate;
  readonly formats: Formats;
  /** ISO 4217, of the process. */
  readonly currency: string;
}

/** A number in its unit, as a reader of the language writes it. */
export function writeUnit(
  value: number,
  unit: ExplanationUnit,
  { translate, formats, currency }: Writing,
): string {
  switch (unit) {
    case "leadsPerMonth":
    case "winsPerMonth":
    case "perMonth":
      return `${formats.number(value)} ${translate("common.unit.perMonth")}`;
    case "perWeek":
      return `${formats.number(value)} ${translate("process.period.week")}`;
    case "ratio":
      return formats.percent(value, 2);
    case "money":
      return formats.money(value, currency);
    case "days":
      return formats.daysLong(value);
    case "hours":
      return formats.hours(value);
    case "count":
      return formats.number(value);
  }
}
