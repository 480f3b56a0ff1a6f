import { crc32, inflateRawSync } from "node:zlib";

/**
 * The files of a zip archive by their path, read from its central directory as unzip does: node's
 * own check sums and inflation, nothing of what writes our archives.
 *
 * @throws where the archive contradicts itself or a path leads out of it
 */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end === -1) throw new Error("No end of a central directory");
  const files = new Map<string, Uint8Array>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error(`No entry at ${at}`);
    const [method, check, packed, size] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 24),
    ];
    const lengths = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const [nameLength = 0] = lengths;
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    if (zip.readUInt32LE(local) !== 0x04034b50) throw new Error(`${name} has no local header`);
    if (zip.readUInt32LE(local + 14) !== check) throw new Error(`${name} has two check sums`);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (zip.toString("utf8", local + 30, local + 30 + nameLength) !== name) {
      throw new Error(`${name} has two names`);
    }
    const raw = zip.subarray(start, start + packed);
    const content = method === 8 ? inflateRawSync(raw) : raw;
    if (content.length !== size || crc32(content) !== check) throw new Error(`${name} is damaged`);
    if (/^\/|\\|(?:^|\/)\.\.?(?:\/|$)|[<>:"|?*]/u.test(name)) throw new Error(`${name} leads out`);
    if (files.has(name)) throw new Error(`${name} is there twice`);
    files.set(name, new Uint8Array(content));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return files;
}
