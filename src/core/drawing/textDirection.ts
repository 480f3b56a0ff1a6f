import type { Direction } from "../i18n/locales.ts";

const RTL_SCRIPTS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const FIRST_LETTER = /\p{L}/u;

/** The direction of a text by its first letter (Unicode bidi rules P2, P3), else the fallback. */
export function textDirection(text: string, fallback: Direction): Direction {
  const letter = FIRST_LETTER.exec(text)?.[0];
  if (letter === undefined) return fallback;
  return RTL_SCRIPTS.test(letter) ? "rtl" : "ltr";
}
