import type { Translation } from "./fields.ts";
import type { AnyRecord } from "./kinds.ts";
import { isNameField } from "./texts.ts";
import {
  type Holder,
  mapHolders,
  textsIn,
  translationsIn,
  withTranslations,
} from "./translations.ts";

/**
 * The record for a document whose own language was `from` and is `to`: what there is in the new
 * one becomes the record's own text, and what was its own becomes a translation. A text without
 * a translation stays as it is, and is kept as one of the old language too, so that it is not
 * lost when it is written anew. What was out of date stays so, and changing back restores all
 * that was said. A text that was empty in the old language is not said in it: since it is there
 * in the new one, it is read so in both from then on, as any text without a translation is.
 */
export function withOwnLanguage(record: AnyRecord, from: string, to: string): AnyRecord {
  return mapHolders(record, (holder) => {
    const given = translationsIn(holder);
    const fields = new Set([
      ...textsIn(holder).map(([field]) => field),
      ...given.map(({ field }) => field),
    ]);
    const swaps = [...fields].map((field) => swapped(holder, field, from, to));
    if (given.length === 0 && swaps.every(({ translations }) => translations.length === 0)) {
      return holder;
    }
    const texts = swaps.map(({ field, own }) => [field, own]);
    return withTranslations(
      { ...holder, ...Object.fromEntries(texts) },
      swaps.flatMap(({ translations }) => translations),
    );
  });
}

/** Whether any of the record's texts is there in the language. */
export function hasTextsIn(record: AnyRecord, language: string): boolean {
  let found = false;
  mapHolders(record, (holder) => {
    found ||= translationsIn(holder).some((translation) => translation.language === language);
    return holder;
  });
  return found;
}

interface Swap {
  readonly field: string;
  readonly own: string;
  readonly translations: readonly Translation[];
}

function swapped(holder: Holder, field: string, from: string, to: string): Swap {
  const own = String(holder[field]);
  const given = translationsIn(holder).filter((translation) => translation.field === field);
  const fresh = given.find(({ language }) => language === to);
  const others = given.filter(({ language }) => language !== to && language !== from);
  if (fresh === undefined) {
    const kept = own === "" || isNameField(field) ? [] : [{ language: from, field, text: own }];
    return { field, own, translations: [...others, ...kept] };
  }
  // What was kept only so that it is not lost, and is still the text, need not be kept again.
  if (fresh.of === undefined && fresh.text === own) return { field, own, translations: others };
  const isCurrent = ({ of }: Translation) => of === own;
  const old: Translation = {
    ...fresh,
    language: from,
    text: own,
    ...(isCurrent(fresh) ? { of: fresh.text } : {}),
  };
  return {
    field,
    own: fresh.text,
    translations: [
      ...others.map((other) => (isCurrent(other) ? { ...other, of: fresh.text } : other)),
      ...(own === "" ? [] : [old]),
    ],
  };
}
