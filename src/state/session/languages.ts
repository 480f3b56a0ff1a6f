import { loadMessages } from "../../core/i18n/catalogue.ts";
import { createFormats, type Formats } from "../../core/i18n/format.ts";
import { type Direction, directionOf, type Locale, localeFor } from "../../core/i18n/locales.ts";
import { createTranslator, type Translate } from "../../core/i18n/translator.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";

/** One language, loaded. */
export interface Language {
  readonly locale: Locale;
  readonly direction: Direction;
  readonly translate: Translate;
  readonly formats: Formats;
}

const translators = new Map<Locale, Promise<Translate>>();

/** The translator of a language; its messages are fetched when first asked for. */
export async function translatorFor(locale: Locale): Promise<Translate> {
  const known = translators.get(locale);
  if (known !== undefined) return known;
  const made = loadMessages(locale).then((messages) => createTranslator(locale, messages));
  translators.set(locale, made);
  // What could not be fetched now may be fetched later.
  made.catch(() => translators.delete(locale));
  return made;
}

/**
 * The language that a document is written in, for files made of it: labels and figures in the
 * file are in the language of its texts. The fallback where we do not speak that language.
 */
export async function languageOf(document: ProcessDocument, fallback: Locale): Promise<Language> {
  return languageFor(localeFor(processOf(document).language) ?? fallback);
}

/** A language with all that it needs; its messages are fetched when first asked for. */
export async function languageFor(locale: Locale): Promise<Language> {
  return {
    locale,
    direction: directionOf(locale),
    translate: await translatorFor(locale),
    formats: createFormats(locale),
  };
}
