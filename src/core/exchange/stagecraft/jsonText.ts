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

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Where the text nests deeper than the limit, or null. A loop without calls: it is the first to
 * look at every character of a document that is opened, and runs before anything is compiled.
 */
function tooDeepAt(text: string, limit: number): number | null {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) isInString = !isInString;
    else if (isInString) {
      // What a backslash stands before is no end of the string.
      if (unit === BACKSLASH) index += 1;
    } else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      depth += 1;
      if (depth > limit) return index;
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth -= 1;
  }
  return null;
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
