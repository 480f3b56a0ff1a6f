import type { Translation } from "./fields.ts";
import type { AnyRecord } from "./kinds.ts";
import { isTextField } from "./texts.ts";

/*
 * A record keeps what its texts say in other languages beside them, and so does each entry of
 * its lists: what is moved, copied or removed takes its translations along.
 */

/** A record or an entry of one of its lists, as what holds texts. */
export type Holder = Readonly<Record<string, unknown>>;

/** Where a text stands in its record: the entry, when it is in a list, and the field. */
interface TextPlace {
  readonly list: string | null;
  readonly entryId: string;
  readonly field: string;
}

/** Those of the holder; none is the usual case. */
export function translationsIn(holder: Holder): readonly Translation[] {
  const found = Object.hasOwn(holder, "translations") ? holder["translations"] : undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of everything that has the field
  return Array.isArray(found) ? (found as readonly Translation[]) : NONE;
}

const NONE: readonly Translation[] = [];

/** The text of a holder's field; null where it has none by that name that is there to be read. */
export function textIn(holder: Holder, field: string): string | null {
  const value = isTextField(field) && Object.hasOwn(holder, field) ? holder[field] : null;
  return typeof value === "string" ? value : null;
}

/** The fields of a holder that have texts, with these. */
export function textsIn(holder: Holder): readonly (readonly [field: string, text: string])[] {
  return Object.entries(holder).flatMap(([field, value]) =>
    typeof value === "string" && isTextField(field) ? [[field, value] as const] : [],
  );
}

/** The holder with these translations, in their order; without the field where there are none. */
export function withTranslations(holder: Holder, translations: readonly Translation[]): Holder {
  if (translations.length > 0) {
    return { ...holder, translations: translations.toSorted(byLanguageAndField) };
  }
  const { translations: _, ...others } = holder;
  return others;
}

/** Orders by code unit, as a file does: the same whatever the languages' names are. */
export function byLanguageAndField(a: Translation, b: Translation): number {
  return compare(a.language, b.language) || compare(a.field, b.field);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The record with what `change` makes of it and of the entries of its lists; `prefix` is what
 * comes before the field in the path of a text. The same record where nothing is otherwise.
 */
export function mapHolders(
  record: AnyRecord,
  change: (holder: Holder, prefix: string) => Holder,
): AnyRecord {
  const whole = change(record, "");
  const lists: [string, readonly unknown[]][] = [];
  for (const [name, list] of Object.entries(record)) {
    if (!isListOfHolders(name, list)) continue;
    const entries = list.map((entry: unknown) =>
      isEntry(entry) ? change(entry, `${name}.${entry.id}.`) : entry,
    );
    if (entries.some((entry, index) => entry !== list[index])) lists.push([name, entries]);
  }
  const made = lists.length === 0 ? whole : { ...whole, ...Object.fromEntries(lists) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is exchanged is texts and translations
  return made as unknown as AnyRecord;
}

/** The record, then the entries of its lists, with the prefix of their texts' paths. */
export function* holdersOf(record: AnyRecord): Generator<readonly [Holder, string]> {
  yield [record, ""];
  for (const [name, list] of Object.entries(record)) {
    if (!isListOfHolders(name, list)) continue;
    for (const entry of list) if (isEntry(entry)) yield [entry, `${name}.${entry.id}.`];
  }
}

/** Adds the languages of a record's translations; asked of every record after each edit. */
export function addLanguagesOf(record: AnyRecord, found: Set<string>): void {
  const add = (holder: Holder) => {
    for (const { language } of translationsIn(holder)) found.add(language);
  };
  add(record);
  for (const list of Object.values<unknown>(record)) {
    if (!Array.isArray(list)) continue;
    for (const entry of list) if (isEntry(entry)) add(entry);
  }
}

/** What a path of `textsOf` leads to: a field, or one of a list's entry. */
export function placeOfText(path: string): TextPlace {
  const start = path.indexOf(".");
  const end = path.lastIndexOf(".");
  // An entry's id may have dots itself; the names of lists and fields have none.
  return start === -1
    ? { list: null, entryId: "", field: path }
    : {
        list: path.slice(0, start),
        entryId: path.slice(start + 1, end),
        field: path.slice(end + 1),
      };
}

function isListOfHolders(name: string, value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && name !== "translations";
}

function isEntry(entry: unknown): entry is Holder & { readonly id: string } {
  return (
    typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string"
  );
}
