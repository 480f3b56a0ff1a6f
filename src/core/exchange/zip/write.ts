import { crc32 } from "../../base/crc32.ts";

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
/** Version 2.0 of the format; names are UTF-8; stored as it is. */
const NEEDED = 20;
const UTF8_NAMES = 0x0800;
/** The first day that the format has, so that the same files are the same bytes at any time. */
const FIRST_DAY = 0x21;

interface Entry {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly check: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/**
 * A zip archive (PKWARE APPNOTE 6.3) of these files, by their path with forward slashes, in
 * their order. The files are stored, not compressed: what we pack is a few kilobytes of text.
 */
export function writeZip(files: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Entry[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const [name, content] = [encoder.encode(path), encoder.encode(text)];
    entries.push({ name, content, check: crc32(content), offset });
    offset += LOCAL_HEADER + name.length + content.length;
  }
  const directory = entries.reduce((sum, { name }) => sum + CENTRAL_HEADER + name.length, 0);
  const bytes = new Uint8Array(offset + directory + END_RECORD);
  const view = new DataView(bytes.buffer);
  for (const entry of entries) putLocal(bytes, view, entry);
  let at = offset;
  for (const entry of entries) at = putCentral(bytes, view, entry, at);
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, offset, true);
  return bytes;
}

function putLocal(bytes: Uint8Array, view: DataView, entry: Entry): void {
  const { name, content, offset } = entry;
  view.setUint32(offset, 0x04034b50, true);
  putCommon(view, offset + 4, entry);
  bytes.set(name, offset + LOCAL_HEADER);
  bytes.set(content, offset + LOCAL_HEADER + name.length);
}

/** Returns where the next one begins. */
function putCentral(bytes: Uint8Array, view: DataView, entry: Entry, at: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, NEEDED, true);
  putCommon(view, at + 6, entry);
  view.setUint32(at + 42, entry.offset, true);
  bytes.set(entry.name, at + CENTRAL_HEADER);
  return at + CENTRAL_HEADER + entry.name.length;
}

/** What both headers say of a file, in the same order. */
function putCommon(view: DataView, at: number, { name, content, check }: Entry): void {
  view.setUint16(at, NEEDED, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, check, true);
  view.setUint32(at + 14, content.length, true);
  view.setUint32(at + 18, content.length, true);
  view.setUint16(at + 22, name.length, true);
}
