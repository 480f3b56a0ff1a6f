import { createInstance } from "i18next";
import type { MessageKey, Messages } from "./catalogue.ts";
import { type Direction, directionOf, type Locale } from "./locales.ts";

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
  const direction = directionOf(locale);
  return (key, values) => instance.t(key, isolated(values, direction));
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A name that runs against the message's direction keeps to itself, and its quotes to the message. */
function isolated(values: MessageValues | undefined, direction: Direction): MessageValues {
  if (values === undefined) return {};
  const against = direction === "rtl" ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      typeof value === "string" && against.test(value)
        ? [name, FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE]
        : [name, value],
    ),
  );
}
