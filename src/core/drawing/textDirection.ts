import type { Direction } from "../i18n/locales.ts";

const RTL_SCRIPTS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const FIRST_LETTER = /\p{L}/u;

/**
 * The direction of a text by its first letter (Unicode bidi rules P2, P3), else the fallback.
 * In right-to-left surroundings one letter of that direction is enough: "CRM" at the start of
 * a Persian sentence does not turn it round.
 */
export function textDirection(text: string, fallback: Direction): Direction {
  if (fallback === "rtl" && RTL_SCRIPTS.test(text)) return "rtl";
  const letter = FIRST_LETTER.exec(text)?.[0];
  if (letter === undefined) return fallback;
  return RTL_SCRIPTS.test(letter) ? "rtl" : "ltr";
}
