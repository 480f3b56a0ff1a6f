import type { RecordId } from "../../base/ids.ts";
import { type ProcessDocument, processOf } from "../../process/document.ts";
import { DEPARTMENTS, type Hue } from "../../process/fields.ts";
import { dayNumber } from "../../base/calendar.ts";
import { byDepartment } from "../order.ts";
import { plannedItem, type PlannedItem, type PlannedRecord, plannedRecords } from "./items.ts";

/** What a plan can be divided by. */
export const LANE_GROUPS = ["department", "location", "goal", "owner"] as const;
export type LaneGroup = (typeof LANE_GROUPS)[number];

/**
 * What a lane is about. Goals and important deals belong to no department and have lanes of
 * their own there; null and the empty name: what is not stated.
 */
export type LaneSubject =
  | { readonly type: "goals" | "deals" }
  | { readonly type: "department"; readonly word: string }
  | { readonly type: "location" | "goal"; readonly id: RecordId | null }
  | { readonly type: "owner"; readonly name: string };

export interface PlanLane {
  /** The same for the same subject. */
  readonly key: string;
  readonly subject: LaneSubject;
  /** By their first day, then by their last. */
  readonly items: readonly PlannedItem[];
  /** Those without a date. */
  readonly undated: readonly PlannedRecord[];
}

/** Why a record can't be brought into a lane. */
export type LaneRefusal =
  | "goalsLane"
  | "dealsLane"
  | "hasNoDepartment"
  | "hasNoLocation"
  | "hasNoGoal"
  | "goalOfInitiative";

/**
 * The lanes of a plan in their order, each record in one of them. Empty lanes are left out but
 * for those of the wished-for kind: every known department, location or goal.
 */
export function planLanes(
  document: ProcessDocument,
  group: LaneGroup,
  options: { readonly withEmpty: boolean },
): PlanLane[] {
  const { roadmapStart } = processOf(document);
  const periodStart = roadmapStart === null ? null : dayNumber(roadmapStart);
  const lanes = new Map<string, { subject: LaneSubject; records: PlannedRecord[] }>();
  const laneOf = (subject: LaneSubject) => {
    const key = laneKey(subject);
    const lane = lanes.get(key) ?? { subject, records: [] };
    lanes.set(key, lane);
    return lane;
  };
  if (options.withEmpty) for (const subject of known(document, group)) laneOf(subject);
  for (const record of plannedRecords(document)) {
    laneOf(subjectOf(document, group, record)).records.push(record);
  }
  return inOrder(document, group, [...lanes.entries()]).map(([key, { subject, records }]) => {
    const items = records.flatMap((record) => plannedItem(record, periodStart) ?? []);
    return {
      key,
      subject,
      items: items.sort(
        (a, b) => a.from - b.from || a.to - b.to || (a.record.id < b.record.id ? -1 : 1),
      ),
      undated: records.filter((record) => plannedItem(record) === null),
    };
  });
}

/** The lane that a record belongs to. */
export function subjectOf(
  document: ProcessDocument,
  group: LaneGroup,
  record: PlannedRecord,
): LaneSubject {
  switch (group) {
    case "department":
      if (record.kind === "goal") return { type: "goals" };
      if (record.kind === "importantDeal") return { type: "deals" };
      return { type: "department", word: record.department };
    case "location": {
      const id = record.kind === "goal" ? null : record.locationId;
      return { type: "location", id: id !== null && document.location.has(id) ? id : null };
    }
    case "goal":
      return { type: "goal", id: goalOf(document, record) };
    case "owner":
      return { type: "owner", name: record.owner.trim() };
  }
}

export function laneKey(subject: LaneSubject): string {
  switch (subject.type) {
    case "goals":
    case "deals":
      return subject.type;
    case "department":
      return `department ${subject.word}`;
    case "location":
    case "goal":
      return `${subject.type} ${subject.id ?? ""}`;
    case "owner":
      return `owner ${subject.name.normalize("NFC").toLowerCase()}`;
  }
}

