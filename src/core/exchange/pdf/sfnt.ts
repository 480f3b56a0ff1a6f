/** A TrueType file: its bytes, and where in it each table lies. */
export interface Sfnt {
  readonly view: DataView;
  /** Where each table starts. */
  readonly tables: ReadonlyMap<string, number>;
  readonly unitsPerEm: number;
  /** The bytes of a table; none where the file has no such table. */
  readonly bytesOf: (tag: string) => Uint8Array;
}

/** Reads the directory of tables (OpenType 1.9, "Organization of an OpenType font"). */
export function readSfnt(file: Uint8Array): Sfnt {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, number>();
  const lengths = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(at + byte))).join("");
    tables.set(tag, view.getUint32(at + 8));
    lengths.set(tag, view.getUint32(at + 12));
  }
  const head = tables.get("head");
  return {
    view,
    tables,
    unitsPerEm: head === undefined ? 1000 : view.getUint16(head + 18),
    bytesOf(tag) {
      const start = tables.get(tag) ?? 0;
      return file.subarray(start, start + (lengths.get(tag) ?? 0));
    },
  };
}
