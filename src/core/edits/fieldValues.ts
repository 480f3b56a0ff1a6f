import type { z } from "zod";
import { fail, ok, type Result } from "../base/result.ts";
import type { RecordId } from "../base/ids.ts";
import { cleanLine, cleanText } from "../base/text.ts";
import { findRecord, type ProcessDocument } from "../process/document.ts";
import { type AnyRecord, type Kind, KINDS } from "../process/kinds.ts";
import { changeProblem, type NumberChange } from "../process/scenarioChanges.ts";
import type { Refusal } from "./edit.ts";
import { fieldOf, idsIn, mayPointAt, type ReferenceField, referenceField } from "./references.ts";

/** Values by the name of their field, not checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

const IDENTITY = new Set(["id", "kind"]);
/** What the texts say in other languages is changed by edits of its own. */
const LANGUAGES = new Set(["languages", "translations"]);

/** Whether records of the kind have this field. */
export function hasField(kind: Kind, field: string): boolean {
  return Object.hasOwn(KINDS[kind].schema.shape, field);
}

/**
 * The values as they may stand in a record of the kind: text cleaned, each checked against
 * the kind's schema, references pointing at records that are there. `undefined` becomes the
 * field's default. Refused are fields that the kind does not have, the identity of a record,
 * and the references that make the shape of the process and the translations, which have edits
 * of their own.
 */
export function checkedFields(
  document: ProcessDocument,
  kind: Kind,
  fields: Fields,
  /** The record that gets the values, when it is in the document already. */
  recordId?: RecordId,
): Result<Fields, Refusal> {
  const checked: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    const reference = referenceField(kind, field);
    const schema = schemaOf(kind, field);
    if (schema === undefined || !isPlain(field) || reference?.structural === true) {
      return invalid(field, recordId);
    }
    const parsed = schema.safeParse(reference?.holds === undefined ? cleaned(value, field) : value);
    if (!parsed.success || hasTwinEntries(parsed.data)) return invalid(field, recordId);
    const problem = referenceProblem(document, reference, parsed.data, recordId);
    if (problem !== null) return fail({ ...problem, field });
    checked[field] = reference?.holds === "many" ? unique(parsed.data) : parsed.data;
  }
  return ok(checked);
}

function isPlain(field: string): boolean {
  return !IDENTITY.has(field) && !LANGUAGES.has(field);
}

/** The schema of a field, when records of the kind have it. */
export function schemaOf(kind: Kind, field: string): z.ZodType | undefined {
  const shape: Readonly<Record<string, z.ZodType>> = KINDS[kind].schema.shape;
  return Object.hasOwn(shape, field) ? shape[field] : undefined;
}

/** The value with every text in it cleaned; ids are left as they are. */
export function cleaned(value: unknown, field: string): unknown {
  if (typeof value === "string") return field === "name" ? cleanLine(value) : cleanText(value);
  if (Array.isArray(value)) return value.map((entry: unknown) => cleaned(entry, field));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      name === "id" ? inner : cleaned(inner, name),
    ]),
  );
}

function referenceProblem(
  document: ProcessDocument,
  reference: ReferenceField | undefined,
  value: unknown,
  recordId: RecordId | undefined,
): Refusal | null {
  if (reference === undefined) return null;
  const ids = idsIn(reference, value);
  const astray = ids.some((id) => !mayPointAt(document, reference, id));
  if (astray || (reference.kind === "scenario" && !scenarioFits(document, value))) {
    return { refused: "invalidValue", recordId };
  }
  if (reference.field !== "dependsOn" || recordId === undefined) return null;
  if (ids.includes(recordId)) return { refused: "dependencyOnItself", recordId };
  return ids.some((id) => leansOn(document, id, recordId))
    ? { refused: "dependencyCycle", recordId }
    : null;
}

/** Whether each of a scenario's changes gives its record's field a value that it can have. */
function scenarioFits(document: ProcessDocument, changes: unknown): boolean {
  if (!Array.isArray(changes)) return false;
  return changes.every((change: NumberChange) => changeProblem(document, change) === null);
}

/** Whether planned work waits for other work, directly or through others. */
function leansOn(document: ProcessDocument, from: RecordId, on: RecordId): boolean {
  const seen = new Set<RecordId>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === on) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const record = findRecord(document, id);
    if (record !== undefined) open.push(...dependsOn(record));
  }
  return false;
}

function dependsOn(record: AnyRecord): RecordId[] {
  const reference = referenceField(record.kind, "dependsOn");
  return reference === undefined ? [] : idsIn(reference, fieldOf(record, "dependsOn"));
}

function hasTwinEntries(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const ids = value.flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null && "id" in entry ? [entry.id] : [],
  );
  return new Set(ids).size < ids.length;
}

function unique(value: unknown): unknown {
  return Array.isArray(value) ? [...new Set<unknown>(value)] : value;
}

function invalid(field: string, recordId: RecordId | undefined): Result<never, Refusal> {
  return fail({ refused: "invalidValue", field, recordId });
}
