import type { jsPDF } from "jspdf";

/*
 * jsPDF reads a TrueType file and cuts the glyphs out of it, but it writes text only as plain
 * characters, each read back as itself. A joined letter, a mirrored bracket or a box in the
 * place of a missing picture must be read back as what was written. So the codes in the file
 * are our own: each stands for a glyph, its width and its text.
 */

/** A font that jsPDF has read. Widths are thousandths of the font size. */
export interface FontProgram {
  readonly name: string;
  /** The glyph of a character; 0 when there is none. */
  readonly glyphOf: (character: string) => number;
  readonly widthOf: (glyph: number) => number;
  /** Left and right edge of a glyph's ink. */
  readonly edgesOf: (glyph: number) => readonly [number, number];
}

export interface CodedGlyph {
  readonly glyph: number;
  readonly width: number;
  readonly text: string;
}

export interface EmbeddedFont {
  /** The font's name among the page's resources. */
  readonly key: string;
  /** Four hexadecimal digits for a glyph with its text. */
  readonly code: (glyph: CodedGlyph) => string;
}

/** What is used of a font that jsPDF has read (its TTFFont, which its types leave out). */
interface Metadata {
  readonly head: { readonly unitsPerEm: number };
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  readonly glyf: {
    readonly glyphFor: (glyph: number) => { readonly xMin: number; readonly xMax: number } | null;
  };
  readonly widthOfGlyph: (glyph: number) => number;
  readonly subset: { readonly encode: (glyphs: number[], format: 1) => ArrayLike<number> };
  readonly bbox: readonly number[];
  readonly flags: number;
  readonly italicAngle: number;
  readonly ascender: number;
  readonly decender: number;
  readonly capHeight: number;
}

/** A font of jsPDF's, while the file is written. */
interface WrittenFont {
  readonly id: string;
  encoding: string;
  objectNumber: number;
  isAlreadyPutted: boolean;
  readonly metadata: Metadata;
}

interface FileWriter {
  readonly font: object;
  readonly out: (line: string) => void;
  readonly newObject: () => number;
  readonly putStream: (stream: { data: string; addLength1: boolean; objectId: number }) => void;
}

/** Lets jsPDF read a TrueType file. */
export function programOf(pdf: jsPDF, name: string, bytes: Uint8Array): FontProgram {
  pdf.addFileToVFS(`${name}.ttf`, binaryString(bytes));
  pdf.addFont(`${name}.ttf`, name, "normal", "Identity-H");
  pdf.setFont(name, "normal");
  const { metadata } = fontNow(pdf);
  const scale = 1000 / metadata.head.unitsPerEm;
  return {
    name,
    glyphOf: (character) => metadata.cmap.unicode.codeMap[character.codePointAt(0) ?? 0] ?? 0,
    widthOf: (glyph) => metadata.widthOfGlyph(glyph),
    edgesOf: (glyph) => {
      const ink = metadata.glyf.glyphFor(glyph);
      return ink === null ? [0, 0] : [ink.xMin * scale, ink.xMax * scale];
    },
  };
}

/** Makes a font part of the file when it is first used. */
export function embedder(pdf: jsPDF): (program: FontProgram) => EmbeddedFont {
  const embedded = new Map<string, EmbeddedFont>();
  const written = new Map<object, readonly CodedGlyph[]>();
  eventsOf(pdf).subscribe("putFont", (writer: FileWriter) => {
    const glyphs = written.get(writer.font);
    if (glyphs !== undefined && isFont(writer.font)) putFont(writer, writer.font, glyphs);
  });
  return ({ name }) => {
    const known = embedded.get(name);
    if (known !== undefined) return known;
    pdf.setFont(name, "normal");
    // An empty text is how jsPDF learns that a font is used.
    pdf.text([""], 0, 0);
    const font = fontNow(pdf);
    // Not an encoding that jsPDF would write by itself.
    font.encoding = "own";
    // Code 0 is the font's sign for "no glyph" and never written.
    const glyphs: CodedGlyph[] = [{ glyph: 0, width: 0, text: "" }];
    const codes = new Map<string, string>();
    written.set(font, glyphs);
    const own: EmbeddedFont = {
      key: font.id,
      code(glyph) {
        const identity = `${glyph.glyph} ${glyph.width} ${glyph.text}`;
        const known = codes.get(identity);
        if (known !== undefined) return known;
        const code = hex(glyphs.length);
        glyphs.push(glyph);
        codes.set(identity, code);
        return code;
      },
    };
    embedded.set(name, own);
    return own;
  };
}

