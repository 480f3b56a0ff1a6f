import type { FontWeight } from "../../drawing/sceneTypes.ts";
import { subsetFont } from "./fontSubset.ts";
import type { Font, Fonts } from "./fonts.ts";
import { hex, type PdfFile, type Ref, utf16 } from "./pdfFile.ts";
import type { Family } from "./visualText.ts";

/*
 * A joined letter, a mirrored bracket or a box in the place of a missing picture must be read
 * back as what was written. So the codes in the file are our own: each stands for a glyph, its
 * width and its text.
 */

/** The fonts of a file, while it is written: what of them is used becomes part of it. */
export interface FontsInFile {
  /** The font's name among the resources of pages. */
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
  /** Writes the fonts that are used by now; the entries of the resources' dictionary. */
  readonly write: (file: PdfFile) => Promise<string>;
}

interface CodedGlyph {
  readonly glyph: number;
  readonly width: number;
  readonly text: string;
}

interface Used {
  readonly font: Font;
  readonly key: string;
  readonly glyphs: CodedGlyph[];
  readonly codes: Map<string, string>;
}

export function fontsInFile(fonts: Fonts): FontsInFile {
  const used = new Map<Font, Used>();
  const usedOf = (family: Family, weight: FontWeight): Used => {
    const font = fonts.fontOf(family, weight);
    const known = used.get(font);
    if (known !== undefined) return known;
    const fresh: Used = {
      font,
      key: `F${used.size + 1}`,
      // Code 0 is the font's sign for "no glyph" and never written.
      glyphs: [{ glyph: 0, width: 0, text: "" }],
      codes: new Map(),
    };
    used.set(font, fresh);
    return fresh;
  };
  return {
    use: (family, weight) => usedOf(family, weight).key,
    code(family, weight, { drawn, text, width }) {
      const { font, glyphs, codes } = usedOf(family, weight);
      const identity = `${drawn} ${width} ${text}`;
      const known = codes.get(identity);
      if (known !== undefined) return known;
      const code = hex(glyphs.length);
      glyphs.push({ glyph: font.glyphOf(drawn === "" ? " " : drawn), width, text });
      codes.set(identity, code);
      return code;
    },
    async write(file) {
      const entries: string[] = [];
      for (const own of used.values())
        entries.push(`/${own.key} ${await writeFont(file, own)} 0 R`);
      return entries.join(" ");
    },
  };
}

/** Writes a font as PDF 1.7, 9.7.4 (CIDFontType2) and 9.10.3 (ToUnicode) ask. */
async function writeFont(file: PdfFile, { font, glyphs }: Used): Promise<Ref> {
  const { sfnt } = font;
  const subset = subsetFont(sfnt, new Set(glyphs.map(({ glyph }) => glyph)));
  const [program, map, toUnicode] = [file.reserve(), file.reserve(), file.reserve()];
  const [descriptor, descendant, whole] = [file.reserve(), file.reserve(), file.reserve()];
  await file.stream(program, subset.file, `/Length1 ${subset.file.length} `);
  const numbers = glyphs.map(({ glyph }) => subset.numbers.get(glyph) ?? 0);
  await file.stream(map, Uint8Array.from(numbers.flatMap((glyph) => [glyph >> 8, glyph & 255])));
  await file.stream(toUnicode, toUnicodeMap(glyphs));
  const name = `/STAGEC+${font.name}`;
  file.write(
    descriptor,
    `<< /Type /FontDescriptor /FontName ${name} /Flags 4 ${metricsOf(font)} /StemV 80 /ItalicAngle 0 /FontFile2 ${program} 0 R >>`,
  );
  const widths = glyphs.map(({ width }) => Math.round(width * 100) / 100).join(" ");
  file.write(
    descendant,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /FontDescriptor ${descriptor} 0 R /CIDToGIDMap ${map} 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 [${widths}]] >>`,
  );
  file.write(
    whole,
    `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
  );
  return whole;
}

/** Box, heights and the like, in thousandths of the font size. */
function metricsOf({ sfnt }: Font): string {
  const { view, tables, unitsPerEm } = sfnt;
  const at = (tag: string, offset: number) => {
    const start = tables.get(tag);
    return start === undefined
      ? 0
      : Math.round((view.getInt16(start + offset) * 1000) / unitsPerEm);
  };
  const box = [36, 38, 40, 42].map((offset) => at("head", offset)).join(" ");
  return `/FontBBox [${box}] /Ascent ${at("hhea", 4)} /Descent ${at("hhea", 6)} /CapHeight ${at("OS/2", 88)}`;
}

function toUnicodeMap(glyphs: readonly CodedGlyph[]): string {
  const lines = glyphs.flatMap(({ text }, code) =>
    text === "" ? [] : [`<${hex(code)}><${utf16(text)}>`],
  );
  const blocks: string[] = [];
  // A block holds at most a hundred entries.
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, "endbfchar");
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000><ffff>",
    "endcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}
