import type { ProcessDocument } from "./document.ts";
import type { Translation } from "./fields.ts";
import { metricsOf } from "./graph.ts";
import { type AnyRecord, KIND_NAMES } from "./kinds.ts";
import { everyRow } from "./outline.ts";
import { isNameField } from "./texts.ts";
import { holdersOf, placeOfText, textsIn, translationsIn } from "./translations.ts";

/** One text, with what it says in other languages. */
export interface TextRow {
  readonly record: AnyRecord;
  /** Names the text in its record: `purpose`, `exitCriteria.<entry id>.text`. */
  readonly path: string;
  readonly list: string | null;
  readonly field: string;
  /** The place of its entry in the list, counted from 1; 0 for a text of the record itself. */
  readonly number: number;
  /** In the document's own language. */
  readonly own: string;
  readonly translations: readonly Translation[];
}

/** The texts of one record. */
export interface TextGroup {
  readonly record: AnyRecord;
  readonly rows: readonly TextRow[];
}

/** Out of date: the text that the translation was made from reads otherwise by now. */
export type TextState = "translated" | "missing" | "outdated";

/** How far the texts are there in a language; the parts add up to `total`. */
export interface TextProgress {
  readonly total: number;
  readonly translated: number;
  readonly missing: number;
  readonly outdated: number;
}

/**
 * Every text that says something in any language, by record: the process, its steps in reading
 * order with what they are measured by, then everything beside the diagram.
 */
export function textGroups(document: ProcessDocument): readonly TextGroup[] {
  const ordered = new Set<AnyRecord>(document.process.values());
  for (const { record } of everyRow(document)) {
    ordered.add(record);
    for (const metric of metricsOf(document, record.id)) ordered.add(metric);
  }
  for (const kind of KIND_NAMES) for (const record of document[kind].values()) ordered.add(record);
  return [...ordered].map(groupOf).filter(({ rows }) => rows.length > 0);
}

// Records never change, so that the texts of each are gathered only once.
const known = new WeakMap<AnyRecord, TextGroup>();

/** The texts of a record that say something in any language. */
export function groupOf(record: AnyRecord): TextGroup {
  const ready = known.get(record);
  if (ready !== undefined) return ready;
  const rows: TextRow[] = [];
  const counts = new Map<string, number>();
  for (const [holder, prefix] of holdersOf(record)) {
    const { list } = placeOfText(prefix);
    const number = list === null ? 0 : (counts.get(list) ?? 0) + 1;
    if (list !== null) counts.set(list, number);
    for (const [field, own] of textsIn(holder)) {
      const translations = translationsIn(holder).filter((it) => it.field === field);
      if (own === "" && translations.length === 0) continue;
      rows.push({ record, path: `${prefix}${field}`, list, field, number, own, translations });
    }
  }
  const made = { record, rows };
  known.set(record, made);
  return made;
}

/** What a text says in a language other than the document's own. */
export function translationOf(row: TextRow, language: string): Translation | undefined {
  return row.translations.find((translation) => translation.language === language);
}

/** Names of people need no translation; one that there is may be out of date all the same. */
export function textState(row: TextRow, language: string): TextState {
  const translation = translationOf(row, language);
  if (translation === undefined) return isNameField(row.field) ? "translated" : "missing";
  return translation.of === undefined || translation.of === row.own ? "translated" : "outdated";
}

/** How far these texts are there in the language. */
export function textProgress(groups: readonly TextGroup[], language: string): TextProgress {
  const counts = { translated: 0, missing: 0, outdated: 0 };
  let total = 0;
  for (const { rows } of groups) {
    for (const row of rows) {
      total += 1;
      counts[textState(row, language)] += 1;
    }
  }
  return { total, ...counts };
}
