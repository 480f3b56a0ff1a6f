import { fail, ok, type Result } from "../../base/result.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES: ReadonlyMap<number, number> = new Map(
  Array.from(LETTERS, (letter, value) => [letter.charCodeAt(0), value]),
);
/** So many letters are put together at once. */
const PIECE = 8192;

/** Bytes as letters, digits, - and _ alone (RFC 4648, section 5), without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let piece = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= 6; bits -= 6) piece += LETTERS[(held >> (bits - 6)) & 63];
    if (piece.length >= PIECE) {
      pieces.push(piece);
      piece = "";
    }
  }
  if (bits > 0) piece += LETTERS[(held << (6 - bits)) & 63];
  return pieces.join("") + piece;
}

/** The bytes; or the place, counted from 0, of the first character that is none of the letters. */
export function fromBase64Url(text: string): Result<Uint8Array, number> {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let count = 0;
  let held = 0;
  let bits = 0;
  for (let place = 0; place < text.length; place += 1) {
    const value = VALUES.get(text.charCodeAt(place));
    if (value === undefined) return fail(place);
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count] = (held >> bits) & 0xff;
    count += 1;
  }
  return ok(bytes);
}
