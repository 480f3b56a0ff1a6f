import { unzipSync } from "fflate";

/**
 * The files of a zip archive by their path, as fflate unpacks it.
 *
 * @throws where the archive is damaged, or a path leads out of it or can't be on a disk
 */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = Object.entries(unzipSync(bytes));
  for (const [path] of files) {
    if (/^\/|\\|(?:^|\/)\.\.?(?:\/|$)|[<>:"|?*]/u.test(path)) throw new Error(`${path} leads out`);
  }
  return new Map(files);
}
