import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { LOCALE_NAMES } from "../../../src/core/i18n/locales.ts";
import { readNumber } from "../../../src/core/i18n/readNumber.ts";

const NOT = undefined;

/** Rows: what is typed, then what it is in each language. */
const ROWS = [
  // typed          en       sv       fi       id       ru       fa
  ["", null, null, null, null, null, null],
  [" ", null, null, null, null, null, null],
  ["12", 12, 12, 12, 12, 12, 12],
  ["-5", -5, -5, -5, -5, -5, -5],
  ["−5", -5, -5, -5, -5, -5, -5],
  ["۱۲", 12, 12, 12, 12, 12, 12],
  ["٣٥", 35, 35, 35, 35, 35, 35],
  ["12.5", 12.5, 12.5, 12.5, 12.5, 12.5, 12.5],
  ["12,5", 12.5, 12.5, 12.5, 12.5, 12.5, 12.5],
  ["۱۲٫۵", 12.5, 12.5, 12.5, 12.5, 12.5, 12.5],
  ["0.5", 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  ["0,125", 0.125, 0.125, 0.125, 0.125, 0.125, 0.125],
  ["1,234", 1234, 1.234, 1.234, 1.234, 1.234, 1234],
  ["1.234", 1.234, NOT, NOT, 1234, NOT, 1.234],
  ["1 234,5", 1234.5, 1234.5, 1234.5, 1234.5, 1234.5, 1234.5],
  ["1\u00a0234", 1234, 1234, 1234, 1234, 1234, 1234],
  ["1,234.5", 1234.5, 1234.5, 1234.5, 1234.5, 1234.5, 1234.5],
  ["1.234,5", 1234.5, 1234.5, 1234.5, 1234.5, 1234.5, 1234.5],
  ["1,234,567", 1_234_567, 1_234_567, 1_234_567, 1_234_567, 1_234_567, 1_234_567],
  ["1.234.567", 1_234_567, 1_234_567, 1_234_567, 1_234_567, 1_234_567, 1_234_567],
  ["۱٬۲۳۴٫۵", 1234.5, 1234.5, 1234.5, 1234.5, 1234.5, 1234.5],
  ["۱۲/۵", NOT, NOT, NOT, NOT, NOT, 12.5],
  ["35 %", 35, 35, 35, 35, 35, 35],
  ["٪۳۵", 35, 35, 35, 35, 35, 35],
  ["12,34,5", NOT, NOT, NOT, NOT, NOT, NOT],
  ["1.2.3", NOT, NOT, NOT, NOT, NOT, NOT],
  ["1,2.345,6", NOT, NOT, NOT, NOT, NOT, NOT],
  ["twelve", NOT, NOT, NOT, NOT, NOT, NOT],
  ["1e5", NOT, NOT, NOT, NOT, NOT, NOT],
  ["0x10", NOT, NOT, NOT, NOT, NOT, NOT],
  ["-", NOT, NOT, NOT, NOT, NOT, NOT],
  [".", NOT, NOT, NOT, NOT, NOT, NOT],
] as const;

describe("a number as it is typed", () => {
  for (const [typed, ...expected] of ROWS) {
    it(`reads “${typed}” in every language`, () => {
      expect(LOCALE_NAMES.map((locale) => readNumber(typed, locale))).toEqual(expected);
    });
  }

  it("reads back whatever is written in the language", () => {
    const value = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...LOCALE_NAMES), value, (locale, thousandths) => {
        const number = thousandths / 1000;
        const { number: write } = createFormats(locale);
        expect(readNumber(write(number, 3), locale)).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  it("never makes a number of what is none", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALE_NAMES), fc.string(), (locale, text) => {
        const read = readNumber(text, locale);
        expect(read === null || read === undefined || Number.isFinite(read)).toBe(true);
      }),
    );
  });
});
