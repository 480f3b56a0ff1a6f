import { LIMITS } from "../../base/limits.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import type { ForeignFormat, ReadFailure } from "./failures.ts";

/** How files of other programs begin. */
const MAGIC: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["office", [0xd0, 0xcf, 0x11, 0xe0]],
  ["gzip", [0x1f, 0x8b]],
];

/** The text of a file: UTF-8, or UTF-16 when a byte order mark says so; the mark is taken off. */
export function decode(input: Uint8Array | string): Result<string, ReadFailure> {
  if (typeof input === "string") return decodeString(input);
  if (input.length > LIMITS.fileBytes) return tooLarge(input.length);
  for (const [found, bytes] of MAGIC) {
    if (bytes.every((byte, index) => input[index] === byte))
      return fail({ reason: "foreign", found });
  }
  if (input.every((byte) => byte === 0)) return fail({ reason: "empty" });
  try {
    return notBlank(new TextDecoder(encodingOf(input), { fatal: true }).decode(input));
  } catch {
    return fail({ reason: "notText" });
  }
}

function decodeString(text: string): Result<string, ReadFailure> {
  // A UTF-16 unit takes one to three bytes of UTF-8: only between the two it needs counting.
  if (text.length * 3 > LIMITS.fileBytes) {
    const bytes =
      text.length > LIMITS.fileBytes ? text.length : new TextEncoder().encode(text).length;
    if (bytes > LIMITS.fileBytes) return tooLarge(bytes);
  }
  return notBlank(text.startsWith("\uFEFF") ? text.slice(1) : text);
}

function notBlank(text: string): Result<string, ReadFailure> {
  // oxlint-disable-next-line no-control-regex -- zero bytes are what a crash leaves behind
  return /[^\s\u0000]/u.test(text) ? ok(text) : fail({ reason: "empty" });
}

function tooLarge(found: number): Result<never, ReadFailure> {
  return fail({ reason: "tooLarge", found, limit: LIMITS.fileBytes });
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
