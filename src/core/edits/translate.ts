import { LIMITS } from "../base/limits.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { RecordId } from "../base/ids.ts";
import { allRecords, findRecord, type ProcessDocument, processOf } from "../process/document.ts";
import { languageTag, text as textSchema, type Translation } from "../process/fields.ts";
import type { AnyRecord } from "../process/kinds.ts";
import type { Process } from "../process/records/process.ts";
import {
  type Holder,
  mapHolders,
  placeOfText,
  textIn,
  translationsIn,
  withTranslations,
} from "../process/translations.ts";
import { changeBetween, EMPTY_DIFF, type RecordChange } from "./diff.ts";
import type { Edit, Plan, Refusal } from "./edit.ts";
import { cleaned } from "./fieldValues.ts";
import { planOf } from "./planOf.ts";

/** One text of a record, as `textsOf` names it: `purpose`, `exitCriteria.<entry id>.text`. */
export interface TextAddress {
  readonly recordId: RecordId;
  readonly path: string;
}

export interface SetTextsArguments {
  readonly language: string;
  /** What each is to say; empty: it says nothing in this language. */
  readonly texts: readonly (TextAddress & { readonly text: string })[];
}

export interface ConfirmTextsArguments {
  readonly language: string;
  readonly texts: readonly TextAddress[];
}

export interface LanguageArguments {
  readonly language: string;
}

/**
 * Says texts in a language; in the document's own they are its own texts. A translation keeps
 * the text that it was made from, by which it is known to be out of date later. All or nothing.
 */
export const setTexts: Edit<SetTextsArguments> = (document, { language, texts }) => {
  const own = processOf(document).language;
  if (language === own) return changeTexts(document, texts, withOwnText);
  if (!languageTag.safeParse(language).success) {
    return { refused: "invalidValue", field: "language" };
  }
  const say: ChangeText<SetTextsArguments["texts"][number]> = (holder, field, { text }) =>
    withText(holder, { language, field, text, of: textIn(holder, field) ?? "" });
  const adds = texts.some(({ text }) => text !== "");
  return changeTexts(document, texts, say, (process) =>
    adds ? withLanguage(process, language) : process,
  );
};

/** Says that translations are right as they are, whatever became of the text they were made from. */
export const confirmTexts: Edit<ConfirmTextsArguments> = (document, { language, texts }) =>
  changeTexts(document, texts, (holder, field) => {
    const known = translationsIn(holder).find(
      (translation) => translation.language === language && translation.field === field,
    );
    return known === undefined
      ? ok(holder)
      : withText(holder, { ...known, of: textIn(holder, field) ?? "" });
  });

/** Names a language in which the texts of the document are to be kept too; the last in their order. */
export const addLanguage: Edit<LanguageArguments> = (document, { language }) => {
  if (!languageTag.safeParse(language).success) {
    return { refused: "invalidValue", field: "language" };
  }
  const process = processOf(document);
  if (language === process.language) return { refused: "nothingToDo" };
  const change = changeBetween(process, withLanguage(process, language));
  return planOf(document, { ...EMPTY_DIFF, changed: change === null ? [] : [change] });
};

/** Removes all that the document says in a language. Its own stays. */
export const removeLanguage: Edit<LanguageArguments> = (document, { language }) => {
  const changed = [...allRecords(document)].flatMap((record) => {
    const rest = mapHolders(record, (holder) => {
      const given = translationsIn(holder);
      const kept = given.filter((translation) => translation.language !== language);
      return kept.length === given.length ? holder : withTranslations(holder, kept);
    });
    const whole = rest.kind === "process" ? withoutLanguage(rest, language) : rest;
    return changeBetween(record, whole) ?? [];
  });
  return planOf(document, { ...EMPTY_DIFF, changed });
};

/** The holder with the text of one of its fields changed; a refusal where it can't be so. */
type ChangeText<Address extends TextAddress> = (
  holder: Holder,
  field: string,
  address: Address,
) => Result<Holder, Refusal>;

function changeTexts<Address extends TextAddress>(
  document: ProcessDocument,
  texts: readonly Address[],
  change: ChangeText<Address>,
  changeProcess: (process: Process) => Process = (process) => process,
): Plan | Refusal {
  const byRecord = new Map<RecordId, Map<string, Address>>();
  for (const address of texts) {
    const ofRecord = byRecord.get(address.recordId) ?? new Map<string, Address>();
    byRecord.set(address.recordId, ofRecord.set(address.path, address));
  }
  const process = processOf(document);
  if (!byRecord.has(process.id)) byRecord.set(process.id, new Map());
  const changed: RecordChange[] = [];
  for (const [recordId, ofRecord] of byRecord) {
    const record = findRecord(document, recordId);
    if (record === undefined) return { refused: "notFound", recordId };
    const made = changeRecord(record, ofRecord, change);
    if (!made.ok) return { ...made.error, recordId };
    const { value } = made;
    const step = changeBetween(record, value.kind === "process" ? changeProcess(value) : value);
    if (step !== null) changed.push(step);
  }
  return planOf(document, { ...EMPTY_DIFF, changed });
}

function changeRecord<Address extends TextAddress>(
  record: AnyRecord,
  texts: ReadonlyMap<string, Address>,
  change: ChangeText<Address>,
): Result<AnyRecord, Refusal> {
  const open = new Set(texts.keys());
  let refusal: Refusal | null = null;
  const made = mapHolders(record, (holder, prefix) => {
    let whole = holder;
    for (const [path, address] of texts) {
      const { field } = placeOfText(path);
      if (`${prefix}${field}` !== path || textIn(holder, field) === null) continue;
      open.delete(path);
      const next = change(whole, field, address);
      if (next.ok) whole = next.value;
      else refusal ??= { ...next.error, field };
    }
    return whole;
  });
  const [missing] = open;
  if (missing !== undefined)
    return fail({ refused: "notFound", field: placeOfText(missing).field });
  return refusal === null ? ok(made) : fail(refusal);
}

const withOwnText: ChangeText<SetTextsArguments["texts"][number]> = (holder, field, { text }) => {
  const own = textSchema.safeParse(cleaned(text, field));
  if (!own.success) return fail({ refused: "invalidValue" });
  return ok(own.data === holder[field] ? holder : { ...holder, [field]: own.data });
};

/** The holder with this translation in place of one of the same text; without, when it is empty. */
function withText(holder: Holder, wanted: Translation): Result<Holder, Refusal> {
  const text = textSchema.safeParse(cleaned(wanted.text, wanted.field));
  if (!text.success) return fail({ refused: "invalidValue" });
  const given = translationsIn(holder);
  const isSame = ({ language, field }: Translation) =>
    language === wanted.language && field === wanted.field;
  const others = given.filter((translation) => !isSame(translation));
  if (text.data === "") {
    return ok(others.length === given.length ? holder : withTranslations(holder, others));
  }
  if (others.length >= LIMITS.listEntries) return fail({ refused: "tooManyElements" });
  // What a later version keeps with a translation stays with it.
  const known = given.find(isSame);
  return ok(withTranslations(holder, [...others, { ...known, ...wanted, text: text.data }]));
}

function withLanguage(process: Process, language: string): Process {
  const languages = process.languages ?? [];
  return languages.includes(language)
    ? process
    : { ...process, languages: [...languages, language] };
}

function withoutLanguage(process: Process, language: string): Process {
  const { languages = [], ...others } = process;
  const rest = languages.filter((other) => other !== language);
  return rest.length === 0 ? others : { ...others, languages: rest };
}
