import type { JsonType } from "./failures.ts";

/** An object of a file, before anything is known of it. */
export type RawObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is RawObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object's own entry; what it inherits (constructor, toString) is none. */
export function ownEntry(object: RawObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The object without some of its entries; one named `__proto__` stays an entry. */
export function withoutEntries(object: RawObject, names: ReadonlySet<string>): RawObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.has(name)));
}

export function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "string":
      return "string";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    default:
      return "object";
  }
}
