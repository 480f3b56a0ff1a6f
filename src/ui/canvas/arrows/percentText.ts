import { NumberParser } from "@internationalized/number";
import { type Locale, LOCALES } from "../../../core/i18n/locales.ts";

/**
 * A percentage as it is typed, in the language's own digits or Latin ones, with or without
 * the sign, as a ratio; null for nothing, undefined for what is no percentage from 0 to 100.
 */
export function parsePercent(text: string, locale: Locale): number | null | undefined {
  const digits = text.replaceAll(/[%٪\s\u200e\u200f]/gu, "");
  if (digits === "") return null;
  const value = new NumberParser(LOCALES[locale].numberLocale, { style: "decimal" }).parse(digits);
  if (!Number.isFinite(value) || value < 0 || value > 100) return undefined;
  // Thirds are typed as 33.3: more digits than a person types would only be noise of division.
  return Math.round(value * 1e6) / 1e8;
}
