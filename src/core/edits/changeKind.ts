import { centreOf } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { connectionProblem } from "../process/connections.ts";
import { findRecord, nameOf, type ProcessDocument } from "../process/document.ts";
import { boundsOfNode, sizesIn } from "../process/geometry.ts";
import {
  activitiesOf,
  dependenciesFrom,
  dependenciesInto,
  flowsFrom,
  flowsInto,
  metricsOf,
} from "../process/graph.ts";
import {
  type AnyRecord,
  type ArrowKind,
  type ArrowRecord,
  isArrow,
  isNode,
  type NodeKind,
  type NodeRecord,
} from "../process/kinds.ts";
import type { Translation } from "../process/fields.ts";
import { recordInLanguage } from "../process/inLanguage.ts";
import { type Holder, textIn, textsIn, withTranslations } from "../process/translations.ts";
import { nextStage } from "./addNode.ts";
import { applyDiff, changeOf, EMPTY_DIFF, type RecordChange } from "./diff.ts";
import type { Edit, RefusalReason } from "./edit.ts";
import { type Fields, schemaOf } from "./fieldValues.ts";
import { newRecord } from "./newRecord.ts";
import { coordinate } from "./placement.ts";
import { planOf } from "./planOf.ts";
import { fieldOf, mapIds, REFERENCES, type ReferenceField, referenceField } from "./references.ts";

export interface ChangeKindArguments {
  readonly id: RecordId;
  /** For a node another kind of node, for an arrow the other kind of arrow. */
  readonly kind: NodeKind | ArrowKind;
}

/** The field of each kind that says at length what it is. */
const PROSE: Readonly<Record<NodeKind, string>> = {
  leadSource: "description",
  stage: "purpose",
  activity: "guidance",
  decision: "description",
  outcome: "description",
  note: "text",
};
/** Fields that say the same of different kinds by other names. */
const ALIKE: readonly (readonly [stage: string, activity: string])[] = [
  ["ownerRoleId", "roleId"],
  ["expectedDays", "durationDays"],
];
/** What says where a record stands is worked out anew. */
const PLACE = new Set(["id", "kind", "x", "y", "width", "height", "stageId", "collapsed"]);

/** What a record of another kind does without and nobody misses, or goes with the text it is of. */
const UNSAID = new Set([
  "translations",
  "order",
  "closedUp",
  "sourceSide",
  "targetSide",
  "durationFrom",
]);

/**
 * Makes a node or an arrow one of another kind, and selects it. It keeps its name, its middle on
 * the canvas, its arrows, what points at it, and every field that the other kind has too; what
 * that has no place for goes. Refused where an arrow could not stay, for activities inside a
 * stage and for a stage that holds some.
 */
export const changeKind: Edit<ChangeKindArguments> = (document, { id, kind }, { newId }) => {
  const record = findRecord(document, id);
  if (record === undefined) return { refused: "notFound", recordId: id };
  if (record.kind === kind) return { refused: "nothingToDo" };
  const problem = kindProblem(document, id, kind);
  if (problem !== null) return { refused: problem, recordId: id };
  const freshId = newId();
  const made = newRecord(kind, freshId, {
    ...(kind === "stage" ? nextStage(document) : {}),
    ...keptFields(record, kind),
    ...(isNode(record) ? placeOf(document, record, kind) : endsOf(record)),
  });
  if (!made.ok) return made.error;
  const [fresh] = [made.value];
  const diff = {
    added: [fresh],
    removed: [record],
    changed: pointedAt(document, id, fresh),
  };
  return planOf(document, diff, [freshId]);
};

/** Why a record can't become one of that kind; null when it can, or is one. */
export function kindProblem(
  document: ProcessDocument,
  id: RecordId,
  kind: NodeKind | ArrowKind,
): RefusalReason | null {
  const record = findRecord(document, id);
  if (record === undefined) return "notFound";
  if (record.kind === kind) return null;
  if (isArrow(record)) {
    if (kind !== "flow" && kind !== "dependency") return "invalidValue";
    return connectionProblem(document, kind, record.sourceId, record.targetId, id);
  }
  if (!isNode(record) || kind === "flow" || kind === "dependency") return "invalidValue";
  if (record.kind === "activity" && record.stageId !== null) return "onlyActivitiesInStages";
  if (record.kind === "stage" && activitiesOf(document, id).length > 0) {
    return "stageHoldsActivities";
  }
  return arrowProblem(document, record, kind);
}

/** Why one of the arrows of a node could not stay, were the node of that kind. */
function arrowProblem(
  document: ProcessDocument,
  node: NodeRecord,
  kind: NodeKind,
): RefusalReason | null {
  const { id } = node;
  const arrows: readonly ArrowRecord[] = [
    ...flowsFrom(document, id),
    ...flowsInto(document, id),
    ...dependenciesFrom(document, id),
    ...dependenciesInto(document, id),
  ];
  if (arrows.length === 0) return null;
  const standIn = newRecord(kind, id, {});
  if (!standIn.ok) return "invalidValue";
  const after = applyDiff(applyDiff(document, { ...EMPTY_DIFF, removed: [node] }), {
    ...EMPTY_DIFF,
    added: [standIn.value],
  });
  for (const { id: arrowId, kind: arrowKind, sourceId, targetId } of arrows) {
    const problem = connectionProblem(after, arrowKind, sourceId, targetId, arrowId);
    if (problem !== null) return problem;
  }
  return null;
}

