import { LIMITS } from "../../base/limits.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import type { ReadFailure } from "./failures.ts";

/**
 * The value of a JSON text. How deep it nests is measured on the text, because parsing and
 * everything after it may recurse; the place of an error is found by a scanner of our own,
 * because the engines word and count it each in their own way.
 */
export function parseJson(text: string): Result<unknown, ReadFailure> {
  const deep = tooDeepAt(text, LIMITS.depth);
  if (deep !== null) {
    return fail({ reason: "tooDeep", ...positionOf(text, deep), limit: LIMITS.depth });
  }
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    const offset = errorOffset(text);
    return fail({
      reason: "notJson",
      ...positionOf(text, offset),
      cutOff: text.slice(offset).trim() === "",
    });
  }
}

/** Where the text nests deeper than the limit, or null. */
function tooDeepAt(text: string, limit: number): number | null {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index);
    else if (character === "[" || character === "{") {
      depth += 1;
      if (depth > limit) return index;
    } else if (character === "]" || character === "}") depth -= 1;
  }
  return null;
}

/** The index of the quote that closes the string opened at `start`, or the text's length. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end, start)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

/** Whether an odd number of backslashes stands before the place, after the string's own quote. */
function isEscaped(text: string, at: number, start: number): boolean {
  let first = at;
  while (first - 1 > start && text[first - 1] === "\\") first -= 1;
  return (at - first) % 2 === 1;
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let index = text.indexOf("\n"); index !== -1 && index < offset;) {
    line += 1;
    lineStart = index + 1;
    index = text.indexOf("\n", lineStart);
  }
  return { line, column: offset - lineStart + 1 };
}

const BLANK = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = "value" | "valueOrClose" | "key" | "keyOrClose" | "colon" | "commaOrClose" | "end";

const MAY_CLOSE: ReadonlySet<Expected> = new Set(["valueOrClose", "keyOrClose", "commaOrClose"]);
const MAY_BE_KEY: ReadonlySet<Expected> = new Set(["key", "keyOrClose"]);
const MAY_BE_VALUE: ReadonlySet<Expected> = new Set(["value", "valueOrClose"]);

/** The offset of the first character that cannot stand where it does; the length when more should come. */
function errorOffset(text: string): number {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = skip(BLANK, text, 0);
  while (at < text.length) {
    const character = text[at] ?? "";
    const innermost = open.at(-1);
    let next = at + 1;
    if (MAY_CLOSE.has(expected) && character === (innermost === "[" ? "]" : "}")) {
      open.pop();
      expected = afterValue(open);
    } else if (expected === "commaOrClose" && character === ",") {
      expected = innermost === "{" ? "key" : "value";
    } else if (expected === "colon" && character === ":") {
      expected = "value";
    } else if (MAY_BE_KEY.has(expected) && character === '"') {
      const end = stringEnd(text, at);
      if (text[end] !== '"') return end;
      next = end + 1;
      expected = "colon";
    } else if (!MAY_BE_VALUE.has(expected)) {
      return at;
    } else if (character === "[" || character === "{") {
      open.push(character);
      expected = character === "[" ? "valueOrClose" : "keyOrClose";
    } else if (character === '"') {
      const end = stringEnd(text, at);
      if (text[end] !== '"') return end;
      next = end + 1;
      expected = afterValue(open);
    } else {
      next = skip(SCALAR, text, at);
      if (next === at) return at;
      expected = afterValue(open);
    }
    at = skip(BLANK, text, next);
  }
  return text.length;
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? "end" : "commaOrClose";
}

/** The offset behind what a sticky pattern matches here, or the same offset. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The offset of the closing quote, or of what cannot stand in a string. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"' && text.charCodeAt(at) >= 0x20) {
    if (text[at] === "\\") {
      const next = skip(ESCAPE, text, at);
      if (next === at) return at;
      at = next;
    } else at += 1;
  }
  return at;
}
