import { assert, constantFrom, integer, property, string } from "fast-check";
import { expect, it } from "vitest";
import { textDirection } from "../../../src/core/drawing/textDirection.ts";
import { breakLines, longestWord } from "../../../src/core/drawing/textLines.ts";

/** Every character is one unit wide. */
const widthOf = (piece: string) => Array.from(piece).length;

it.each([
  ["one two three", 7, 3, ["one two", "three"]],
  ["one two three", 7, 1, ["one tw…"]],
  ["unbreakable", 4, 9, ["unbr", "eaka", "ble"]],
  ["a\nb", 9, 9, ["a", "b"]],
  ["", 9, 2, [""]],
  ["one two three four", 7, 2, ["one two", "three…"]],
  ["Аккаунт-менеджер", 10, 2, ["Аккаунт-", "менеджер"]],
  ["a follow-up call", 10, 3, ["a", "follow-up", "call"]],
  ["5 to -10 - 20", 5, 9, ["5 to", "-10 -", "20"]],
])("breaks %j at %d in %d lines", (text, width, most, lines) => {
  expect(breakLines(text, width, most, widthOf)).toEqual(lines);
});

it("breaks no word in a line as wide as the longest", () => {
  assert(
    property(string({ unit: constantFrom("a", "é", " ", "\n", "👍") }), (text) => {
      const lines = breakLines(text, longestWord(text, widthOf), Number.POSITIVE_INFINITY, widthOf);
      const wordsOf = (part: string) => part.split(/\s+/u).filter((word) => word !== "");
      expect(lines.flatMap(wordsOf)).toEqual(wordsOf(text));
    }),
  );
});

it("never makes a line too wide, nor too many lines, nor loses a word", () => {
  assert(
    property(
      string({ unit: constantFrom("a", "é", " ", "م", "-", "👍") }),
      integer({ min: 2, max: 30 }),
      integer({ min: 1, max: 5 }),
      (text, width, most) => {
        const lines = breakLines(text, width, most, widthOf);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        const all = breakLines(text, width, Number.POSITIVE_INFINITY, widthOf);
        expect(all.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      },
    ),
  );
});

it.each([
  ["Demo", "rtl", "ltr"],
  ["(۱۲) فروش B2B", "ltr", "rtl"],
  ["100 %", "rtl", "rtl"],
  ["100 %", "ltr", "ltr"],
  ["Продажа", "rtl", "ltr"],
] as const)("finds the direction of %j", (text, fallback, direction) => {
  expect(textDirection(text, fallback)).toBe(direction);
});
