import { expect, it } from "vitest";
import { joinArabic } from "../../../../src/core/exchange/pdf/arabicShaping.ts";
import { visualLine } from "../../../../src/core/exchange/pdf/visualText.ts";

const every = () => true;

it.each([
  // beh alone, beh beh beh, dal does not join on, lam-alef alone and after beh
  ["ب", "\uFE8F"],
  ["ببب", "\uFE91\uFE92\uFE90"],
  ["دد", "\uFEA9\uFEA9"],
  ["بدب", "\uFE91\uFEAA\uFE8F"],
  ["لا", "\uFEFB"],
  ["بلا", "\uFE91\uFEFC"],
  ["کی", "\uFB90\uFBFD"],
  // a non-joiner keeps letters apart, digits and Latin too
  ["ب\u200Cب", "\uFE8F\u200C\uFE8F"],
  ["ب۳ب", "\uFE8F۳\uFE8F"],
  // vowel marks do not part what joins
  ["بَب", "\uFE91\uFE90"],
])("joins %s", (text, joined) => {
  expect(joinArabic(text, every)).toBe(joined);
});

it("keeps the plain letter where the font lacks a form", () => {
  expect(joinArabic("بب", (character) => character !== "\uFE91")).toBe("ب\uFE90");
});

const hasGlyph = (family: string, character: string) =>
  family === "arabic" ? !/[a-zA-Z]/u.test(character) : /[ -~□]/u.test(character);

it("orders a mixed line as it is seen and mirrors its brackets", () => {
  const { runs } = visualLine("دد (B2B) ۳", "rtl", hasGlyph);
  expect(runs.map(({ text }) => text).join("")).toBe("۳ (B2B) \uFEA9\uFEA9");
  expect(runs.map(({ family }) => family)).toEqual(["arabic", "latin", "arabic"]);
});

it("draws a box for what no font has, and says so", () => {
  const line = visualLine(
    "a多b👍",
    "ltr",
    (family, character) => family === "latin" && character < "\u3000",
  );
  expect(line.runs).toEqual([{ family: "latin", text: "a□b□" }]);
  expect(line.isWhole).toBe(false);
});
