import type { Deflate } from "../link/frame.ts";

/** The number of an object in the file. */
export type Ref = number;

/** A file of numbered objects, put together one by one (PDF 1.7, 7.5). */
export interface PdfFile {
  /** A number for an object that is written later. */
  readonly reserve: () => Ref;
  readonly write: (ref: Ref, body: string) => void;
  /** A packed stream, with more entries for its dictionary. */
  readonly stream: (ref: Ref, data: Uint8Array | string, entries?: string) => Promise<void>;
  /** The whole file. Every reserved number must be written by then. */
  readonly finish: (catalogue: Ref, info: Ref) => Uint8Array;
}

// Bytes that are no ASCII tell programs that the file is not text.
const HEADER = [0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a];
const encoder = new TextEncoder();

export function createPdfFile(deflate: Deflate): PdfFile {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const put = (part: Uint8Array | string) => {
    const bytes = typeof part === "string" ? encoder.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const begin = (ref: Ref) => {
    offsets[ref] = length;
    put(`${ref} 0 obj\n`);
  };
  // Object 0 is the head of the list of free ones.
  let count = 1;
  put("%PDF-1.7\n");
  put(Uint8Array.from(HEADER));
  return {
    reserve: () => count++,
    write(ref, body) {
      begin(ref);
      put(`${body}\nendobj\n`);
    },
    async stream(ref, data, entries = "") {
      const packed = await zlib(typeof data === "string" ? encoder.encode(data) : data, deflate);
      begin(ref);
      put(`<< /Length ${packed.length} /Filter /FlateDecode ${entries}>>\nstream\n`);
      put(packed);
      put("\nendstream\nendobj\n");
    },
    finish(catalogue, info) {
      const start = length;
      put(`xref\n0 ${count}\n0000000000 65535 f \n`);
      for (let ref = 1; ref < count; ref += 1) {
        put(`${String(offsets[ref] ?? 0).padStart(10, "0")} 00000 n \n`);
      }
      put(`trailer\n<< /Size ${count} /Root ${catalogue} 0 R /Info ${info} 0 R >>\n`);
      put(`startxref\n${start}\n%%EOF\n`);
      const file = new Uint8Array(length);
      let at = 0;
      for (const part of parts) {
        file.set(part, at);
        at += part.length;
      }
      return file;
    },
  };
}

/** Raw deflate with head and check sum around it (RFC 1950), as PDF asks. */
async function zlib(bytes: Uint8Array, deflate: Deflate): Promise<Uint8Array> {
  const packed = await deflate(bytes);
  const framed = new Uint8Array(packed.length + 6);
  framed.set([0x78, 0x9c]);
  framed.set(packed, 2);
  new DataView(framed.buffer).setUint32(packed.length + 2, adler32(bytes));
  return framed;
}

const LARGEST_PRIME = 65_521;
/** So many bytes can be added up before the sums exceed 32 bits. */
const AT_ONCE = 5552;

function adler32(bytes: Uint8Array): number {
  let [one, other] = [1, 0];
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    for (const byte of bytes.subarray(start, start + AT_ONCE)) {
      one += byte;
      other += one;
    }
    one %= LARGEST_PRIME;
    other %= LARGEST_PRIME;
  }
  return ((other << 16) | one) >>> 0;
}

/** A text in a dictionary, of any script; as digits nothing in it can end it. */
export function textString(text: string): string {
  return `<feff${utf16(text)}>`;
}

/** A text as the hexadecimal digits of its units. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join("");
}

/** Four hexadecimal digits. */
export function hex(unit: number): string {
  return unit.toString(16).padStart(4, "0");
}

/** A length or position to a hundredth of a point, which no printer shows. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
