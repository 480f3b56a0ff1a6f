import type { jsPDF } from "jspdf";
import type { FontWeight } from "../../drawing/sceneTypes.ts";
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
  /** Chooses the font for what is written next. */
  readonly use: (family: Family, weight: FontWeight) => void;
  readonly hasGlyph: (family: Family, character: string) => boolean;
  /** Width of the characters in points, at the size in points. */
  readonly widthOf: (family: Family, weight: FontWeight, text: string, size: number) => number;
  /**
   * Lets joined letters be read back as the plain letters they are. To be called when all is
   * written, before the file is made.
   */
  readonly nameLetters: () => void;
}

/** What is used of a font that jsPDF has read (its TTFFont, which its types leave out). */
interface Glyphs {
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  readonly widthOfGlyph: (glyph: number) => number;
  /** The character that each glyph is read back as. */
  readonly toUnicode: Record<string, number>;
}

const WEIGHTS = [
  [400, "regular"],
  [500, "medium"],
  [600, "semibold"],
] as const;

const MIRRORED: ReadonlyMap<string, string> = new Map(
  ["()", "[]", "{}", "<>", "«»", "‹›"].flatMap(([open = "", close = ""]) => [
    [open, close],
    [close, open],
  ]),
);

/** Embeds the fonts into the document; only the glyphs that are used end up in the file. */
export function embedFonts(pdf: jsPDF, fonts: PdfFonts): FontBook {
  const glyphs = new Map<string, Glyphs>();
  const names: Readonly<Record<Family, string>> = { latin: "Inter", arabic: "Vazirmatn" };
  for (const family of ["latin", "arabic"] as const) {
    const files = fonts[family];
    if (files === null) continue;
    for (const [weight, name] of WEIGHTS) {
      const file = `${names[family]}-${name}.ttf`;
      pdf.addFileToVFS(file, binaryString(files[name]));
      // The weight is part of the name: jsPDF's own weights turn 400 into "normal".
      pdf.addFont(file, `${names[family]}${weight}`, "normal", "Identity-H");
      pdf.setFont(`${names[family]}${weight}`, "normal");
      glyphs.set(`${family}${weight}`, glyphsOf(pdf.getFont()));
    }
  }
  const glyphOf = (family: Family, weight: FontWeight, character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return glyphs.get(`${family}${weight}`)?.cmap.unicode.codeMap[code] ?? 0;
  };
  return {
    use: (family, weight) => {
      pdf.setFont(`${names[family]}${weight}`, "normal");
    },
    // jsPDF writes UTF-16 units one by one, so nothing beyond the first plane can be written.
    hasGlyph: (family, character) =>
      character.length === 1 && glyphOf(family, 400, character) !== 0,
    widthOf: (family, weight, text, size) => {
      const font = glyphs.get(`${family}${weight}`);
      if (font === undefined) return 0;
      let width = 0;
      for (const character of text) width += font.widthOfGlyph(glyphOf(family, weight, character));
      return (width * size) / 1000;
    },
    nameLetters: () => {
      for (const [name, { toUnicode }] of glyphs) {
        for (const [glyph, code] of Object.entries(toUnicode)) {
          const drawn = String.fromCodePoint(code);
          const plain = drawn.normalize("NFKC");
          if (code >= 0xfb50 && plain.length === 1) toUnicode[glyph] = plain.charCodeAt(0);
          // In right-to-left text the mirrored bracket was drawn for the one that was written.
          const written = name.startsWith("arabic") ? MIRRORED.get(drawn) : undefined;
          if (written !== undefined) toUnicode[glyph] = written.charCodeAt(0);
        }
      }
    },
  };
}

function glyphsOf(font: object): Glyphs {
  const metadata: unknown = "metadata" in font ? font.metadata : undefined;
  if (!isGlyphs(metadata)) throw new Error("jsPDF could not read a font");
  return metadata;
}

function isGlyphs(value: unknown): value is Glyphs {
  return (
    typeof value === "object" &&
    value !== null &&
    "cmap" in value &&
    "toUnicode" in value &&
    "widthOfGlyph" in value &&
    typeof value.widthOfGlyph === "function"
  );
}

function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join("");
}
