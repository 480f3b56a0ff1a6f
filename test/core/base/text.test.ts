import { expect, test } from "vitest";
import { LIMITS } from "../../../src/core/base/limits.ts";
import { characterCount, truncateText } from "../../../src/core/base/text.ts";

const FAMILY = "👨‍👩‍👧‍👦";
const FLAG = "🇫🇮";

test.each([
  ["plain letters", "x", 20_000],
  ["letters with two accents", "e\u0301\u0323", 9_000],
  ["joined emoji", FAMILY, 5_000],
  ["flags", FLAG, 9_000],
  ["Persian with joiners", "می‌", 9_000],
])("%s are counted as a reader counts them, however long the text", (_, unit, times) => {
  const whole = new Intl.Segmenter("en").segment(unit);
  expect(characterCount(unit.repeat(times))).toBe([...whole].length * times);
});

test("one letter with many accents is one character", () => {
  expect(characterCount(`a${"\u0301".repeat(LIMITS.label)}`)).toBe(1);
});

test("a cut never goes through a character", () => {
  expect(truncateText(FAMILY.repeat(300), 200)).toBe(FAMILY.repeat(200));
});
