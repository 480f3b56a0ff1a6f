import type { Point } from "../../base/geometry.ts";
import type { FontWeight, ShapeCommand, TextMeasurer } from "../../drawing/sceneTypes.ts";
import { glyphOutline } from "./glyphOutline.ts";
import { type GlyphTables, readGlyphTables } from "./glyphTables.ts";
import { type MarkPlaces, readMarkPlaces } from "./markPlaces.ts";
import { readSfnt, type Sfnt } from "./sfnt.ts";
import { type Family, signsOf } from "./visualText.ts";

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

/** One file, read. */
export interface Font extends GlyphTables {
  readonly name: string;
  readonly sfnt: Sfnt;
  readonly marks: () => MarkPlaces;
}

/** Glyphs and widths of the fonts that a document is drawn with. */
export interface Fonts {
  readonly hasGlyph: (family: Family, character: string) => boolean;
  /** Advance width of a character's picture in thousandths of the font size. */
  readonly widthOf: (family: Family, weight: FontWeight, character: string) => number;
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
  readonly fontOf: (family: Family, weight: FontWeight) => Font;
}

const WEIGHTS = [
  [400, "regular", "Regular"],
  [500, "medium", "Medium"],
  [600, "semibold", "SemiBold"],
] as const;

const NAMES: Readonly<Record<Family, string>> = { latin: "Inter", arabic: "Vazirmatn" };

/** Reads what pages are measured and drawn with from the font files. */
export function readFonts(files: PdfFonts): Fonts {
  const fonts = new Map<string, Font>();
  for (const family of ["latin", "arabic"] as const) {
    const own = files[family];
    if (own === null) continue;
    for (const [weight, file, style] of WEIGHTS) {
      const sfnt = readSfnt(own[file]);
      let marks: MarkPlaces | null = null;
      fonts.set(`${family}${weight}`, {
        ...readGlyphTables(sfnt),
        name: `${NAMES[family]}-${style}`,
        sfnt,
        marks: () => (marks ??= readMarkPlaces(sfnt)),
      });
    }
  }
  const fontOf = (family: Family, weight: FontWeight): Font => {
    const font = fonts.get(`${family}${weight}`) ?? fonts.get(`latin${weight}`);
    if (font === undefined) throw new Error(`There is no ${family} font`);
    return font;
  };
  return {
    fontOf,
    hasArabic: files.arabic !== null,
    hasGlyph: (family, character) => (fonts.get(`${family}400`)?.glyphOf(character) ?? 0) !== 0,
    widthOf(family, weight, character) {
      const font = fontOf(family, weight);
      return character === "" ? 0 : font.widthOf(font.glyphOf(character));
    },
    outline(family, weight, drawn) {
      const font = fontOf(family, weight);
      return glyphOutline(font.sfnt, font.glyphOf(drawn));
    },
    placeOfMark(family, weight, under, mark, part) {
      const font = fontOf(family, weight);
      return font.marks()(font.glyphOf(under), font.glyphOf(mark), part);
    },
    middleForMark(family, weight, under, mark) {
      const font = fontOf(family, weight);
      const [left, right] = font.edgesOf(font.glyphOf(mark));
      return { x: (font.widthOf(font.glyphOf(under)) - left - right) / 2, y: 0 };
    },
  };
}

// Of these no character changes another: each is as wide as it is by itself.
const PLAIN =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E]*$/u;
const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;
/** So many widths are worth remembering. */
const MOST_KNOWN = 50_000;

/**
 * Measures by the files' own widths: the same in the page, in a worker and in Node. Letters join
 * within words only, so that words and plain characters are measured once.
 */
export function fontMeasurer(fonts: Fonts): TextMeasurer {
  const known = new Map<string, number>();
  const widthOf = (piece: string, weight: FontWeight): number => {
    const key = `${weight}${piece}`;
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    const direction = RTL_LETTER.test(piece) ? "rtl" : "ltr";
    let width = 0;
    for (const { isMark, family, drawn } of signsOf(piece, direction, fonts.hasGlyph)) {
      if (!isMark) width += fonts.widthOf(family, weight, drawn);
    }
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, width);
    return width;
  };
  return (text, size, weight) => {
    let width = 0;
    if (PLAIN.test(text)) {
      for (const character of text) width += widthOf(character, weight);
    } else {
      const blank = fonts.widthOf(RTL_LETTER.test(text) ? "arabic" : "latin", weight, " ");
      const words = text.split(/[ \t\n\r]/u);
      for (const word of words) width += widthOf(word, weight);
      width += (words.length - 1) * blank;
    }
    return (width * size) / 1000;
  };
}