/** What a new initiative, milestone or ask of the lane begins with; null: the lane takes none. */
export function fieldsOfLane(
  subject: LaneSubject,
  kind: "initiative" | "milestone" | "ask",
): Readonly<Record<string, unknown>> | null {
  switch (subject.type) {
    case "goals":
    case "deals":
      return null;
    case "department":
      return { department: subject.word };
    case "location":
      return subject.id === null ? {} : { locationId: subject.id };
    case "goal":
      return subject.id === null || kind !== "initiative" ? {} : { goalId: subject.id };
    case "owner":
      return { owner: subject.name };
  }
}

/** The fields with which a record is in the lane, or why it can't be. */
export function intoLane(
  record: PlannedRecord,
  subject: LaneSubject,
): Readonly<Record<string, unknown>> | LaneRefusal {
  switch (subject.type) {
    case "goals":
      return record.kind === "goal" ? {} : "goalsLane";
    case "deals":
      return record.kind === "importantDeal" ? {} : "dealsLane";
    case "department":
      return "department" in record ? { department: subject.word } : "hasNoDepartment";
    case "location":
      return "locationId" in record ? { locationId: subject.id } : "hasNoLocation";
    case "goal":
      if (record.kind === "initiative") return { goalId: subject.id };
      return "initiativeId" in record ? "goalOfInitiative" : "hasNoGoal";
    case "owner":
      return { owner: subject.name };
  }
}

const DEPARTMENT_HUES: Readonly<Record<(typeof DEPARTMENTS)[number], Hue>> = {
  sales: "teal",
  marketing: "pink",
  product: "green",
  operations: "orange",
  support: "violet",
  finance: "olive",
  legal: "slate",
  management: "blue",
};
const HUE_OF_DEPARTMENT: ReadonlyMap<string, Hue> = new Map(Object.entries(DEPARTMENT_HUES));

/** The colour of a record, the same in every lane: that of its department. */
export function hueOf(record: PlannedRecord): Hue {
  if (record.kind === "goal") return "blue";
  if (record.kind === "importantDeal") return "olive";
  return HUE_OF_DEPARTMENT.get(record.department) ?? "slate";
}

/** A goal's own lane; what serves it directly, or as a part of an initiative that does. */
function goalOf(document: ProcessDocument, record: PlannedRecord): RecordId | null {
  if (record.kind === "goal") return record.id;
  if (record.kind === "importantDeal") return null;
  const initiative =
    record.kind === "initiative" ? record : document.initiative.get(record.initiativeId ?? "");
  const id = initiative?.goalId ?? null;
  return id !== null && document.goal.has(id) ? id : null;
}

function known(document: ProcessDocument, group: LaneGroup): LaneSubject[] {
  switch (group) {
    case "department":
      return [
        { type: "goals" },
        ...DEPARTMENTS.map((word) => ({ type: "department", word }) as const),
        { type: "deals" },
      ];
    case "location":
      return [...document.location.keys()].map((id) => ({ type: "location", id }));
    case "goal":
    case "owner":
      return [];
  }
}

type Entry = readonly [string, { subject: LaneSubject; records: PlannedRecord[] }];

/** Departments in their usual order, places and goals as the document has them, owners by name. */
function inOrder(document: ProcessDocument, group: LaneGroup, entries: Entry[]): Entry[] {
  if (group === "department") {
    const departments = entries.flatMap((entry) => {
      const { subject } = entry[1];
      return subject.type === "department" ? [{ department: subject.word, entry }] : [];
    });
    const others = (type: "goals" | "deals") =>
      entries.filter(([, { subject }]) => subject.type === type);
    const sorted = byDepartment(departments).flatMap(({ entries: found }) =>
      found.map(({ entry }) => entry),
    );
    return [...others("goals"), ...sorted, ...others("deals")];
  }
  const places = new Map<string, number>(
    [...(group === "goal" ? document.goal : document.location).keys()].map((id, at) => [id, at]),
  );
  const rank = ({ subject }: Entry[1]): number => {
    if (subject.type === "owner") return subject.name === "" ? 1 : 0;
    return "id" in subject && subject.id !== null
      ? (places.get(subject.id) ?? places.size)
      : places.size;
  };
  return entries.sort((a, b) => rank(a[1]) - rank(b[1]) || (a[0] < b[0] ? -1 : 1));
}
