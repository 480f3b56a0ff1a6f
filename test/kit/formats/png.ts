import { crc32, createInflate } from "node:zlib";

/*
 * PNG as its specification (ISO/IEC 15948) has it, read with node's inflation and check sums:
 * nothing of what writes our pictures. Row by row, so that a picture of any size can be read.
 */

export interface PngInfo {
  readonly width: number;
  readonly height: number;
  /** 3: red, green, blue; 4: opacity as well. */
  readonly samples: 3 | 4;
  /** Pixels a metre, each way; null where the file does not say. */
  readonly perMetre: number | null;
  /** The names of its chunks in their order, runs of one name once. */
  readonly chunks: readonly string[];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @throws where the file is no PNG of eight bits a sample, or contradicts itself */
export function readPngInfo(file: Buffer): PngInfo {
  const all = [...chunksOf(file)];
  const header = all[0];
  if (header?.name !== "IHDR" || all.at(-1)?.name !== "IEND") throw new Error("No start or end");
  const { data } = header;
  if (data[8] !== 8 || data[10] !== 0 || data[11] !== 0 || data[12] !== 0) {
    throw new Error("Not eight bits a sample, plain");
  }
  const colours = data[9];
  if (colours !== 2 && colours !== 6) throw new Error(`Colours of type ${colours}`);
  const density = all.find(({ name }) => name === "pHYs")?.data;
  return {
    width: data.readUInt32BE(0),
    height: data.readUInt32BE(4),
    samples: colours === 2 ? 3 : 4,
    perMetre: density?.[8] === 1 ? density.readUInt32BE(0) : null,
    chunks: all.map(({ name }) => name).filter((name, at, names) => names[at - 1] !== name),
  };
}

/** The rows from the first to the last, each the samples of its pixels. */
export async function* pngRows(file: Buffer): AsyncGenerator<Uint8Array> {
  const { width, height, samples } = readPngInfo(file);
  const length = width * samples;
  const inflate = createInflate();
  for (const { name, data } of chunksOf(file)) if (name === "IDAT") inflate.write(data);
  inflate.end();
  let above = new Uint8Array(length);
  let rest = Buffer.alloc(0);
  let rows = 0;
  for await (const some of inflate) {
    rest = Buffer.concat([rest, some as Buffer]);
    let at = 0;
    for (; at + length < rest.length; at += length + 1) {
      above = unfiltered(rest[at] ?? 0, rest.subarray(at + 1, at + 1 + length), above, samples);
      rows += 1;
      yield above;
    }
    rest = rest.subarray(at);
  }
  if (rows !== height || rest.length > 0) throw new Error(`${rows} rows instead of ${height}`);
}

function* chunksOf(file: Buffer): Generator<{ readonly name: string; readonly data: Buffer }> {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error("Not a PNG");
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString("latin1", at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    const check = file.readUInt32BE(at + 8 + length);
    if (crc32(file.subarray(at + 4, at + 8 + length)) !== check) throw new Error(`${name}: check`);
    yield { name, data };
    at += 12 + length;
  }
}

function unfiltered(
  filter: number,
  row: Uint8Array,
  above: Uint8Array,
  samples: number,
): Uint8Array<ArrayBuffer> {
  const own = new Uint8Array(row);
  // By far the most frequent ones, and the quick ones.
  if (filter === 0) return own;
  if (filter === 2) {
    for (let at = 0; at < row.length; at += 1) own[at] = (row[at] ?? 0) + (above[at] ?? 0);
    return own;
  }
  for (let at = 0; at < row.length; at += 1) {
    const left = own[at - samples] ?? 0;
    const up = above[at] ?? 0;
    const corner = at < samples ? 0 : (above[at - samples] ?? 0);
    own[at] = (row[at] ?? 0) + predicted(filter, left, up, corner);
  }
  return own;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 3:
      return Math.floor((left + up) / 2);
    case 4: {
      const guess = left + up - corner;
      const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
      if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
      return (b ?? 0) <= (c ?? 0) ? up : corner;
    }
    default:
      throw new Error(`Filter ${filter}`);
  }
}
