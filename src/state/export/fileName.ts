import { cleanLine, truncateText } from "../../core/base/text.ts";

/** Characters that one file system or another forbids, and marks that turn a name around. */
const FORBIDDEN = /[<>:"/\\|?*\u061C\u200E\u200F\u2066-\u2069]/gu;

/** Names that Windows keeps for devices, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;

const MOST_CHARACTERS = 80;

/**
 * A file name that every system takes: the document's name in its own script, without what a
 * path, a shell or Windows would trip over, and the extension (with its dot).
 */
export function fileName(name: string, extension: string, fallback: string): string {
  const plain = cleanLine(name)
    .replaceAll(FORBIDDEN, " ")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/^[\s.~-]+|[\s.]+$/gu, "");
  const short = truncateText(plain, MOST_CHARACTERS).trimEnd();
  const usable = short === "" ? fallback : RESERVED.test(short) ? `${short}_` : short;
  return usable + extension;
}
