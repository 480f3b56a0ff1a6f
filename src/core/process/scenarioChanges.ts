import type { z } from "zod";
import type { RecordId } from "../base/ids.ts";
import { findRecord, type ProcessDocument } from "./document.ts";
import { type AnyRecord, type Kind, KINDS } from "./kinds.ts";
import type { Scenario } from "./records/scenario.ts";

/** One number that a scenario changes. */
export type ScenarioChange = Scenario["changes"][number];
/** A change without an identity of its own. */
export type NumberChange = Pick<ScenarioChange, "recordId" | "field" | "value">;

/** The kinds of records whose numbers a scenario may change. */
export const SCENARIO_KINDS = [
  "process",
  "role",
  "leadSource",
  "stage",
  "activity",
  "flow",
  "dependency",
  "metric",
] as const satisfies readonly Kind[];

const scenarioKinds: ReadonlySet<Kind> = new Set(SCENARIO_KINDS);

/** Where things stand: a scenario changes numbers, not shapes. */
const SHAPE = new Set([
  "x",
  "y",
  "width",
  "height",
  "order",
  "locked",
  "layer",
  "groupId",
  "collapsed",
  "closedUp",
  "bends",
  "labelAt",
  "density",
  "palette",
]);

/** Why a change says nothing to a document. */
export type ChangeProblem =
  /** Its record is not there. */
  | "recordGone"
  /** The record has no such number, or one that belongs to its shape. */
  | "noSuchNumber"
  /** The field can't have this value. */
  | "outOfRange";

/** What is wrong with a change, if anything. */
export function changeProblem(
  document: ProcessDocument,
  { recordId, field, value }: NumberChange,
): ChangeProblem | null {
  const record = findRecord(document, recordId);
  if (record === undefined) return "recordGone";
  const schema = numberSchema(record.kind, field);
  if (schema === undefined) return "noSuchNumber";
  return schema.safeParse(value).success ? null : "outOfRange";
}

/** The fields that changes give each record, and the changes that say nothing to the document. */
export interface SortedChanges<Change extends NumberChange> {
  readonly fields: ReadonlyMap<AnyRecord, Readonly<Record<string, number>>>;
  readonly passedOver: readonly { readonly change: Change; readonly problem: ChangeProblem }[];
}

/** The changes by their record, sound ones from the others; of two to the same field the last holds. */
export function sortChanges<Change extends NumberChange>(
  document: ProcessDocument,
  changes: readonly Change[],
): SortedChanges<Change> {
  const found = new Map<RecordId, { record: AnyRecord; fields: Record<string, number> }>();
  const passedOver: { change: Change; problem: ChangeProblem }[] = [];
  for (const change of changes) {
    const record = findRecord(document, change.recordId);
    const problem = changeProblem(document, change);
    if (record === undefined || problem !== null) {
      passedOver.push({ change, problem: problem ?? "recordGone" });
      continue;
    }
    const entry = found.get(record.id) ?? { record, fields: {} };
    entry.fields[change.field] = change.value;
    found.set(record.id, entry);
  }
  return {
    fields: new Map([...found.values()].map(({ record, fields }) => [record, fields])),
    passedOver,
  };
}

/** The schema of a field that a scenario may change; none where it holds no number. */
function numberSchema(kind: Kind, field: string): z.ZodType | undefined {
  const shape: Readonly<Record<string, z.ZodType>> = KINDS[kind].schema.shape;
  if (!scenarioKinds.has(kind) || SHAPE.has(field) || !Object.hasOwn(shape, field)) {
    return undefined;
  }
  const schema = shape[field];
  // 1 is within the bounds of every number that there is, and no text.
  return schema?.safeParse(1).success === true ? schema : undefined;
}
