import { glyphParts, glyphRange } from "./glyphFile.ts";
import type { Sfnt } from "./sfnt.ts";

/** Some glyphs of a font as a font of their own. */
export interface FontSubset {
  /** A TrueType file without names and characters, as a PDF embeds it. */
  readonly file: Uint8Array;
  /** A glyph's number in it, by the number in the whole font. */
  readonly numbers: ReadonlyMap<number, number>;
}

const COPIED = ["cvt ", "fpgm", "prep"] as const;
/** What all the words of a font file add up to (OpenType 1.9, table head). */
const CHECK_SUM = 0xb1b0afba;

/**
 * Cuts glyphs out of a font, with the parts that they are composed of (OpenType 1.9; which
 * tables a PDF needs: PDF 1.7, 9.9). Glyph 0, the sign for "no glyph", is always the first.
 */
export function subsetFont(font: Sfnt, glyphs: Iterable<number>): FontSubset {
  const kept = withParts(font, glyphs);
  const numbers = new Map([...kept].map((glyph, number) => [glyph, number]));
  const outlines = [...kept].map((glyph) => renumbered(font, glyph, numbers));
  const starts = [0];
  for (const outline of outlines) starts.push((starts.at(-1) ?? 0) + outline.length);
  const head = font.bytesOf("head").slice();
  const headView = viewOf(head);
  // The sum is taken without itself; addresses of glyphs are long ones.
  headView.setUint32(8, 0);
  headView.setInt16(50, 1);
  const hhea = font.bytesOf("hhea").slice();
  viewOf(hhea).setUint16(34, kept.size);
  const maxp = font.bytesOf("maxp").slice();
  viewOf(maxp).setUint16(4, kept.size);
  const tables: [string, Uint8Array][] = [
    ["glyf", joined(outlines)],
    ["head", head],
    ["hhea", hhea],
    ["hmtx", metricsOf(font, kept)],
    ["loca", words(starts)],
    ["maxp", maxp],
  ];
  for (const tag of COPIED) if (font.tables.has(tag)) tables.push([tag, font.bytesOf(tag)]);
  return { file: fileOf(tables), numbers };
}

/** The glyphs and all that is drawn as part of one of them. */
function withParts(font: Sfnt, glyphs: Iterable<number>): ReadonlySet<number> {
  const kept = new Set([0, ...glyphs]);
  // A set goes on to what is added to it on the way.
  for (const whole of kept) for (const { glyph } of glyphParts(font, whole)) kept.add(glyph);
  return kept;
}

/** A glyph's description, padded to whole words, its parts by their new numbers. */
function renumbered(font: Sfnt, glyph: number, numbers: ReadonlyMap<number, number>): Uint8Array {
  const range = glyphRange(font, glyph);
  if (range === null) return new Uint8Array();
  const { start, end } = range;
  const { buffer, byteOffset } = font.view;
  const outline = new Uint8Array(padded(end - start));
  outline.set(new Uint8Array(buffer, byteOffset + start, end - start));
  for (const part of glyphParts(font, glyph)) {
    viewOf(outline).setUint16(part.numberAt - start, numbers.get(part.glyph) ?? 0);
  }
  return outline;
}

function metricsOf({ view, tables }: Sfnt, glyphs: ReadonlySet<number>): Uint8Array {
  const [hhea = 0, hmtx = 0] = ["hhea", "hmtx"].map((tag) => tables.get(tag));
  const widths = view.getUint16(hhea + 34);
  const metrics = new Uint8Array(4 * glyphs.size);
  const written = viewOf(metrics);
  for (const [number, glyph] of [...glyphs].entries()) {
    const full = hmtx + 4 * Math.min(glyph, widths - 1);
    const bearing = glyph < widths ? full + 2 : hmtx + 4 * widths + 2 * (glyph - widths);
    written.setUint16(4 * number, view.getUint16(full));
    written.setInt16(4 * number + 2, view.getInt16(bearing));
  }
  return metrics;
}

/** The directory of tables and the tables, with their check sums. */
function fileOf(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const sorted = tables.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const start = 12 + 16 * sorted.length;
  const file = new Uint8Array(
    sorted.reduce((length, [, bytes]) => length + padded(bytes.length), start),
  );
  const view = viewOf(file);
  const power = Math.floor(Math.log2(sorted.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (sorted.length - 2 ** power));
  let [at, entry, head] = [start, 12, 0];
  for (const [tag, bytes] of sorted) {
    file.set(bytes, at);
    for (const byte of [0, 1, 2, 3]) view.setUint8(entry + byte, tag.charCodeAt(byte));
    view.setUint32(entry + 4, sumOf(file.subarray(at, at + padded(bytes.length))));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    if (tag === "head") head = at;
    at += padded(bytes.length);
    entry += 16;
  }
  view.setUint32(head + 8, (CHECK_SUM - sumOf(file)) >>> 0);
  return file;
}

function sumOf(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = viewOf(bytes);
  for (const [index, value] of values.entries()) view.setUint32(4 * index, value);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function padded(length: number): number {
  return 4 * Math.ceil(length / 4);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
