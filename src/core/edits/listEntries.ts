import { clamp } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { findRecord, type ProcessDocument } from "../process/document.ts";
import type { AnyRecord } from "../process/kinds.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit, Plan, Refusal } from "./edit.ts";
import { checkedFields, cleaned, type Fields } from "./fieldValues.ts";
import { planOf } from "./planOf.ts";
import { fieldOf } from "./references.ts";

/** The lists inside records whose entries have ids. */
export type ListField =
  | "entryCriteria"
  | "exitCriteria"
  | "questions"
  | "objections"
  | "links"
  | "reasons"
  | "holidays"
  | "changes";

interface ListArguments {
  /** The record that has the list. */
  readonly id: RecordId;
  readonly list: ListField;
}

interface EntryArguments extends ListArguments {
  readonly entryId: RecordId;
}

export interface AddEntryArguments extends ListArguments {
  readonly fields?: Fields;
  /** The index it gets; left out: the last. */
  readonly to?: number;
}

export interface SetEntryArguments extends EntryArguments {
  readonly fields: Fields;
}

export interface MoveEntryArguments extends EntryArguments {
  /** The index it gets in the list as it will be. */
  readonly to: number;
}

interface Entry {
  readonly id: RecordId;
}

export const addEntry: Edit<AddEntryArguments> = (document, args, { newId }) => {
  const found = listOf(document, args);
  if (!found.ok) return found.error;
  const { record, entries } = found.value;
  if (entries.length >= LIMITS.listEntries) {
    return { refused: "tooManyElements", recordId: record.id, field: args.list };
  }
  const entry = checkedEntry(document, record, args.list, { id: newId() }, args.fields ?? {});
  if (!entry.ok) return entry.error;
  const to = args.to === undefined ? entries.length : indexIn(args.to, entries.length);
  return planFor(document, record, args.list, entries.toSpliced(to, 0, entry.value));
};

export const setEntry: Edit<SetEntryArguments> = (document, args) => {
  const found = entryOf(document, args);
  if (!found.ok) return found.error;
  const { record, entries, entry: old, index } = found.value;
  const entry = checkedEntry(document, record, args.list, old, args.fields);
  if (!entry.ok) return entry.error;
  return planFor(document, record, args.list, entries.with(index, entry.value));
};

export const removeEntry: Edit<EntryArguments> = (document, args) => {
  const found = entryOf(document, args);
  if (!found.ok) return found.error;
  const { record, entries, index } = found.value;
  return planFor(document, record, args.list, entries.toSpliced(index, 1));
};

export const moveEntry: Edit<MoveEntryArguments> = (document, args) => {
  const found = entryOf(document, args);
  if (!found.ok) return found.error;
  const { record, entries, entry, index } = found.value;
  const rest = entries.toSpliced(index, 1);
  const moved = rest.toSpliced(indexIn(args.to, rest.length), 0, entry);
  return planFor(document, record, args.list, moved);
};

function listOf(
  document: ProcessDocument,
  { id, list }: ListArguments,
): Result<{ record: AnyRecord; entries: readonly Entry[] }, Refusal> {
  const record = findRecord(document, id);
  if (record === undefined) return fail({ refused: "notFound", recordId: id });
  const entries = fieldOf(record, list);
  if (!Array.isArray(entries)) return fail({ refused: "invalidValue", recordId: id, field: list });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of every such list has entries with ids
  return ok({ record, entries: entries as readonly Entry[] });
}

function entryOf(
  document: ProcessDocument,
  args: EntryArguments,
): Result<{ record: AnyRecord; entries: readonly Entry[]; entry: Entry; index: number }, Refusal> {
  const found = listOf(document, args);
  if (!found.ok) return found;
  const index = found.value.entries.findIndex(({ id }) => id === args.entryId);
  const entry = found.value.entries[index];
  return entry === undefined
    ? fail({ refused: "notFound", recordId: args.id, field: args.list })
    : ok({ ...found.value, entry, index });
}

/** The entry with these fields. What it holds beside, of a later version perhaps, stays. */
function checkedEntry(
  document: ProcessDocument,
  record: AnyRecord,
  list: ListField,
  old: Entry,
  fields: Fields,
): Result<Entry, Refusal> {
  const refused: Refusal = { refused: "invalidValue", recordId: record.id, field: list };
  const wanted = {
    ...old,
    ...Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, cleaned(value, name)]),
    ),
    id: old.id,
  };
  const checked = checkedFields(document, record.kind, { [list]: [wanted] }, record.id);
  if (!checked.ok) return checked;
  const parsed = checked.value[list];
  const entry: unknown = Array.isArray(parsed) ? parsed[0] : undefined;
  if (typeof entry !== "object" || entry === null) return fail(refused);
  const known = Object.keys(fields).every((name) => name !== "id" && Object.hasOwn(entry, name));
  return known ? ok({ ...old, ...entry }) : fail(refused);
}

function planFor(
  document: ProcessDocument,
  record: AnyRecord,
  list: ListField,
  entries: readonly Entry[],
): Plan | Refusal {
  const change = changeOf(record, { [list]: entries });
  return planOf(document, { ...EMPTY_DIFF, changed: change === null ? [] : [change] });
}

function indexIn(to: number, last: number): number {
  return Number.isNaN(to) ? last : clamp(Math.trunc(to), 0, last);
}
