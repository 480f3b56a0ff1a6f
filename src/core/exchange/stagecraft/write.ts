import type { z } from "zod";
import { type ProcessDocument, processOf } from "../../process/document.ts";
import { type AnyRecord, FILE_VERSION, KINDS } from "../../process/kinds.ts";
import { byCodeUnit, canonicalParts, LazyList } from "./canonicalJson.ts";
import { KNOWN_ENTRIES, LISTED_KINDS, PROCESS_FORMAT } from "./format.ts";
import { entryShape } from "./schemaWalk.ts";

/**
 * The document as a file: format and version, the process, a list for each kind (empty ones
 * too) with its records sorted by id, then the entries that this version does not know. The
 * same document gives the same bytes, however it came about.
 */
export function writeProcess(document: ProcessDocument): string {
  return [...processParts(document)].join("");
}

/** The text of the file in pieces, a record or so each: for writing it in several goes. */
export function processParts(document: ProcessDocument): Generator<string, void> {
  return canonicalParts(entriesOf(document));
}

function* entriesOf(document: ProcessDocument): Generator<readonly [string, unknown], void> {
  yield ["format", PROCESS_FORMAT];
  yield ["version", FILE_VERSION];
  yield ["process", withoutKind(orderedRecord(processOf(document)))];
  for (const kind of LISTED_KINDS) {
    const records: readonly AnyRecord[] = [...document[kind].values()];
    yield [KINDS[kind].plural, new LazyList(listed(records.toSorted(byId)))];
  }
  for (const name of Object.keys(document.extras).sort(byCodeUnit)) {
    if (!KNOWN_ENTRIES.has(name)) yield [name, document.extras[name]];
  }
}

function* listed(records: readonly AnyRecord[]): Generator<unknown, void> {
  for (const record of records) yield withoutKind(orderedRecord(record));
}

export function byId(a: AnyRecord, b: AnyRecord): number {
  return byCodeUnit(a.id, b.id);
}

/** The record's fields in the order of its schema, then those that the schema does not know, sorted. */
export function orderedRecord(record: AnyRecord): Map<string, unknown> {
  return orderedFields(KINDS[record.kind].schema.shape, record);
}

// Of a file's records the list says the kind.
function withoutKind(fields: Map<string, unknown>): Map<string, unknown> {
  fields.delete("kind");
  return fields;
}

function orderedFields(shape: z.ZodRawShape, fields: object): Map<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(fields));
  const ordered = new Map<string, unknown>();
  for (const [name, element] of fieldsOf(shape)) {
    if (given.has(name)) ordered.set(name, orderedValue(element, given.get(name)));
  }
  if (ordered.size === given.size) return ordered;
  const unknown = [...given.keys()].filter((name) => !Object.hasOwn(shape, name));
  for (const name of unknown.sort(byCodeUnit)) ordered.set(name, given.get(name));
  return ordered;
}

/** The fields in the order of the schema; of lists of objects with the shape of those. */
type Fields = readonly (readonly [name: string, element: z.ZodRawShape | null])[];

const known = new WeakMap<z.ZodRawShape, Fields>();

function fieldsOf(shape: z.ZodRawShape): Fields {
  const ready = known.get(shape);
  if (ready !== undefined) return ready;
  const found = Object.entries(shape).map(([name, schema]) => [name, entryShape(schema)] as const);
  known.set(shape, found);
  return found;
}

function orderedValue(element: z.ZodRawShape | null, value: unknown): unknown {
  if (element === null || !Array.isArray(value)) return value;
  return value.map((entry: unknown) => {
    const isObject = typeof entry === "object" && entry !== null && !Array.isArray(entry);
    return isObject ? orderedFields(element, entry) : entry;
  });
}
