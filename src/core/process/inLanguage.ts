import type { RecordId } from "../base/ids.ts";
import { type ProcessDocument, processOf } from "./document.ts";
import { type AnyRecord, KIND_NAMES } from "./kinds.ts";
import type { Process } from "./records/process.ts";
import {
  addLanguagesOf,
  mapHolders,
  textIn,
  translationsIn,
  withTranslations,
} from "./translations.ts";

/**
 * The languages that the document has texts in: its own, those that it names, and those that
 * texts are found in beside, which are sorted. BCP 47 tags, each once.
 */
export function languagesOf(document: ProcessDocument): readonly string[] {
  const known = languages.get(document);
  if (known !== undefined) return known;
  const found = new Set(KIND_NAMES.flatMap((kind) => languagesFoundIn(document[kind])));
  const process = processOf(document);
  const named = [process.language, ...(process.languages ?? [])];
  const all = [...new Set([...named, ...[...found].toSorted()])];
  languages.set(document, all);
  return all;
}

const languages = new WeakMap<ProcessDocument, readonly string[]>();

/** The languages of the translations of records, which stay the same list until one is another. */
function languagesFoundIn(all: ReadonlyMap<RecordId, AnyRecord>): readonly string[] {
  const known = languagesFound.get(all);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const record of all.values()) addLanguagesOf(record, found);
  const list = [...found];
  languagesFound.set(all, list);
  return list;
}

const languagesFound = new WeakMap<ReadonlyMap<RecordId, AnyRecord>, readonly string[]>();

/**
 * The document as one reads it in a language: each text in that language where there is one,
 * else in the document's own, without the other translations, and with the language as its own.
 * In its own language it is the document itself. What has no translation stays the same record,
 * and a record that does not change comes to the same object each time, so that views made of
 * records can tell what is new.
 */
export function inLanguage(document: ProcessDocument, language: string): ProcessDocument {
  if (processOf(document).language === language) return document;
  const known = documents.get(document)?.get(language);
  if (known !== undefined) return known;
  const maps = KIND_NAMES.map((kind) => [kind, mapIn(document[kind], language)] as const);
  const made: ProcessDocument = { ...document, ...Object.fromEntries(maps) };
  remember(documents, document, language, made);
  return made;
}

/** The record as it is read in a language; the same object where it has no translations. */
export function recordInLanguage(record: AnyRecord, language: string): AnyRecord {
  const known = records.get(record)?.get(language);
  if (known !== undefined) return known;
  const read = mapHolders(record, (holder) => {
    const translations = translationsIn(holder);
    if (translations.length === 0) return holder;
    const texts = translations.filter(
      (translation) =>
        translation.language === language && textIn(holder, translation.field) !== null,
    );
    return withTranslations(
      { ...holder, ...Object.fromEntries(texts.map(({ field, text }) => [field, text])) },
      [],
    );
  });
  const made = read.kind === "process" ? ownedBy(read, language) : read;
  remember(records, record, language, made);
  return made;
}

/** The process as one that has no language but this. */
function ownedBy(process: Process, language: string): Process {
  const { languages: _, ...others } = process;
  return { ...others, language };
}

type ByLanguage<Key extends object, Value> = WeakMap<Key, Map<string, Value>>;

const documents: ByLanguage<ProcessDocument, ProcessDocument> = new WeakMap();
const maps: ByLanguage<
  ReadonlyMap<RecordId, AnyRecord>,
  ReadonlyMap<RecordId, AnyRecord>
> = new WeakMap();
const records: ByLanguage<AnyRecord, AnyRecord> = new WeakMap();

function mapIn(
  map: ReadonlyMap<RecordId, AnyRecord>,
  language: string,
): ReadonlyMap<RecordId, AnyRecord> {
  const known = maps.get(map)?.get(language);
  if (known !== undefined) return known;
  const read = new Map([...map].map(([id, record]) => [id, recordInLanguage(record, language)]));
  const isAsItWas = [...map].every(([id, record]) => read.get(id) === record);
  const made = isAsItWas ? map : read;
  remember(maps, map, language, made);
  return made;
}

function remember<Key extends object, Value>(
  memory: ByLanguage<Key, Value>,
  key: Key,
  language: string,
  value: Value,
): void {
  const known = memory.get(key);
  if (known === undefined) memory.set(key, new Map([[language, value]]));
  else known.set(language, value);
}
