import type { RecordId } from "../base/ids.ts";
import { findRecord, nameOf, type ProcessDocument } from "../process/document.ts";
import type { AnyRecord, Kind } from "../process/kinds.ts";
import type { STATUSES } from "../process/fields.ts";

export type Status = (typeof STATUSES)[number];

/** Another record that something refers to; it exists. */
export interface Link {
  readonly id: RecordId;
  readonly kind: Kind;
  /** May be empty. */
  readonly name: string;
}

export function linkTo(record: AnyRecord): Link {
  return { id: record.id, kind: record.kind, name: nameOf(record) };
}

/** What a reference leads to; null when it is not stated, or leads to nothing of these kinds. */
export function resolve(
  document: ProcessDocument,
  id: RecordId | null,
  kinds: ReadonlySet<Kind> | null = null,
): Link | null {
  const record = id === null ? undefined : findRecord(document, id);
  if (record === undefined || (kinds !== null && !kinds.has(record.kind))) return null;
  return linkTo(record);
}

/** What the references lead to, each once; those that lead to nothing are left out. */
export function resolveAll(
  document: ProcessDocument,
  ids: readonly RecordId[],
  kinds: ReadonlySet<Kind> | null = null,
): readonly Link[] {
  return [...new Set(ids)].flatMap((id) => resolve(document, id, kinds) ?? []);
}

export function linksById(records: readonly AnyRecord[]): readonly Link[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(linkTo);
}

/** Whether work in this status still has to be done. */
export function isOpen(status: Status): boolean {
  return status !== "done" && status !== "cancelled";
}

/** Whether it should have been done by now. Nothing is, while today is not known. */
export function isOverdue(status: Status, due: string | null, today: string | null): boolean {
  return isOpen(status) && due !== null && today !== null && due < today;
}