/** Writes a font as PDF 1.7, 9.7.4 (CIDFontType2) and 9.10.3 (ToUnicode) ask. */
function putFont(writer: FileWriter, font: WrittenFont, glyphs: readonly CodedGlyph[]): void {
  const { out, newObject } = writer;
  const stream = (data: string): number => {
    const objectId = newObject();
    writer.putStream({ data, addLength1: true, objectId });
    out("endobj");
    return objectId;
  };
  const object = (lines: readonly string[]): number => {
    const number = newObject();
    out(["<<", ...lines, ">>"].join("\n"));
    out("endobj");
    return number;
  };
  const { metadata } = font;
  const name = `/STAGEC+${fontName(font)}`;
  const used = [...new Set(glyphs.map(({ glyph }) => glyph))];
  const file = stream(binaryString(Uint8Array.from(metadata.subset.encode(used, 1))));
  const map = stream(
    glyphs.map(({ glyph }) => String.fromCharCode(glyph >> 8, glyph & 255)).join(""),
  );
  const toUnicode = stream(toUnicodeMap(glyphs));
  const descriptor = object([
    "/Type /FontDescriptor",
    `/FontName ${name}`,
    `/FontFile2 ${file} 0 R`,
    `/FontBBox [${metadata.bbox.join(" ")}]`,
    `/Flags ${metadata.flags}`,
    "/StemV 80",
    `/ItalicAngle ${metadata.italicAngle}`,
    `/Ascent ${metadata.ascender}`,
    `/Descent ${metadata.decender}`,
    `/CapHeight ${metadata.capHeight}`,
  ]);
  const descendant = object([
    "/Type /Font",
    "/Subtype /CIDFontType2",
    `/BaseFont ${name}`,
    `/FontDescriptor ${descriptor} 0 R`,
    `/W [0 [${glyphs.map(({ width }) => Math.round(width * 100) / 100).join(" ")}]]`,
    `/CIDToGIDMap ${map} 0 R`,
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
  ]);
  font.objectNumber = object([
    "/Type /Font",
    "/Subtype /Type0",
    `/BaseFont ${name}`,
    "/Encoding /Identity-H",
    `/DescendantFonts [${descendant} 0 R]`,
    `/ToUnicode ${toUnicode} 0 R`,
  ]);
  font.isAlreadyPutted = true;
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

function hex(unit: number): string {
  return unit.toString(16).padStart(4, "0");
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join("");
}

function fontName(font: object): string {
  return "fontName" in font && typeof font.fontName === "string" ? font.fontName : "Font";
}

function fontNow(pdf: jsPDF): WrittenFont {
  const font: object = pdf.getFont();
  if (!isFont(font)) throw new Error("jsPDF could not read a font");
  return font;
}

function isFont(font: object): font is WrittenFont {
  const metadata: unknown = "metadata" in font ? font.metadata : undefined;
  return (
    "id" in font &&
    typeof metadata === "object" &&
    metadata !== null &&
    "cmap" in metadata &&
    "glyf" in metadata &&
    "subset" in metadata &&
    "widthOfGlyph" in metadata &&
    typeof metadata.widthOfGlyph === "function"
  );
}

interface Events {
  readonly subscribe: (topic: "putFont", listener: (writer: FileWriter) => void) => void;
}

/** jsPDF's events, which its types know without what they carry. */
function eventsOf(pdf: jsPDF): Events {
  const internal: object = pdf.internal;
  const events: unknown = "events" in internal ? internal.events : undefined;
  if (!isEvents(events)) throw new Error("jsPDF has no events");
  return events;
}

function isEvents(events: unknown): events is Events {
  return typeof events === "object" && events !== null && "subscribe" in events;
}

function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join("");
}
