import type { z } from "zod";
import { type ProcessDocument, processOf } from "../../process/document.ts";
import { type AnyRecord, FILE_VERSION, KINDS } from "../../process/kinds.ts";
import { byCodeUnit, canonicalJson } from "./canonicalJson.ts";
import { KNOWN_ENTRIES, LISTED_KINDS, PROCESS_FORMAT } from "./format.ts";
import { entryShape } from "./schemaWalk.ts";

/**
 * The document as a file: format and version, the process, a list for each kind (empty ones
 * too) with its records sorted by id, then the entries that this version does not know. The
 * same document gives the same bytes, however it came about.
 */
export function writeProcess(document: ProcessDocument): string {
  const file = new Map<string, unknown>([
    ["format", PROCESS_FORMAT],
    ["version", FILE_VERSION],
    ["process", withoutKind(orderedRecord(processOf(document)))],
  ]);
  for (const kind of LISTED_KINDS) {
    const records: readonly AnyRecord[] = [...document[kind].values()];
    file.set(
      KINDS[kind].plural,
      records.toSorted(byId).map((record) => withoutKind(orderedRecord(record))),
    );
  }
  for (const name of Object.keys(document.extras).sort(byCodeUnit)) {
    if (!KNOWN_ENTRIES.has(name)) file.set(name, document.extras[name]);
  }
  return canonicalJson(file);
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
  for (const [name, schema] of Object.entries(shape)) {
    if (given.has(name)) ordered.set(name, orderedValue(schema, given.get(name)));
  }
  const unknown = [...given.keys()].filter((name) => !Object.hasOwn(shape, name));
  for (const name of unknown.sort(byCodeUnit)) ordered.set(name, given.get(name));
  return ordered;
}

function orderedValue(schema: unknown, value: unknown): unknown {
  const element = entryShape(schema);
  if (element === null || !Array.isArray(value)) return value;
  return value.map((entry: unknown) =>
    typeof entry === "object" && entry !== null ? orderedFields(element, entry) : entry,
  );
}