/** Whether the record says something that the other kind has no place for. */
export function leavesOut(
  document: ProcessDocument,
  record: AnyRecord,
  kind: NodeKind | ArrowKind,
): boolean {
  const isMeasured = metricsOf(document, record.id).length > 0;
  if (isMeasured && referenceField("metric", "subjectId")?.targets.includes(kind) !== true) {
    return true;
  }
  const plain = newRecord(record.kind, record.id, endsOf(record));
  const unsaid = new Set(Object.values(plain.ok ? plain.value : {}).map(written));
  const kept = Object.values<unknown>(keptFields(record, kind));
  const isKept = (value: unknown) =>
    kept.some((other) =>
      typeof value === "string" && typeof other === "string"
        ? other.includes(value)
        : written(other) === written(value),
    );
  // Prose is kept whatever it is called; a note's is name and prose of what it becomes.
  const prose = isNode(record) ? PROSE[record.kind] : null;
  return Object.entries(record).some(
    ([field, value]: [string, unknown]) =>
      field !== prose &&
      !PLACE.has(field) &&
      !UNSAID.has(field) &&
      !unsaid.has(written(value)) &&
      !isKept(value),
  );
}

function written(value: unknown): string {
  return JSON.stringify(value) ?? "";
}

/** What the other kind has a place for. */
function keptFields(record: AnyRecord, kind: NodeKind | ArrowKind): Fields {
  const values = new Map(Object.entries(record).filter(([field]) => !PLACE.has(field)));
  for (const [ofStage, ofActivity] of ALIKE) {
    if (kind === "stage" && values.has(ofActivity)) values.set(ofStage, values.get(ofActivity));
    if (kind === "activity" && values.has(ofStage)) values.set(ofActivity, values.get(ofStage));
  }
  if (isNode(record) && kind !== "flow" && kind !== "dependency") {
    for (const [field, text] of textsOf(record, kind)) values.set(field, text);
  }
  const { translations: _, ...kept } = Object.fromEntries(
    [...values].filter(
      ([field, value]) => schemaOf(kind, field)?.safeParse(value).success === true,
    ),
  );
  if (!isNode(record) || kind === "flow" || kind === "dependency") return kept;
  return withTranslations(kept, keptTranslations(record, kind, kept));
}

/** What the texts that are kept say in other languages. What is out of date stays so. */
function keptTranslations(record: NodeRecord, kind: NodeKind, own: Holder): Translation[] {
  const given = record.translations ?? [];
  return [...new Set(given.map(({ language }) => language))].flatMap((language) => {
    const isCurrent = given.every(
      (other) =>
        other.language !== language ||
        other.of === undefined ||
        other.of === fieldOf(record, other.field),
    );
    const read = keptFields(recordInLanguage(record, language), kind);
    return textsIn(read).flatMap(([field, text]): Translation[] => {
      const of = textIn(own, field) ?? "";
      const isSaid = text !== "" && text !== of;
      return isSaid ? [{ language, field, text, of: isCurrent ? of : "" }] : [];
    });
  });
}

/** Name and prose; a note holds both in one text, the name as its first line. */
function textsOf(record: NodeRecord, kind: NodeKind): readonly (readonly [string, string])[] {
  const held = fieldOf(record, PROSE[record.kind]);
  const prose = typeof held === "string" ? held : "";
  if (kind === "note") {
    return [["text", [nameOf(record), prose].filter((text) => text !== "").join("\n")]];
  }
  if (record.kind !== "note") return [[PROSE[kind], prose]];
  const [first = "", ...rest] = prose.split("\n");
  // A remark that is too long for a name stays prose.
  return schemaOf(kind, "name")?.safeParse(first).success === true
    ? [
        ["name", first],
        [PROSE[kind], rest.join("\n").trim()],
      ]
    : [[PROSE[kind], prose]];
}

function placeOf(document: ProcessDocument, node: NodeRecord, kind: NodeKind | ArrowKind): Fields {
  if (kind === "flow" || kind === "dependency") return {};
  const middle = centreOf(boundsOfNode(document, node));
  const { width, height } = sizesIn(document)[kind];
  return {
    x: coordinate(Math.round(middle.x - width / 2)),
    y: coordinate(Math.round(middle.y - height / 2)),
    ...(kind === "stage" || kind === "note" ? { width, height } : {}),
  };
}

function endsOf(record: AnyRecord): Fields {
  return isArrow(record) ? { sourceId: record.sourceId, targetId: record.targetId } : {};
}

/** What points at the record points at the one that comes in its place, where it may. */
function pointedAt(document: ProcessDocument, id: RecordId, fresh: AnyRecord): RecordChange[] {
  const fields = new Map<AnyRecord, Record<string, unknown>>();
  for (const reference of REFERENCES) {
    if (!reference.targets.includes(fresh.kind)) continue;
    for (const record of document[reference.kind].values()) {
      const value = fieldOf(record, reference.field);
      const mapped = pointed(reference, value, id, fresh);
      if (mapped !== value)
        fields.set(record, { ...fields.get(record), [reference.field]: mapped });
    }
  }
  return [...fields].flatMap(([record, values]) => changeOf(record, values) ?? []);
}

function pointed(
  reference: ReferenceField,
  value: unknown,
  id: RecordId,
  fresh: AnyRecord,
): unknown {
  if (reference.holds !== "entries" || !Array.isArray(value)) {
    return mapIds(reference, value, (one) => (one === id ? fresh.id : one));
  }
  // A changed number of a field that is no more goes with the old record.
  const entries = value.map((entry: unknown) => {
    const field = typeof entry === "object" && entry !== null ? Reflect.get(entry, "field") : "";
    const [mapped]: unknown[] =
      schemaOf(fresh.kind, String(field)) === undefined
        ? [entry]
        : [mapIds(reference, [entry], (one) => (one === id ? fresh.id : one))].flat();
    return mapped;
  });
  return entries.every((entry, index) => entry === value[index]) ? value : entries;
}
