import type { RecordId } from "../base/ids.ts";
import { allRecords, documentOf, type ProcessDocument } from "./document.ts";
import type { AnyRecord } from "./kinds.ts";

/**
 * The texts of a document by record and field: `purpose`, or `exitCriteria.<entry id>.text`
 * for a text inside a list.
 */
export type DocumentTexts = Readonly<Record<RecordId, Readonly<Record<string, string>>>>;

/** The fields, of records and of their lists' entries, that hold words to read. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  "name",
  "purpose",
  "description",
  "idealCustomer",
  "journeyStep",
  "constraints",
  "guidance",
  "text",
  "answer",
  "reason",
  "label",
  "condition",
  "definition",
  "measure",
  "owner",
  "account",
  "risk",
  "helpNeeded",
  "country",
  "lead",
  "source",
  "roadmapTitle",
  "roadmapSummary",
  "roadmapOwner",
  "roadmapVersion",
  "roadmapResults",
  "roadmapMarket",
  "roadmapRisks",
  "roadmapAssumptions",
]);

/** Names of people and of companies: they read the same in most languages. */
const NAMES: ReadonlySet<string> = new Set(["owner", "account", "lead", "roadmapOwner"]);

/** Whether a field of this name, of a record or of a list's entry, holds words to read. */
export function isTextField(field: string): boolean {
  return TEXT_FIELDS.has(field);
}

/** Whether the field holds a name that needs no translation. */
export function isNameField(field: string): boolean {
  return NAMES.has(field);
}

/** Every text of the document that is not empty. */
export function textsOf(document: ProcessDocument): DocumentTexts {
  const texts: [RecordId, Record<string, string>][] = [];
  for (const record of allRecords(document)) {
    const found: Record<string, string> = {};
    mapTexts(record, (path, text) => {
      if (text !== "") found[path] = text;
      return text;
    });
    if (Object.keys(found).length > 0) texts.push([record.id, found]);
  }
  return Object.fromEntries(texts);
}

/** The document with these texts in place of its own; a text that is not given stays. */
export function withTexts(document: ProcessDocument, texts: DocumentTexts): ProcessDocument {
  const records = [...allRecords(document)].map((record) => {
    const own = Object.hasOwn(texts, record.id) ? texts[record.id] : undefined;
    if (own === undefined) return record;
    return mapTexts(record, (path, text) =>
      Object.hasOwn(own, path) ? (own[path] ?? text) : text,
    );
  });
  return documentOf(records, document.extras);
}

type ChangeText = (path: string, text: string) => string;

/** The record with each of its texts as `change` gives it back; the path names the text. */
export function mapTexts(record: AnyRecord, change: ChangeText): AnyRecord {
  const fields = Object.entries(record).map(([name, value]): [string, unknown] => {
    if (typeof value === "string" && TEXT_FIELDS.has(name)) return [name, change(name, value)];
    if (Array.isArray(value)) return [name, value.map((entry) => mapEntry(name, entry, change))];
    return [name, value];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only texts were exchanged for texts
  return Object.fromEntries(fields) as unknown as AnyRecord;
}

function mapEntry(list: string, entry: unknown, change: ChangeText): unknown {
  if (typeof entry !== "object" || entry === null || !("id" in entry)) return entry;
  const fields = Object.entries(entry).map(([name, value]): [string, unknown] =>
    typeof value === "string" && TEXT_FIELDS.has(name)
      ? [name, change(`${list}.${String(entry.id)}.${name}`, value)]
      : [name, value],
  );
  return Object.fromEntries(fields);
}
