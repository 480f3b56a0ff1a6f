import { assertNever } from "../base/assertNever.ts";
import type { Formats } from "../i18n/format.ts";
import { directionOf } from "../i18n/locales.ts";

/** What the numbers of a chart are in. Ratios are written as percentages. */
export type Unit =
  | { readonly kind: "number" }
  | { readonly kind: "percent" }
  | { readonly kind: "days" }
  | { readonly kind: "hours" }
  | { readonly kind: "money"; readonly currency: string };

export const NUMBER: Unit = { kind: "number" };
export const PERCENT: Unit = { kind: "percent" };
export const DAYS: Unit = { kind: "days" };
export const HOURS: Unit = { kind: "hours" };

/** The value as a reader of the language writes it, with its unit where that is one. */
export function writeValue(value: number, unit: Unit, formats: Formats): string {
  switch (unit.kind) {
    case "number":
      return formats.number(rounded(value));
    case "percent":
      return formats.percent(value);
    case "days":
      return formats.days(value);
    case "hours":
      return formats.hours(value);
    case "money":
      return formats.money(value, unit.currency);
    default:
      return assertNever(unit);
  }
}

/** With a sign in front of it, a plus too: for differences. */
export function writeChange(value: number, unit: Unit, formats: Formats): string {
  const text = writeValue(Math.abs(value), unit, formats);
  if (text === writeValue(0, unit, formats)) return text;
  // The mark keeps the sign in front of the number where lines run from right to left.
  const mark = directionOf(formats.locale) === "rtl" ? "\u200E" : "";
  return `${mark}${value < 0 ? "\u2212" : "+"}${text}`;
}

/** Three digits say enough on a chart; large numbers keep all of theirs before the point. */
function rounded(value: number): number {
  const size = Math.abs(value);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
