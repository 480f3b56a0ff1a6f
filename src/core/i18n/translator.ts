import { createInstance } from "i18next";
import type { MessageKey, Messages } from "./catalogue.ts";
import type { Locale } from "./locales.ts";

export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * The text of a message in one language. Values fill {{placeholders}}; `count` chooses the
 * plural form. Nothing is escaped: texts never become markup.
 */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

export function createTranslator(locale: Locale, messages: Messages): Translate {
  const instance = createInstance({
    lng: locale,
    resources: { [locale]: { translation: messages } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  void instance.init();
  return (key, values) => instance.t(key, { ...values });
}
