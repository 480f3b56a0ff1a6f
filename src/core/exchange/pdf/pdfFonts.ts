import type { jsPDF } from "jspdf";
import type { Point } from "../../base/geometry.ts";
import type { FontWeight } from "../../drawing/sceneTypes.ts";
import { embedder, type FontProgram, programOf } from "./embedFont.ts";
import type { ShapeCommand } from "../../drawing/sceneTypes.ts";
import { glyphOutline } from "./glyphOutline.ts";
import { type MarkPlaces, readMarkPlaces } from "./markPlaces.ts";
import { readSfnt, type Sfnt } from "./sfnt.ts";
import type { Family } from "./visualText.ts";

/** The bytes of one family's TrueType files. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly medium: Uint8Array;
  readonly semibold: Uint8Array;
}

/** Inter for Latin and Cyrillic; Vazirmatn, needed only where Arabic letters occur. */
export interface PdfFonts {
  readonly latin: FontFiles;
  readonly arabic: FontFiles | null;
}

/** Glyphs and widths of the fonts that a document was given. */
export interface FontBook {
  readonly hasGlyph: (family: Family, character: string) => boolean;
  /** Advance width of a character's picture in thousandths of the font size. */
  readonly widthOf: (family: Family, weight: FontWeight, character: string) => number;
  /** The font's name in the file; with it, the font becomes part of the file. */
  readonly use: (family: Family, weight: FontWeight) => string;
  /**
   * Four hexadecimal digits that draw a character's picture (or nothing) in a width, and are
   * read back as a text.
   */
  readonly code: (
    family: Family,
    weight: FontWeight,
    cell: { readonly drawn: string; readonly text: string; readonly width: number },
  ) => string;
  /** The outline of a character's picture in thousandths of the font size, y upwards. */
  readonly outline: (family: Family, weight: FontWeight, drawn: string) => readonly ShapeCommand[];
  /** Where a mark's origin stands, from that of the picture under it; see MarkPlaces. */
  readonly placeOfMark: (
    family: Family,
    weight: FontWeight,
    under: string,
    mark: string,
    part: number,
  ) => Point | null;
  /** The same where the font does not say: in the middle, at the height it was drawn at. */
  readonly middleForMark: (
    family: Family,
    weight: FontWeight,
    under: string,
    mark: string,
  ) => Point;
  /** Whether texts that run from right to left can occur. */
  readonly hasArabic: boolean;
}

interface Font {
  readonly name: string;
  readonly program: FontProgram;
  readonly tables: Sfnt;
  readonly marks: () => MarkPlaces;
}

const WEIGHTS = [
  [400, "regular"],
  [500, "medium"],
  [600, "semibold"],
] as const;

const NAMES: Readonly<Record<Family, string>> = { latin: "Inter", arabic: "Vazirmatn" };

/** Embeds the fonts into the document; only the glyphs that are used end up in the file. */
export function embedFonts(pdf: jsPDF, files: PdfFonts): FontBook {
  const embed = embedder(pdf);
  const fonts = new Map<string, Font>();
  for (const family of ["latin", "arabic"] as const) {
    const own = files[family];
    if (own === null) continue;
    for (const [weight, file] of WEIGHTS) {
      const name = `${NAMES[family]}${weight}`;
      const tables = readSfnt(own[file]);
      let marks: MarkPlaces | null = null;
      fonts.set(`${family}${weight}`, {
        name,
        program: programOf(pdf, name, own[file]),
        tables,
        marks: () => (marks ??= readMarkPlaces(tables)),
      });
    }
  }
  const fontOf = (family: Family, weight: FontWeight): Font => {
    const font = fonts.get(`${family}${weight}`) ?? fonts.get(`latin${weight}`);
    if (font === undefined) throw new Error(`The document has no ${family} font`);
    return font;
  };
  return {
    hasArabic: files.arabic !== null,
    hasGlyph: (family, character) =>
      (fonts.get(`${family}400`)?.program.glyphOf(character) ?? 0) !== 0,
    widthOf: (family, weight, character) => {
      const { program } = fontOf(family, weight);
      return character === "" ? 0 : program.widthOf(program.glyphOf(character));
    },
    use: (family, weight) => embed(fontOf(family, weight).program).key,
    code(family, weight, { drawn, text, width }) {
      const { program } = fontOf(family, weight);
      return embed(program).code({
        glyph: program.glyphOf(drawn === "" ? " " : drawn),
        text,
        width,
      });
    },
    outline(family, weight, drawn) {
      const { program, tables } = fontOf(family, weight);
      return glyphOutline(tables, program.glyphOf(drawn));
    },
    placeOfMark(family, weight, under, mark, part) {
      const { program, marks } = fontOf(family, weight);
      return marks()(program.glyphOf(under), program.glyphOf(mark), part);
    },
    middleForMark(family, weight, under, mark) {
      const { program } = fontOf(family, weight);
      const [left, right] = program.edgesOf(program.glyphOf(mark));
      return { x: (program.widthOf(program.glyphOf(under)) - left - right) / 2, y: 0 };
    },
  };
}
