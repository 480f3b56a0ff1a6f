import type { RecordId } from "../../base/ids.ts";
import type { AnyRecord, Kind } from "../../process/kinds.ts";
import type { Metric } from "../../process/records/metric.ts";
import { closingEdges, type Edge } from "./cycles.ts";
import type { LinkRepair } from "./repairLinks.ts";
import { ownEntry } from "./rawObject.ts";
import { placeIn, type RepairLog } from "./repairs.ts";
import type { PlacedRecord } from "./validate.ts";

/** What a field of a record may refer to. */
interface ReferenceRule {
  readonly field: string;
  readonly to: readonly Kind[];
}

const PLANNED: readonly Kind[] = ["initiative", "milestone", "ask"];
const ON_CANVAS: readonly Kind[] = [
  "leadSource",
  "stage",
  "activity",
  "decision",
  "outcome",
  "note",
  "flow",
  "dependency",
];
const MEASURED: ReadonlySet<Kind> = new Set(["process", "stage", "activity", "flow"]);

/** References that may be left out; the ends of arrows, parents and a metric's subject have repairs of their own. */
const RULES: Readonly<Partial<Record<Kind, readonly ReferenceRule[]>>> = {
  stage: [{ field: "ownerRoleId", to: ["role"] }],
  activity: [{ field: "roleId", to: ["role"] }],
  goal: [{ field: "metricId", to: ["metric"] }],
  importantDeal: [
    { field: "stageId", to: ["stage"] },
    { field: "locationId", to: ["location"] },
  ],
  strategy: [{ field: "goalIds", to: ["goal"] }],
  initiative: [
    { field: "locationId", to: ["location"] },
    { field: "strategyId", to: ["strategy"] },
    { field: "goalId", to: ["goal"] },
    { field: "dependsOn", to: PLANNED },
    { field: "processElementIds", to: ON_CANVAS },
  ],
  milestone: [
    { field: "locationId", to: ["location"] },
    { field: "initiativeId", to: ["initiative"] },
    { field: "dependsOn", to: PLANNED },
  ],
  ask: [
    { field: "locationId", to: ["location"] },
    { field: "initiativeId", to: ["initiative"] },
    { field: "dependsOn", to: PLANNED },
  ],
};

type Find = (id: unknown, to: readonly Kind[]) => boolean;

/** Drops metrics of nothing, changes to nothing, and references to what is not there. */
export const repairReferences: LinkRepair = (records, byId, log) => {
  const lost = new Set(
    records.filter(({ record }) => isMetricOfNothing(record, byId)).map(({ record }) => record.id),
  );
  const find: Find = (id, to) => {
    const record = typeof id === "string" && !lost.has(id) ? byId.get(id) : undefined;
    return record !== undefined && to.includes(record.kind);
  };
  const circular = circularDependsOn(records);
  return records.flatMap((placed) => {
    const { record, place } = placed;
    if (lost.has(record.id)) {
      log.add("metricDropped", place, record.kind === "metric" ? record.name : undefined);
      return [];
    }
    const sound = withSoundReferences(placed, find, circular, log);
    const changed = withSoundChanges(sound, placed, byId, log);
    return [changed === record ? placed : { place, record: changed }];
  });
};

function isMetricOfNothing(
  record: AnyRecord,
  byId: ReadonlyMap<RecordId, AnyRecord>,
): record is Metric {
  if (record.kind !== "metric") return false;
  const subject = byId.get(record.subjectId);
  return subject === undefined || !MEASURED.has(subject.kind);
}

function withSoundReferences(
  { record, place }: PlacedRecord,
  find: Find,
  circular: ReadonlySet<string>,
  log: RepairLog,
): AnyRecord {
  const rules = RULES[record.kind];
  if (rules === undefined) return record;
  const changed: [string, unknown][] = [];
  for (const { field, to } of rules) {
    const value = ownEntry(record, field);
    if (Array.isArray(value)) {
      const kept = value.filter((id: unknown, index) => {
        const at = placeIn(placeIn(place, field), index);
        const isCircular = field === "dependsOn" && circular.has(dependsOnKey(record.id, id));
        if (!find(id, to)) log.add("referenceRemoved", at, id);
        else if (isCircular) log.add("dependencyCycle", at);
        return find(id, to) && !isCircular;
      });
      if (kept.length < value.length) changed.push([field, kept]);
    } else if (typeof value === "string" && !find(value, to)) {
      log.add("referenceRemoved", placeIn(place, field), value);
      changed.push([field, null]);
    }
  }
  return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
}

/** Planned work that waits for itself, however many steps around, would never start. */
function circularDependsOn(records: readonly PlacedRecord[]): ReadonlySet<string> {
  const edges: Edge[] = [];
  for (const { record } of records) {
    if (record.kind !== "initiative" && record.kind !== "milestone" && record.kind !== "ask")
      continue;
    for (const id of record.dependsOn) {
      edges.push({ id: dependsOnKey(record.id, id), sourceId: record.id, targetId: id });
    }
  }
  return closingEdges(edges);
}

function dependsOnKey(from: RecordId, to: unknown): string {
  return JSON.stringify([from, to]);
}

function withSoundChanges(
  record: AnyRecord,
  { place }: PlacedRecord,
  byId: ReadonlyMap<RecordId, AnyRecord>,
  log: RepairLog,
): AnyRecord {
  if (record.kind !== "scenario") return record;
  const changes = record.changes.filter((change, index) => {
    const keep = byId.has(change.recordId);
    if (!keep) log.add("changeDropped", placeIn(placeIn(place, "changes"), index), change.recordId);
    return keep;
  });
  return changes.length === record.changes.length ? record : { ...record, changes };
}
