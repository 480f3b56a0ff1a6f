import type { RandomSource } from "../../../../src/core/base/random.ts";

/** Values that have broken readers, as JSON. */
const PIECES: readonly string[] = [
  "null",
  "true",
  "-1",
  "-0",
  "0.1",
  "1e308",
  "1e999",
  "9007199254740993",
  '""',
  '" "',
  '"x"',
  "[]",
  "{}",
  "[null]",
  '{"id":"a"}',
  '"__proto__"',
  '"constructor"',
  '{"__proto__":{"polluted":1}}',
  '"stage1"',
  '"process"',
  '"javascript:__pwn(1)"',
  '"<img src=x onerror=__pwn(1)>"',
  String.raw`"\u202e\ud83d\u0000"`,
  String.raw`"\u2066\u2066\u2066"`,
];

/** Characters that mean something to a parser. */
const MARKS = ["{", "}", "[", "]", ",", ":", '"', "\\", "\u0000", "-", "e", "\uFEFF", "\u202E"];

/** A way to damage a file. What it gives may still be a sound file. */
type Mutation = (text: string, random: RandomSource) => string | Uint8Array;

const below = (random: RandomSource, end: number) => Math.floor(random() * end);
const oneOf = <Item>(random: RandomSource, items: readonly Item[]): Item | undefined =>
  items[below(random, items.length)];

/** Bytes changed, put in, taken out or cut off. */
function mutateBytes(text: string, random: RandomSource): Uint8Array {
  let bytes: Uint8Array = new TextEncoder().encode(text);
  for (let times = 1 + below(random, 4); times > 0; times -= 1) {
    const at = below(random, bytes.length);
    const kind = random();
    if (kind < 0.5) bytes[at] = below(random, 256);
    else if (kind < 0.7) {
      bytes = new Uint8Array([...bytes.subarray(0, at), below(random, 256), ...bytes.subarray(at)]);
    } else if (kind < 0.9) {
      const from = Math.max(0, at - below(random, 40));
      bytes = new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(at)]);
    } else bytes = bytes.slice(0, at);
  }
  return bytes;
}

/** Marks of the syntax put in or exchanged. */
function mutateSyntax(text: string, random: RandomSource): string {
  let mutated = text;
  for (let times = 1 + below(random, 3); times > 0; times -= 1) {
    const at = below(random, mutated.length);
    const skipped = random() < 0.5 ? 1 : 0;
    mutated = mutated.slice(0, at) + (oneOf(random, MARKS) ?? "") + mutated.slice(at + skipped);
  }
  return mutated;
}

/** Values of fields replaced by hostile ones, by each other's, or by very long ones. */
function mutateValues(text: string, random: RandomSource): string {
  let mutated = text;
  for (let times = 1 + below(random, 4); times > 0; times -= 1) {
    const values = [...mutated.matchAll(/(?<=: )(?:"[^"\n]*"|-?[\d.]+|null|true|false|\[\])/gu)];
    const hit = oneOf(random, values);
    if (hit === undefined) return mutated;
    const kind = random();
    const piece =
      kind < 0.7
        ? oneOf(random, PIECES)
        : kind < 0.95
          ? oneOf(random, values)?.[0]
          : JSON.stringify((oneOf(random, ["a", "é́", "👍🏽", "\u2067"]) ?? "").repeat(5_001));
    mutated =
      mutated.slice(0, hit.index) + (piece ?? "null") + mutated.slice(hit.index + hit[0].length);
  }
  return mutated;
}

/** Entries of objects and lists doubled, dropped, renamed, moved into each other or nested. */
function mutateStructure(text: string, random: RandomSource): string {
  const root: unknown = JSON.parse(text);
  for (let times = 1 + below(random, 3); times > 0; times -= 1) changeOne(root, random);
  return JSON.stringify(root);
}

function changeOne(root: unknown, random: RandomSource): void {
  const containers: object[] = [];
  collect(root, containers);
  const target = oneOf(random, containers);
  if (target === undefined) return;
  const foreign: unknown = structuredClone(oneOf(random, containers));
  const kind = random();
  if (Array.isArray(target)) {
    const at = below(random, target.length);
    if (kind < 0.3) target.push(structuredClone(target[at]));
    else if (kind < 0.5) target.splice(at, 1);
    else if (kind < 0.7) target[at] = foreign;
    else if (kind < 0.9) target.reverse();
    else target.push(nested(below(random, 70)));
    return;
  }
  const entries = Object.entries(target);
  const [key] = oneOf(random, entries) ?? ["name"];
  const [otherKey, other] = oneOf(random, entries) ?? ["name", null];
  if (kind < 0.25) Reflect.deleteProperty(target, key);
  else if (kind < 0.5) define(target, key, foreign);
  else if (kind < 0.7) define(target, key, other);
  else if (kind < 0.85)
    define(target, oneOf(random, ["__proto__", "id", "kind", key]) ?? key, other);
  else if (kind < 0.95) {
    Reflect.deleteProperty(target, otherKey);
    define(target, `${otherKey}2`, other);
  } else define(target, key, nested(below(random, 70)));
}

/** Sets an own entry, also one named `__proto__`. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

function collect(value: unknown, into: object[]): void {
  if (typeof value !== "object" || value === null) return;
  into.push(value);
  for (const inner of Object.values(value)) collect(inner, into);
}

const MUTATIONS: readonly Mutation[] = [
  mutateValues,
  mutateValues,
  mutateStructure,
  mutateStructure,
  mutateSyntax,
  mutateBytes,
];

/** The file with damage; the same random numbers give the same damage. */
export function mutate(text: string, random: RandomSource): string | Uint8Array {
  return (oneOf(random, MUTATIONS) ?? mutateBytes)(text, random);
}
