import { createInstance } from "i18next";
import type { MessageKey, Messages } from "./catalogue.ts";
import { type Direction, directionOf, type Locale, LOCALES } from "./locales.ts";

export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * The text of a message in one language. Values fill {{placeholders}}, numbers in the digits of
 * the language; `count` chooses the plural form. Nothing is escaped: texts never become markup.
 */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

export function createTranslator(locale: Locale, messages: Messages): Translate {
  const numbers = new Intl.NumberFormat(LOCALES[locale].numberLocale, { maximumFractionDigits: 2 });
  const instance = createInstance({
    lng: locale,
    resources: { [locale]: { translation: messages } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  void instance.init();
  const direction = directionOf(locale);
  return (key, values = {}) => {
    const replace = written(values, numbers, direction);
    return instance.t(key, { ...("count" in values && { count: values["count"] }), replace });
  };
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";
const ISOLATED = /\u2068[^\u2069]*\u2069/gu;
const STRONG =
  /(?<rtl>[\p{Script=Arabic}\p{Script=Hebrew}])|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * The values as they stand in the message: numbers in its digits. A name that runs against the
 * message's direction keeps to itself, and its quotes to the message.
 */
function written(
  values: MessageValues,
  numbers: Intl.NumberFormat,
  direction: Direction,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === "number") return [name, numbers.format(value)];
      const isolate = runsAgainst(value, direction);
      return [name, isolate ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE : value];
    }),
  );
}

/** By the first letter that has a direction, what is isolated already left out (Unicode bidi, P2). */
function runsAgainst(text: string, direction: Direction): boolean {
  const first = STRONG.exec(text.replaceAll(ISOLATED, ""));
  return first !== null && (first.groups?.["rtl"] === undefined) === (direction === "rtl");
}
