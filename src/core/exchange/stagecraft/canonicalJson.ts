/**
 * JSON text that depends on the value alone: the keys of plain objects are sorted by code
 * unit, those of a Map keep the Map's order, indentation is two spaces, and the text ends with
 * a line feed. Written by hand because objects list number-like keys first, whatever was meant.
 */
export function canonicalJson(value: unknown): string {
  const parts: string[] = [];
  writeValue(parts, value, "\n");
  parts.push("\n");
  return parts.join("");
}

/** A list whose entries are made when they are written. */
export class LazyList {
  readonly entries: Iterable<unknown>;
  constructor(entries: Iterable<unknown>) {
    this.entries = entries;
  }
}

/**
 * The same text for an object of these entries, in pieces, so that a large one can be written in
 * several goes.
 */
export function* canonicalParts(
  entries: Iterable<readonly [string, unknown]>,
): Generator<string, void> {
  let separator = "{";
  for (const [key, value] of entries) {
    if (value === undefined) continue;
    yield `${separator}\n  ${JSON.stringify(key)}: `;
    if (value instanceof LazyList) yield* listParts(value.entries);
    else yield textOf(value, "\n  ");
    separator = ",";
  }
  yield separator === "{" ? "{}\n" : "\n}\n";
}

function* listParts(values: Iterable<unknown>): Generator<string, void> {
  let separator = "[";
  for (const value of values) {
    yield `${separator}\n    ${textOf(value, "\n    ")}`;
    separator = ",";
  }
  yield separator === "[" ? "[]" : "\n  ]";
}

function textOf(value: unknown, newline: string): string {
  const parts: string[] = [];
  writeValue(parts, value, newline);
  return parts.join("");
}

/** Orders texts by code unit: the same everywhere, unlike an order by language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function writeValue(parts: string[], value: unknown, newline: string): void {
  if (Array.isArray(value)) writeArray(parts, value, newline);
  else if (value instanceof Map) writeObject(parts, [...value], newline);
  else if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b));
    writeObject(parts, entries, newline);
  } else {
    // Of what JSON has no word for (NaN, Infinity, undefined in a list) the reader makes the default.
    parts.push(JSON.stringify(value) ?? "null");
  }
}

function writeArray(parts: string[], values: readonly unknown[], newline: string): void {
  const inner = `${newline}  `;
  let separator = "[";
  for (const value of values) {
    parts.push(separator, inner);
    writeValue(parts, value, inner);
    separator = ",";
  }
  parts.push(values.length === 0 ? "[]" : `${newline}]`);
}

function writeObject(
  parts: string[],
  entries: readonly (readonly [unknown, unknown])[],
  newline: string,
): void {
  const inner = `${newline}  `;
  let separator = "{";
  for (const [key, value] of entries) {
    if (value === undefined) continue;
    parts.push(separator, inner, JSON.stringify(String(key)), ": ");
    writeValue(parts, value, inner);
    separator = ",";
  }
  parts.push(separator === "{" ? "{}" : `${newline}}`);
}
