import type { FontFiles } from "../../core/exchange/pdf/fonts.ts";

/** Fonts could not be fetched: without network on the first export, or from a broken server. */
export class FontsMissingError extends Error {}

const fetched = new Map<string, Promise<Uint8Array>>();

/**
 * The files of one family, fetched when first asked for and kept while the page is open.
 *
 * @throws FontsMissingError when one of them cannot be had or is no font
 */
export async function fontFiles(
  regular: string,
  medium: string,
  semibold: string,
): Promise<FontFiles> {
  const [a, b, c] = await Promise.all([bytesOf(regular), bytesOf(medium), bytesOf(semibold)]);
  return { regular: a, medium: b, semibold: c };
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const known = fetched.get(address);
  if (known !== undefined) return known;
  const asked = fetchFont(address);
  fetched.set(address, asked);
  // What failed is asked for again the next time.
  asked.catch(() => fetched.delete(address));
  return asked;
}

async function fetchFont(address: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new FontsMissingError(`No font at ${address}`, { cause });
  }
  // A server that answers every address with its start page has no font either.
  const isTrueType = bytes[0] === 0 && bytes[1] === 1 && bytes[2] === 0 && bytes[3] === 0;
  if (!isTrueType) throw new FontsMissingError(`What lies at ${address} is no font`);
  return bytes;
}
