import { loadMessages } from "../core/i18n/catalogue.ts";
import { createFormats, type Formats } from "../core/i18n/format.ts";
import { localeFor } from "../core/i18n/locales.ts";
import { createTranslator, type Translate } from "../core/i18n/translator.ts";
import { processOf } from "../core/process/document.ts";
import type { VerbContext } from "./verb.ts";

/** What is in a file speaks the language of the process, whatever the messages speak. */
export async function ownWords({
  document,
  translate,
  formats,
}: VerbContext): Promise<{ readonly translate: Translate; readonly formats: Formats }> {
  const locale = localeFor(processOf(document).language);
  if (locale === null) return { translate, formats };
  return {
    translate: createTranslator(locale, await loadMessages(locale)),
    formats: createFormats(locale),
  };
}
