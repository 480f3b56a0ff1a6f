import { crc32 } from "../../base/crc32.ts";
import type { Size } from "../../base/geometry.ts";

/*
 * PNG (ISO/IEC 15948) row by row, so that a picture that is larger than any one canvas can be
 * written while it is drawn. The compressed stream is made outside of core.
 */

export interface PngHeader extends Size {
  /** Whether pixels may let through what lies under the picture. */
  readonly isTransparent: boolean;
  /** How large it is on paper: pixels an inch. */
  readonly pixelsPerInch: number;
}

/** Pixels as a canvas gives them: red, green, blue and opacity, row by row. */
export interface Tile {
  readonly width: number;
  readonly data: Uint8ClampedArray;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TRUE_COLOUR = 2;
const TRUE_COLOUR_WITH_ALPHA = 6;
const INCH = 0.0254;
/** Each byte less the one above it: rows that repeat become zeros, as most rows of a diagram. */
const FILTER_UP = 2;

/** What stands before the pixels. */
export function pngStart({ width, height, isTransparent, pixelsPerInch }: PngHeader): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = 8;
  header[9] = isTransparent ? TRUE_COLOUR_WITH_ALPHA : TRUE_COLOUR;
  const density = new Uint8Array(9);
  const perMetre = Math.round(pixelsPerInch / INCH);
  new DataView(density.buffer).setUint32(0, perMetre);
  new DataView(density.buffer).setUint32(4, perMetre);
  density[8] = 1;
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", header),
    // Colours are those of the web, on any screen.
    chunk("sRGB", Uint8Array.of(0)),
    chunk("pHYs", density),
  ]);
}

/** A piece of the rows, compressed as zlib does (RFC 1950); any number of them, in their order. */
export function pngPixels(compressed: Uint8Array): Uint8Array {
  return chunk("IDAT", compressed);
}

export function pngEnd(): Uint8Array {
  return chunk("IEND", new Uint8Array());
}

/** Turns rows of pixels into what is compressed; each row depends on the one before it. */
export function createRowFilter({
  width,
  isTransparent,
}: Pick<PngHeader, "width" | "isTransparent">): (tiles: readonly Tile[]) => Uint8Array {
  const samples = isTransparent ? 4 : 3;
  const above = new Uint8Array(width * samples);
  return (tiles) => {
    const [first] = tiles;
    const rows = first === undefined ? 0 : first.data.length / (first.width * 4);
    const filtered = new Uint8Array(rows * (1 + above.length));
    let at = 0;
    for (let row = 0; row < rows; row += 1) {
      filtered[at] = FILTER_UP;
      at += 1;
      let column = 0;
      for (const { width: across, data } of tiles) {
        const end = (row + 1) * across * 4;
        for (let from = row * across * 4; from < end; from += 4) {
          for (let sample = 0; sample < samples; sample += 1) {
            const value = data[from + sample] ?? 0;
            // Bytes wrap round by themselves.
            filtered[at] = value - (above[column] ?? 0);
            above[column] = value;
            at += 1;
            column += 1;
          }
        }
      }
    }
    return filtered;
  };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at += 1) bytes[4 + at] = type.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
