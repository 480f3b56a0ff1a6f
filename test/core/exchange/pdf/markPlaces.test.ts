import { expect, it } from "vitest";
import { readFonts } from "../../../../src/core/exchange/pdf/fonts.ts";
import { testFonts } from "./fonts.ts";

const book = readFonts(testFonts());
const BEH = "\uFE91";
const [FATHA, KASRA, SHADDA, ACUTE] = ["\u064E", "\u0650", "\u0651", "\u0301"] as const;

/** Top and bottom of a picture's ink, in thousandths of the font size. */
function heightOf(family: "latin" | "arabic", drawn: string): { top: number; bottom: number } {
  const ys = book
    .outline(family, 400, drawn)
    .flatMap((command) => (command.kind === "close" ? [] : [command.to.y]));
  return { top: Math.max(...ys), bottom: Math.min(...ys) };
}

it("puts marks over and under their letter, as the font anchors them", () => {
  const over = book.placeOfMark("arabic", 400, BEH, FATHA, 0);
  const under = book.placeOfMark("arabic", 400, BEH, KASRA, 0);
  expect(heightOf("arabic", FATHA).bottom + (over?.y ?? 0)).toBeGreaterThan(
    heightOf("arabic", "\uFE8D").bottom,
  );
  expect(heightOf("arabic", KASRA).top + (under?.y ?? 0)).toBeLessThan(0);
});

it("puts a mark on a mark higher than on the letter", () => {
  const onLetter = book.placeOfMark("arabic", 400, BEH, SHADDA, 0);
  const onShadda = book.placeOfMark("arabic", 400, SHADDA, FATHA, 0);
  expect(onLetter).not.toBeNull();
  expect(onShadda?.y).toBeGreaterThan(0);
});

it("parts the marks of lam and alef in their ligature", () => {
  const [onLam, onAlef] = [0, 1].map((part) =>
    book.placeOfMark("arabic", 400, "\uFEFB", FATHA, part),
  );
  expect(onLam?.x).toBeGreaterThan(onAlef?.x ?? Number.NaN);
});

it("anchors accents on Latin letters too", () => {
  expect(book.placeOfMark("latin", 400, "x", ACUTE, 0)).not.toBeNull();
});
