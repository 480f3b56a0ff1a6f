import type { RecordId } from "../base/ids.ts";
import { findRecord, type ProcessDocument } from "../process/document.ts";
import { type AnyRecord, type Kind, NODE_KINDS, KIND_NAMES } from "../process/kinds.ts";
import { SCENARIO_KINDS } from "../process/scenarioChanges.ts";

/** A field through which records of a kind point at other records. */
export interface ReferenceField {
  readonly kind: Kind;
  readonly field: string;
  /** An id, a list of ids, or a list of entries that have the id as their `recordId`. */
  readonly holds: "one" | "many" | "entries";
  /** The kinds it may point at. */
  readonly targets: readonly Kind[];
  /** What becomes of the record when its target is removed: it goes too, or lets go of it. */
  readonly whenGone: "goesToo" | "letsGo";
  /** Belongs to the shape of the process and is changed by edits of its own, not as a plain field. */
  readonly structural: boolean;
}

const PLANNED_WORK = ["initiative", "milestone", "ask"] as const;
/** What can be taken over from the process. */
const PLANNED = ["goal", ...PLANNED_WORK] as const;

/** Every reference between records: removing, pasting and checking all read this one table. */
export const REFERENCES: readonly ReferenceField[] = [
  owned("activity", "stageId", ["stage"]),
  owned("flow", "sourceId", NODE_KINDS),
  owned("flow", "targetId", NODE_KINDS),
  owned("dependency", "sourceId", ["activity"]),
  owned("dependency", "targetId", ["activity"]),
  { ...owned("metric", "subjectId", ["process", "stage", "activity", "flow"]), structural: false },
  one("stage", "ownerRoleId", ["role"]),
  one("activity", "roleId", ["role"]),
  { ...many("activity", "involved", ["role"]), holds: "entries" },
  one("role", "locationId", ["location"]),
  one("process", "calendarLocationId", ["location"]),
  { ...many("process", "acceptedFindings", KIND_NAMES), holds: "entries" },
  one("goal", "metricId", ["metric"]),
  ...PLANNED.map((kind) => ({ ...many(kind, "basedOn", KIND_NAMES), holds: "entries" as const })),
  { ...many("scenario", "changes", SCENARIO_KINDS), holds: "entries" },
  one("importantDeal", "stageId", ["stage"]),
  one("importantDeal", "locationId", ["location"]),
  many("strategy", "goalIds", ["goal"]),
  one("initiative", "locationId", ["location"]),
  one("initiative", "strategyId", ["strategy"]),
  one("initiative", "goalId", ["goal"]),
  many("initiative", "dependsOn", PLANNED_WORK),
  many("initiative", "processElementIds", [...NODE_KINDS, "flow"]),
  one("milestone", "locationId", ["location"]),
  one("milestone", "initiativeId", ["initiative"]),
  many("milestone", "dependsOn", PLANNED_WORK),
  one("ask", "locationId", ["location"]),
  one("ask", "initiativeId", ["initiative"]),
  many("ask", "dependsOn", PLANNED_WORK),
];

const byKind = new Map<Kind, ReferenceField[]>();
for (const reference of REFERENCES) {
  byKind.set(reference.kind, [...(byKind.get(reference.kind) ?? []), reference]);
}

export function referencesOfKind(kind: Kind): readonly ReferenceField[] {
  return byKind.get(kind) ?? [];
}

export function referenceField(kind: Kind, field: string): ReferenceField | undefined {
  return referencesOfKind(kind).find((reference) => reference.field === field);
}

/** The value of a field that is known by name only. */
export function fieldOf(record: AnyRecord, field: string): unknown {
  return Object.hasOwn(record, field) ? Reflect.get(record, field) : undefined;
}

/** Every id that a reference field's value holds; none for a value of another form. */
export function idsIn(reference: ReferenceField, value: unknown): RecordId[] {
  if (typeof value === "string") return reference.holds === "one" ? [value] : [];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const id = reference.holds === "entries" ? recordIdOf(entry) : entry;
    return typeof id === "string" ? [id] : [];
  });
}

/**
 * The value with each id replaced by what `mapId` makes of it; where that is null, a single
 * reference becomes null and an entry of a list goes. The same value when nothing changes.
 */
export function mapIds(
  reference: ReferenceField,
  value: unknown,
  mapId: (id: RecordId) => RecordId | null,
): unknown {
  if (idsIn(reference, value).every((id) => mapId(id) === id)) return value;
  if (!Array.isArray(value)) return typeof value === "string" ? mapId(value) : value;
  return value.flatMap((entry: unknown): unknown[] => {
    const id = reference.holds === "entries" ? recordIdOf(entry) : entry;
    const mapped = typeof id === "string" ? mapId(id) : null;
    if (mapped === null) return [];
    return [
      reference.holds === "entries" && typeof entry === "object" && entry !== null
        ? { ...entry, recordId: mapped }
        : mapped,
    ];
  });
}

/** Whether the id is that of a record at which the field may point. */
export function mayPointAt(
  document: ProcessDocument,
  reference: ReferenceField,
  id: RecordId,
): boolean {
  const target = findRecord(document, id);
  return target !== undefined && reference.targets.includes(target.kind);
}

function recordIdOf(entry: unknown): unknown {
  return typeof entry === "object" && entry !== null && "recordId" in entry
    ? entry.recordId
    : undefined;
}

function owned(kind: Kind, field: string, targets: readonly Kind[]): ReferenceField {
  return { kind, field, targets, holds: "one", whenGone: "goesToo", structural: true };
}

function one(kind: Kind, field: string, targets: readonly Kind[]): ReferenceField {
  return { kind, field, targets, holds: "one", whenGone: "letsGo", structural: false };
}

function many(kind: Kind, field: string, targets: readonly Kind[]): ReferenceField {
  return { kind, field, targets, holds: "many", whenGone: "letsGo", structural: false };
}
