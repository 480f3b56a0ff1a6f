import { expect, it } from "vitest";
import { joinLetters } from "../../../../src/core/exchange/pdf/arabicShaping.ts";
import { signsOf } from "../../../../src/core/exchange/pdf/visualText.ts";

const every = () => true;
const joined = (text: string, hasGlyph: (character: string) => boolean = every) =>
  joinLetters(Array.from(text), hasGlyph).join("");

it.each([
  // beh alone, beh beh beh, dal does not join on, lam-alef alone and after beh
  ["ب", "\uFE8F"],
  ["ببب", "\uFE91\uFE92\uFE90"],
  ["دد", "\uFEA9\uFEA9"],
  ["بدب", "\uFE91\uFEAA\uFE8F"],
  ["لا", "\uFEFB"],
  ["بلا", "\uFE91\uFEFC"],
  ["بلاب", "\uFE91\uFEFC\uFE8F"],
  ["کی", "\uFB90\uFBFD"],
  // a non-joiner keeps letters apart, digits and Latin too; a joiner joins
  ["ب\u200Cب", "\uFE8F\u200C\uFE8F"],
  ["ب\u200D", "\uFE91\u200D"],
  ["ب۳ب", "\uFE8F۳\uFE8F"],
])("joins %s", (text, expected) => {
  expect(joined(text)).toBe(expected);
});

it("keeps the plain letter where the font lacks a form", () => {
  expect(joined("بب", (character) => character !== "\uFE91")).toBe("ب\uFE90");
});

const hasGlyph = (family: string, character: string) =>
  family === "arabic" ? !/[a-zA-Z]/u.test(character) : /[ -~□é]/u.test(character);

it("knows the direction of each character and mirrors its brackets", () => {
  const signs = signsOf("دد (B2B) ۳", "rtl", hasGlyph);
  expect(signs.map(({ text }) => text).join("")).toBe("دد (B2B) ۳");
  expect(signs.map(({ drawn }) => drawn).join("")).toBe("\uFEA9\uFEA9 )B2B( ۳");
  expect(signs.map(({ level }) => level)).toEqual([1, 1, 1, 1, 2, 2, 2, 1, 1, 2]);
  expect(signs.map(({ family }) => family[0]).join("")).toBe("aaaalllaaa");
});

it("joins letters under vowel marks, which are drawn by themselves", () => {
  const signs = signsOf("بَب", "rtl", hasGlyph);
  expect(signs.map(({ drawn }) => drawn)).toEqual(["\uFE91", "\u064E", "\uFE90"]);
  expect(signs.map(({ isMark }) => isMark)).toEqual([false, true, false]);
});

it("draws the composed letter where there is one", () => {
  const signs = signsOf("e\u0301", "ltr", hasGlyph);
  expect(signs.map(({ text, drawn }) => [text, drawn])).toEqual([
    ["e", "é"],
    ["\u0301", ""],
  ]);
});

it("draws a box for what no font has, and nothing for what only formats", () => {
  const latin = (family: string, character: string) => family === "latin" && character < "\u3000";
  const signs = signsOf("a多b👍\u200D\u2067c\u2069\u0000", "ltr", latin);
  expect(signs.map(({ drawn }) => drawn)).toEqual(["a", "□", "b", "□", "", "c"]);
  expect(signs.map(({ text }) => text).join("")).toBe("a多b👍\u200Dc");
});
