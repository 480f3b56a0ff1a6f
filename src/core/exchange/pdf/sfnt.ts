/** A TrueType file: its bytes, and where in it each table starts. */
export interface Sfnt {
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, number>;
  readonly unitsPerEm: number;
}

/** Reads the directory of tables (OpenType 1.9, "Organization of an OpenType font"). */
export function readSfnt(file: Uint8Array): Sfnt {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(at + byte))).join("");
    tables.set(tag, view.getUint32(at + 8));
  }
  const head = tables.get("head");
  return { view, tables, unitsPerEm: head === undefined ? 1000 : view.getUint16(head + 18) };
}
