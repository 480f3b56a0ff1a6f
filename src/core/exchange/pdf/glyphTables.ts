import { glyphRange } from "./glyphFile.ts";
import type { Sfnt } from "./sfnt.ts";

/** Which glyph a character has, and how wide each is. Widths are thousandths of the font size. */
export interface GlyphTables {
  /** The glyph of a character; 0 when there is none. */
  readonly glyphOf: (character: string) => number;
  readonly widthOf: (glyph: number) => number;
  /** Left and right edge of a glyph's ink. */
  readonly edgesOf: (glyph: number) => readonly [number, number];
}

/** Reads which characters a font has and its widths (OpenType 1.9, tables cmap, hhea and hmtx). */
export function readGlyphTables(font: Sfnt): GlyphTables {
  const { view, tables, unitsPerEm } = font;
  const scale = 1000 / unitsPerEm;
  const glyphs = glyphsByCode(font);
  const [hhea, hmtx] = [tables.get("hhea"), tables.get("hmtx")];
  const widths = hhea === undefined ? 0 : view.getUint16(hhea + 34);
  return {
    glyphOf: (character) => glyphs.get(character.codePointAt(0) ?? 0) ?? 0,
    widthOf: (glyph) =>
      hmtx === undefined || widths === 0
        ? 0
        : // Glyphs beyond the last width have that one too.
          view.getUint16(hmtx + 4 * Math.min(glyph, widths - 1)) * scale,
    edgesOf: (glyph) => {
      const at = glyphRange(font, glyph)?.start;
      if (at === undefined) return [0, 0];
      return [view.getInt16(at + 2) * scale, view.getInt16(at + 6) * scale];
    },
  };
}

const SEGMENTS = 4;
const GROUPS = 12;

/** From a code point to its glyph, by the table that knows the most of them. */
function glyphsByCode({ view, tables }: Sfnt): ReadonlyMap<number, number> {
  const cmap = tables.get("cmap");
  if (cmap === undefined) return new Map();
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const of = (format: number) => subtables.find((at) => view.getUint16(at) === format);
  const [groups, segments] = [of(GROUPS), of(SEGMENTS)];
  if (groups !== undefined) return readGroups(view, groups);
  return segments === undefined ? new Map() : readSegments(view, segments);
}

function readGroups(view: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const entry = at + 16 + 12 * group;
    const first = view.getUint32(entry);
    const glyph = view.getUint32(entry + 8);
    for (let code = first; code <= view.getUint32(entry + 4); code += 1) {
      glyphs.set(code, glyph + code - first);
    }
  }
  return glyphs;
}

function readSegments(view: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + size];
  const [deltas, offsets] = [starts + size, starts + 2 * size];
  for (let entry = 0; entry < size; entry += 2) {
    const delta = view.getUint16(deltas + entry);
    const offset = view.getUint16(offsets + entry);
    const first = view.getUint16(starts + entry);
    for (let code = first; code <= view.getUint16(ends + entry); code += 1) {
      if (code === 0xffff) break;
      const listed =
        offset === 0 ? code : view.getUint16(offsets + entry + offset + 2 * (code - first));
      if (listed !== 0 || offset === 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
  return glyphs;
}
