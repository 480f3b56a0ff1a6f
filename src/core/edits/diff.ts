import type { RecordId } from "../base/ids.ts";
import { findRecord, type ProcessDocument } from "../process/document.ts";
import { type AnyRecord, type Kind, KIND_NAMES } from "../process/kinds.ts";

/** The changed fields of one record, with what they were and what they become. */
export interface RecordChange {
  readonly kind: Kind;
  readonly id: RecordId;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * A change of the document: the one currency of undo, autosave, tabs and comparison.
 * Plain JSON data.
 */
export interface Diff {
  readonly added: readonly AnyRecord[];
  readonly removed: readonly AnyRecord[];
  readonly changed: readonly RecordChange[];
}

export const EMPTY_DIFF: Diff = { added: [], removed: [], changed: [] };

export function isEmptyDiff(diff: Diff): boolean {
  return diff.added.length === 0 && diff.removed.length === 0 && diff.changed.length === 0;
}

/** The diff that takes this one back. */
export function invertDiff(diff: Diff): Diff {
  return {
    added: diff.removed,
    removed: diff.added,
    changed: diff.changed.map(({ kind, id, before, after }) => ({
      kind,
      id,
      before: after,
      after: before,
    })),
  };
}

/** The document after the diff. Changes of records that are gone meanwhile are passed over. */
export function applyDiff(document: ProcessDocument, diff: Diff): ProcessDocument {
  const maps = new Map<Kind, Map<RecordId, AnyRecord>>();
  const writable = (kind: Kind): Map<RecordId, AnyRecord> => {
    const known = maps.get(kind);
    if (known !== undefined) return known;
    const copy = new Map<RecordId, AnyRecord>(document[kind]);
    maps.set(kind, copy);
    return copy;
  };
  for (const record of diff.removed) writable(record.kind).delete(record.id);
  for (const record of diff.added) writable(record.kind).set(record.id, record);
  for (const change of diff.changed) {
    const records = writable(change.kind);
    const record = records.get(change.id);
    if (record !== undefined) records.set(change.id, withFields(record, change.after));
  }
  if (maps.size === 0) return document;
  return { ...document, ...Object.fromEntries(maps) };
}

/** What leads from one document to another. Both must hold the same extras. */
export function diffDocuments(from: ProcessDocument, to: ProcessDocument): Diff {
  const added: AnyRecord[] = [];
  const removed: AnyRecord[] = [];
  const changed: RecordChange[] = [];
  for (const kind of KIND_NAMES) {
    if (from[kind] === to[kind]) continue;
    for (const record of from[kind].values()) {
      if (!to[kind].has(record.id)) removed.push(record);
    }
    for (const record of to[kind].values()) {
      const old: AnyRecord | undefined = from[kind].get(record.id);
      if (old === undefined) added.push(record);
      else if (old !== record) {
        const change = changeBetween(old, record);
        if (change !== null) changed.push(change);
      }
    }
  }
  return { added, removed, changed };
}

/** What two diffs do, the second made on top of the first, as one. */
export function composeDiffs(document: ProcessDocument, first: Diff, second: Diff): Diff {
  return diffDocuments(document, applyDiff(applyDiff(document, first), second));
}

/**
 * What two diffs do, the second made right after the first, as one, without the document they
 * were made on: the merged diff takes back both, and a field that is as it was is not in it.
 */
export function mergeDiffs(first: Diff, second: Diff): Diff {
  const traces = new Map<RecordId, Trace>();
  for (const diff of [first, second]) {
    for (const record of diff.removed) {
      const trace = traces.get(record.id);
      const known = trace === undefined ? record : trace.was;
      const was = trace?.change ? withFields(record, trace.change.before) : known;
      traces.set(record.id, { was });
    }
    for (const record of diff.added) {
      traces.set(record.id, { was: traces.get(record.id)?.was, is: record });
    }
    for (const change of diff.changed) {
      const trace = traces.get(change.id);
      if (trace?.is !== undefined) {
        traces.set(change.id, { ...trace, is: withFields(trace.is, change.after) });
      } else traces.set(change.id, { change: mergedChange(trace?.change, change) });
    }
  }
  return diffOfTraces(traces.values());
}

/** What became of a record: it was and is (each absent when not there), or only fields are known. */
interface Trace {
  readonly was?: AnyRecord;
  readonly is?: AnyRecord;
  readonly change?: RecordChange;
}

function diffOfTraces(traces: Iterable<Trace>): Diff {
  const added: AnyRecord[] = [];
  const removed: AnyRecord[] = [];
  const changed: RecordChange[] = [];
  for (const { was, is, change } of traces) {
    if (was === undefined && is !== undefined) added.push(is);
    if (was !== undefined && is === undefined) removed.push(was);
    const between = was !== undefined && is !== undefined ? changeBetween(was, is) : change;
    if (between !== undefined && between !== null && Object.keys(between.after).length > 0) {
      changed.push(between);
    }
  }
  return { added, removed, changed };
}

function mergedChange(first: RecordChange | undefined, second: RecordChange): RecordChange {
  const before = new Map(Object.entries({ ...second.before, ...first?.before }));
  const after = new Map(Object.entries({ ...first?.after, ...second.after }));
  const names = [...before.keys()].filter((name) => !sameValue(before.get(name), after.get(name)));
  return {
    kind: second.kind,
    id: second.id,
    before: Object.fromEntries(names.map((name) => [name, before.get(name)])),
    after: Object.fromEntries(names.map((name) => [name, after.get(name)])),
  };
}

/** The change that gives a record these fields; null when it has them already. */
export function changeOf(
  record: AnyRecord,
  fields: Readonly<Record<string, unknown>>,
): RecordChange | null {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  let differs = false;
  for (const [name, is] of Object.entries(fields)) {
    const was: unknown = Object.getOwnPropertyDescriptor(record, name)?.value;
    if (sameValue(was, is)) continue;
    differs = true;
    setField(before, name, was);
    setField(after, name, is);
  }
  return differs ? { kind: record.kind, id: record.id, before, after } : null;
}

/** Every record that the diff touches, as it stands in the document, or as it was removed. */
export function touchedIds(diff: Diff): ReadonlySet<RecordId> {
  return new Set([
    ...diff.added.map((record) => record.id),
    ...diff.removed.map((record) => record.id),
    ...diff.changed.map((change) => change.id),
  ]);
}

/** Those of the ids that are in the document. */
export function presentIds(document: ProcessDocument, ids: Iterable<RecordId>): RecordId[] {
  return [...ids].filter((id) => findRecord(document, id) !== undefined);
}

/** What makes one state of a record another; null where they are the same. */
export function changeBetween(old: AnyRecord, fresh: AnyRecord): RecordChange | null {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const oldFields = new Map(Object.entries(old));
  const freshFields = new Map(Object.entries(fresh));
  let differs = false;
  for (const name of new Set([...oldFields.keys(), ...freshFields.keys()])) {
    const was = oldFields.get(name);
    const is = freshFields.get(name);
    if (sameValue(was, is)) continue;
    differs = true;
    setField(before, name, was);
    setField(after, name, is);
  }
  return differs ? { kind: old.kind, id: old.id, before, after } : null;
}

/** Undefined in a change means that the record has no such field. */
function withFields(record: AnyRecord, fields: Readonly<Record<string, unknown>>): AnyRecord {
  const merged: Record<string, unknown> = { ...record };
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) delete merged[name];
    else setField(merged, name, value);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a change carries fields of the record's own kind
  return merged as unknown as AnyRecord;
}

/** Sets an own field whatever its name; a plain assignment to `__proto__` would not. */
function setField(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Equality of plain JSON values. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const aEntries = Object.entries(a);
  const bFields = new Map(Object.entries(b));
  return (
    aEntries.length === bFields.size &&
    aEntries.every(([name, value]) => bFields.has(name) && sameValue(value, bFields.get(name)))
  );
}
