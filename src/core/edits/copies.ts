import { groupBy } from "../base/groupBy.ts";
import type { IdSource, RecordId } from "../base/ids.ts";
import { connectionProblem } from "../process/connections.ts";
import { documentOf, type ProcessDocument } from "../process/document.ts";
import { type AnyRecord, type ArrowRecord, isArrow, isNode, KINDS } from "../process/kinds.ts";
import type { Role } from "../process/records/role.ts";
import {
  fieldOf,
  mapIds,
  mayPointAt,
  type ReferenceField,
  referencesOfKind,
} from "./references.ts";

/** Copies that may be added to a document as they are. */
export interface Copies {
  readonly records: readonly AnyRecord[];
  /** The id of the copy by the id of its original. */
  readonly newIds: ReadonlyMap<RecordId, RecordId>;
}

interface CopyOptions {
  readonly newId: IdSource;
  /** Whether a role of the document stands in for a copied one of the same name and department. */
  readonly reuseRoles: boolean;
}

/**
 * Copies of the records with ids of their own, pointing at each other as the originals do.
 * What could not stand in the document is left out: records outside their schema, a second
 * process, arrows that may not be, metrics without a subject.
 */
export function copiesOf(
  document: ProcessDocument,
  originals: readonly AnyRecord[],
  { newId, reuseRoles }: CopyOptions,
): Copies {
  const usable = new Map<RecordId, AnyRecord>();
  for (const record of originals) {
    const whole = record.kind === "process" ? null : validated(record);
    if (whole !== null && !usable.has(whole.id)) usable.set(whole.id, whole);
  }
  const roles = new Map([...document.role.values()].map((role) => [roleKey(role), role.id]));
  const standIns = new Map<RecordId, RecordId>();
  const newIds = new Map<RecordId, RecordId>();
  for (const record of usable.values()) {
    const twin = reuseRoles && record.kind === "role" ? roles.get(roleKey(record)) : undefined;
    if (twin === undefined) newIds.set(record.id, newId());
    else standIns.set(record.id, twin);
  }
  const mapId = (reference: ReferenceField, id: RecordId): RecordId | null => {
    const standIn = standIns.get(id);
    if (standIn !== undefined) return reference.targets.includes("role") ? standIn : null;
    const original = usable.get(id);
    if (original !== undefined) {
      return reference.targets.includes(original.kind) ? (newIds.get(id) ?? null) : null;
    }
    return !reference.structural && mayPointAt(document, reference, id) ? id : null;
  };
  const copied = [...usable.values()].flatMap((record) => {
    const id = newIds.get(record.id);
    return id === undefined ? [] : (copyOf(record, id, mapId, newId) ?? []);
  });
  return { records: inGroupsOfTheirOwn(withoutLoose(copied), newId), newIds };
}

/** The copies of a group are a group of their own, and none of them is locked: they are to be placed. */
function inGroupsOfTheirOwn(records: readonly AnyRecord[], newId: IdSource): readonly AnyRecord[] {
  const groups = groupBy(records.filter(isNode), ({ groupId }) => groupId);
  const newGroups = new Map(
    [...groups].map(([id, nodes]) => [id, id === null || nodes.length < 2 ? null : newId()]),
  );
  return records.map((record) =>
    isNode(record)
      ? { ...record, locked: false, groupId: newGroups.get(record.groupId) ?? null }
      : record,
  );
}

function copyOf(
  record: AnyRecord,
  id: RecordId,
  mapId: (reference: ReferenceField, id: RecordId) => RecordId | null,
  newId: IdSource,
): AnyRecord | null {
  const copy: Record<string, unknown> = { ...record, id };
  for (const reference of referencesOfKind(record.kind)) {
    const mapped = mapIds(reference, fieldOf(record, reference.field), (old) =>
      mapId(reference, old),
    );
    const goesToo = reference.whenGone === "goesToo" && record.kind !== "activity";
    if (goesToo && mapped === null) return null;
    copy[reference.field] = mapped;
  }
  // What moved in around a collapsed stage did so around the original.
  if (record.kind === "stage") copy["closedUp"] = [];
  for (const [field, value] of Object.entries(copy)) {
    if (Array.isArray(value))
      copy[field] = value.map((entry: unknown) => renewedEntry(entry, newId));
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fields of a record of this kind, with other ids
  return copy as unknown as AnyRecord;
}

function renewedEntry(entry: unknown, newId: IdSource): unknown {
  return typeof entry === "object" && entry !== null && "id" in entry
    ? { ...entry, id: newId() }
    : entry;
}

/** Without the arrows that may not be among the copied nodes, and without what hung on them. */
function withoutLoose(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const nodes = documentOf(records.filter(isNode));
  const gone = new Set<RecordId>();
  const taken = new Map<RecordId, Set<RecordId>>();
  const following = new Map<RecordId, RecordId[]>();
  for (const arrow of records.filter(isArrow)) {
    if (!fits(nodes, arrow, taken, following)) gone.add(arrow.id);
  }
  if (gone.size === 0) return records;
  return records.filter(
    (record) => !gone.has(record.id) && !(record.kind === "metric" && gone.has(record.subjectId)),
  );
}

function fits(
  nodes: ProcessDocument,
  { kind, sourceId, targetId }: ArrowRecord,
  /** By source, the targets of the arrows that were taken; two kinds never join the same nodes twice. */
  taken: Map<RecordId, Set<RecordId>>,
  following: Map<RecordId, RecordId[]>,
): boolean {
  if (connectionProblem(nodes, kind, sourceId, targetId) !== null) return false;
  const from = `${kind} ${sourceId}`;
  const targets = taken.get(from) ?? new Set();
  if (targets.has(targetId)) return false;
  if (kind === "dependency") {
    if (reaches(following, targetId, sourceId)) return false;
    following.set(sourceId, [...(following.get(sourceId) ?? []), targetId]);
  }
  taken.set(from, targets.add(targetId));
  return true;
}

function reaches(
  following: ReadonlyMap<RecordId, RecordId[]>,
  from: RecordId,
  to: RecordId,
): boolean {
  const seen = new Set<RecordId>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(following.get(id) ?? []));
  }
  return false;
}

/** The record with its defaults, when its schema takes it; fields of a later version stay. */
function validated(record: AnyRecord): AnyRecord | null {
  const parsed = KINDS[record.kind].schema.safeParse(record);
  return parsed.success ? { ...record, ...parsed.data } : null;
}

function roleKey({ name, department }: Role): string {
  return JSON.stringify([name.trim(), department]);
}
