import type { Writing } from "../analysis/writeUnit.ts";

/** A number in the unit of a goal or a metric; percentages are ratios (0.12 is 12 %). */
export function writeQuantity(
  value: number,
  unit: string,
  { translate, formats, currency }: Writing,
): string {
  switch (unit) {
    case "count":
      return formats.number(value);
    case "percent":
      return formats.percent(value);
    case "money":
      return formats.money(value, currency);
    case "days":
      return formats.daysLong(value);
    case "hours":
      return formats.hours(value);
    case "minutes":
    case "ratio":
    case "score":
      return translate(`roadmap.document.quantity.${unit}`, { value: formats.number(value) });
    default:
      return `${formats.number(value)} ${unit}`;
  }
}
