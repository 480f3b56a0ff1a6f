import type { RecordId } from "../base/ids.ts";
import {
  type AnyRecord,
  type ArrowRecord,
  isArrow,
  isNode,
  type Kind,
  KIND_NAMES,
  NODE_KINDS,
  type NodeRecord,
  type RecordByKind,
} from "./kinds.ts";
import type { Process } from "./records/process.ts";

/**
 * A whole document: an immutable value with one map of records a kind. An edit makes a new
 * document that shares every map it did not touch. Maps, not objects: any text can be an id,
 * `__proto__` and `constructor` too.
 */
export type ProcessDocument = {
  readonly [K in Kind]: ReadonlyMap<RecordId, RecordByKind[K]>;
} & {
  /** Entries of the file that this version does not know; they are kept and written back. */
  readonly extras: Readonly<Record<string, unknown>>;
};

/** A document of these records. The last of two with the same id wins; readers repair that before. */
export function documentOf(
  records: Iterable<AnyRecord>,
  extras: Readonly<Record<string, unknown>> = {},
): ProcessDocument {
  const maps = Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Map<RecordId, AnyRecord>()]));
  for (const record of records) maps[record.kind]?.set(record.id, record);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each record was put under its own kind
  return { ...maps, extras } as unknown as ProcessDocument;
}

/** The document's one process record. Every document has it: readers and edits see to that. */
export function processOf(document: ProcessDocument): Process {
  for (const process of document.process.values()) return process;
  throw new Error("A document without a process record");
}

/** The record with this id, of whatever kind. */
export function findRecord(document: ProcessDocument, id: RecordId): AnyRecord | undefined {
  for (const kind of KIND_NAMES) {
    const record = document[kind].get(id);
    if (record !== undefined) return record;
  }
  return undefined;
}

export function findNode(document: ProcessDocument, id: RecordId): NodeRecord | undefined {
  const record = findRecord(document, id);
  return record !== undefined && isNode(record) ? record : undefined;
}

export function findArrow(document: ProcessDocument, id: RecordId): ArrowRecord | undefined {
  const record = findRecord(document, id);
  return record !== undefined && isArrow(record) ? record : undefined;
}

/** Every record, in the order of the kinds. */
export function* allRecords(document: ProcessDocument): Generator<AnyRecord> {
  for (const kind of KIND_NAMES) yield* document[kind].values();
}

/** Every node of the canvas, stages before their activities. */
export function* allNodes(document: ProcessDocument): Generator<NodeRecord> {
  for (const kind of NODE_KINDS) yield* document[kind].values();
}

export function* allArrows(document: ProcessDocument): Generator<ArrowRecord> {
  yield* document.flow.values();
  yield* document.dependency.values();
}

export function recordCount(document: ProcessDocument): number {
  return KIND_NAMES.reduce((sum, kind) => sum + document[kind].size, 0);
}

/** What a user would call the record: its name, a note's first line, or nothing. */
export function nameOf(record: AnyRecord): string {
  switch (record.kind) {
    case "note":
      return record.text.split("\n", 1)[0] ?? "";
    case "flow":
      return record.condition;
    case "dependency":
      return "";
    default:
      return record.name;
  }
}
