import type { Locale } from "../../../core/i18n/locales.ts";
import { readNumber } from "../../../core/i18n/readNumber.ts";

/**
 * A percentage as it is typed, in the language's own digits or Latin ones, with or without
 * the sign, as a ratio; null for nothing, undefined for what is no percentage from 0 to 100.
 */
export function parsePercent(text: string, locale: Locale): number | null | undefined {
  const value = readNumber(text, locale);
  if (value === null || value === undefined) return value;
  if (value < 0 || value > 100) return undefined;
  // Thirds are typed as 33.3: more digits than a person types would only be noise of division.
  return Math.round(value * 1e6) / 1e8;
}
