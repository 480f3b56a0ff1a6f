import { crc32 } from "../../base/crc32.ts";
import { LIMITS } from "../../base/limits.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import type { LinkFailure } from "./failures.ts";

/*
 * What a link holds: a version, the lengths of the text and of what it is packed to, the text's
 * check sum, and the text of the file packed by deflate; all that as base64url. The lengths tell
 * a link that was cut off from one that was changed, and how far it may be inflated at most.
 */

/** From so many characters on mail and chat programs begin to cut links. */
export const LONG_LINK = 32_000;
/** Browsers open no longer ones. */
export const LONGEST_LINK = 2_000_000;

const VERSION = 1;
const HEADER = 13;

/** Packs bytes by raw deflate (RFC 1951). */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>;

/**
 * Unpacks raw deflate to at most so many bytes, and takes no more memory or time than these
 * need; null for what is damaged or longer.
 */
export type Inflate = (packed: Uint8Array, most: number) => Promise<Uint8Array | null>;

/** What stands in the link for the text of a file. */
export async function frameLink(text: string, deflate: Deflate): Promise<string> {
  const plain = new TextEncoder().encode(text);
  const packed = await deflate(plain);
  const bytes = new Uint8Array(HEADER + packed.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, VERSION);
  view.setUint32(1, plain.length);
  view.setUint32(5, packed.length);
  view.setUint32(9, crc32(plain));
  bytes.set(packed, HEADER);
  return toBase64Url(bytes);
}

/** The bytes of the file that a link holds, to be read like those of any file. Never throws. */
export async function unframeLink(
  held: string,
  inflate: Inflate,
): Promise<Result<Uint8Array, LinkFailure>> {
  if (held.length > LONGEST_LINK) {
    return fail({ reason: "linkTooLong", found: held.length, limit: LONGEST_LINK });
  }
  const decoded = fromBase64Url(held);
  if (!decoded.ok) return fail({ reason: "linkCharacter", place: decoded.error + 1 });
  const bytes = decoded.value;
  if (bytes.length > 0 && bytes[0] !== VERSION) {
    return fail({ reason: (bytes[0] ?? 0) > VERSION ? "linkNewer" : "linkAltered" });
  }
  if (bytes.length < HEADER) return fail({ reason: "linkCutOff" });
  const view = new DataView(bytes.buffer);
  const [plainLength, packedLength] = [view.getUint32(1), view.getUint32(5)];
  if (plainLength > LIMITS.fileBytes) {
    return fail({ reason: "linkTooLarge", limit: LIMITS.fileBytes });
  }
  const missing = packedLength - (bytes.length - HEADER);
  if (missing !== 0) return fail({ reason: missing > 0 ? "linkCutOff" : "linkAltered" });
  const plain = await inflate(bytes.subarray(HEADER), plainLength);
  if (plain === null || plain.length !== plainLength || crc32(plain) !== view.getUint32(9)) {
    return fail({ reason: "linkAltered" });
  }
  return ok(plain);
}
