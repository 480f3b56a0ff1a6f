import type { Sfnt } from "./sfnt.ts";

/** A glyph that is drawn as a part of another one. Parts are moved, never scaled. */
export interface GlyphPart {
  readonly glyph: number;
  /** Where in the file that number stands. */
  readonly numberAt: number;
  readonly x: number;
  readonly y: number;
}

const WORDS = 1;
const MORE = 32;
const SCALE_BYTES = [
  [8, 2],
  [64, 4],
  [128, 8],
] as const;

/** Where a glyph's description starts and ends (OpenType 1.9, tables loca and glyf); null for one without ink. */
export function glyphRange(
  { view, tables }: Sfnt,
  glyph: number,
): { readonly start: number; readonly end: number } | null {
  const [glyf, loca, head] = ["glyf", "loca", "head"].map((tag) => tables.get(tag));
  if (glyf === undefined || loca === undefined || head === undefined) return null;
  const isLong = view.getInt16(head + 50) === 1;
  const offset = (index: number) =>
    isLong ? view.getUint32(loca + 4 * index) : 2 * view.getUint16(loca + 2 * index);
  const [start, end] = [glyf + offset(glyph), glyf + offset(glyph + 1)];
  return start === end ? null : { start, end };
}

/** What a glyph is composed of; none for one that has an outline of its own. */
export function glyphParts(font: Sfnt, glyph: number): GlyphPart[] {
  const { view } = font;
  const range = glyphRange(font, glyph);
  if (range === null || view.getInt16(range.start) >= 0) return [];
  const parts: GlyphPart[] = [];
  let at = range.start + 10;
  for (let flags = MORE; (flags & MORE) !== 0;) {
    flags = view.getUint16(at);
    const isWords = (flags & WORDS) !== 0;
    parts.push({
      glyph: view.getUint16(at + 2),
      numberAt: at + 2,
      x: isWords ? view.getInt16(at + 4) : view.getInt8(at + 4),
      y: isWords ? view.getInt16(at + 6) : view.getInt8(at + 5),
    });
    const scaled = SCALE_BYTES.find(([flag]) => (flags & flag) !== 0);
    at += (isWords ? 8 : 6) + (scaled?.[1] ?? 0);
  }
  return parts;
}
