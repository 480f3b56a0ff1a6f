import fc from "fast-check";
import { expect, it } from "vitest";
import { subsetFont } from "../../../../src/core/exchange/pdf/fontSubset.ts";
import { glyphOutline } from "../../../../src/core/exchange/pdf/glyphOutline.ts";
import { readGlyphTables } from "../../../../src/core/exchange/pdf/glyphTables.ts";
import { readSfnt } from "../../../../src/core/exchange/pdf/sfnt.ts";
import { testFonts } from "./fonts.ts";
import { runs } from "../../../kit/properties.ts";

const { latin, arabic } = testFonts();
const inter = readSfnt(latin.regular);
const vazirmatn = readSfnt(arabic?.regular ?? latin.regular);

it.each([
  ["Inter", inter, 2926],
  ["Vazirmatn", vazirmatn, 1333],
] as const)("any glyphs of %s look and advance as in the whole font", (_, font, count) => {
  const whole = readGlyphTables(font);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: count - 1 }), { maxLength: 40 }), (glyphs) => {
      const { file, numbers } = subsetFont(font, glyphs);
      const subset = readSfnt(file);
      const tables = readGlyphTables(subset);
      for (const glyph of glyphs) {
        const own = numbers.get(glyph) ?? -1;
        expect(glyphOutline(subset, own)).toEqual(glyphOutline(font, glyph));
        expect(tables.widthOf(own)).toBe(whole.widthOf(glyph));
        expect(tables.edgesOf(own)).toEqual(whole.edgesOf(glyph));
      }
      expect(file.length).toBeLessThan(1000 + 900 * (numbers.size + 1));
    }),
    { numRuns: runs(60) },
  );
});

it("takes the parts of composed glyphs along", () => {
  const { glyphOf } = readGlyphTables(inter);
  const { numbers } = subsetFont(inter, [glyphOf("é")]);
  expect([...numbers.keys()]).toEqual(expect.arrayContaining([0, glyphOf("é"), glyphOf("e")]));
  expect(numbers.size).toBeLessThan(6);
});

it("adds up to what a font file adds up to, table by table and in all", () => {
  const { file } = subsetFont(inter, [1, 2, 3, 40, 500]);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const sum = (from: number, to: number) => {
    let total = 0;
    for (let at = from; at < to; at += 4) total = (total + view.getUint32(at)) >>> 0;
    return total;
  };
  expect(sum(0, file.length)).toBe(0xb1b0afba);
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const entry = 12 + 16 * table;
    const [start, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    const tag = Buffer.from(file.subarray(entry, entry + 4)).toString("latin1");
    if (tag !== "head") {
      expect(sum(start, start + 4 * Math.ceil(length / 4))).toBe(view.getUint32(entry + 4));
    }
  }
});
