import type { Point } from "../../base/geometry.ts";
import type { Sfnt } from "./sfnt.ts";

/**
 * How far the origin of a mark's glyph stands from the origin of the glyph under it (a letter,
 * a ligature or another mark), in thousandths of the font size, y upwards; null where the font
 * does not say. Of a ligature, `part` is the letter that the mark belongs to, from 0.
 */
export type MarkPlaces = (under: number, mark: number, part: number) => Point | null;

/** What anchors one set of marks to one set of glyphs. Addresses are bytes from the file's start. */
interface Attachment {
  readonly marks: ReadonlyMap<number, number>;
  readonly bases: ReadonlyMap<number, number>;
  readonly classes: number;
  readonly markArray: number;
  readonly baseArray: number;
  readonly isLigature: boolean;
}

const MARK_TO_BASE = 4;
const MARK_TO_LIGATURE = 5;
const MARK_TO_MARK = 6;
const EXTENSION = 9;

/**
 * Reads the anchors of marks from a font (OpenType 1.9, table GPOS, lookup types 4, 5 and 6).
 * A font without that table places no marks.
 */
export function readMarkPlaces({ view, tables, unitsPerEm }: Sfnt): MarkPlaces {
  const gpos = tables.get("GPOS");
  if (gpos === undefined) return () => null;
  const scale = 1000 / unitsPerEm;
  const attachments = attachmentsOf(view, gpos);
  return (under, mark, part) => {
    for (const attachment of attachments) {
      const place = placeIn(view, attachment, under, mark, part);
      if (place !== null) return { x: place.x * scale, y: place.y * scale };
    }
    return null;
  };
}

function attachmentsOf(view: DataView, gpos: number): Attachment[] {
  const lookups = gpos + view.getUint16(gpos + 8);
  return offsetsAt(view, lookups, lookups).flatMap((lookup) =>
    offsetsAt(view, lookup + 4, lookup).flatMap((subtable) => {
      let type = view.getUint16(lookup);
      let table = subtable;
      if (type === EXTENSION) {
        type = view.getUint16(subtable + 2);
        table = subtable + view.getUint32(subtable + 4);
      }
      if (![MARK_TO_BASE, MARK_TO_LIGATURE, MARK_TO_MARK].includes(type)) return [];
      return [
        {
          marks: coverage(view, table + view.getUint16(table + 2)),
          bases: coverage(view, table + view.getUint16(table + 4)),
          classes: view.getUint16(table + 6),
          markArray: table + view.getUint16(table + 8),
          baseArray: table + view.getUint16(table + 10),
          isLigature: type === MARK_TO_LIGATURE,
        },
      ];
    }),
  );
}

/** A counted list of 16 bit offsets, as addresses. */
function offsetsAt(view: DataView, at: number, from: number): number[] {
  return Array.from(
    { length: view.getUint16(at) },
    (_, index) => from + view.getUint16(at + 2 + 2 * index),
  );
}

/** The glyphs of a coverage table with their index in it. */
function coverage(view: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = view.getUint16(at + 2);
  const isList = view.getUint16(at) === 1;
  for (let entry = 0; entry < count; entry += 1) {
    if (isList) {
      glyphs.set(view.getUint16(at + 4 + 2 * entry), entry);
      continue;
    }
    const range = at + 4 + 6 * entry;
    const first = view.getUint16(range);
    const start = view.getUint16(range + 4);
    for (let glyph = first; glyph <= view.getUint16(range + 2); glyph += 1) {
      glyphs.set(glyph, start + glyph - first);
    }
  }
  return glyphs;
}

function placeIn(
  view: DataView,
  { marks, bases, classes, markArray, baseArray, isLigature }: Attachment,
  under: number,
  mark: number,
  part: number,
): Point | null {
  const markIndex = marks.get(mark);
  const baseIndex = bases.get(under);
  if (markIndex === undefined || baseIndex === undefined) return null;
  const record = markArray + 2 + 4 * markIndex;
  const markAnchor = markArray + view.getUint16(record + 2);
  let rows = baseArray;
  let row = baseIndex;
  if (isLigature) {
    rows = baseArray + view.getUint16(baseArray + 2 + 2 * baseIndex);
    row = Math.min(part, view.getUint16(rows) - 1);
  }
  const offset = view.getUint16(rows + 2 + 2 * (row * classes + view.getUint16(record)));
  if (offset === 0) return null;
  const on = rows + offset;
  return {
    x: view.getInt16(on + 2) - view.getInt16(markAnchor + 2),
    y: view.getInt16(on + 4) - view.getInt16(markAnchor + 4),
  };
}
