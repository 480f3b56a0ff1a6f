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
  const texts = new Map<MessageKey, string | null>();
  const textOf = (key: MessageKey): string | null => {
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = textAt(messages, key);
    texts.set(key, text);
    return text;
  };
  return (key, values = NO_VALUES) => {
    const replace = written(values, numbers, direction);
    // Plurals are the library's; for all else it takes several times as long, and a view says
    // thousands of messages.
    const text = "count" in values ? null : textOf(key);
    if (text !== null) return filled(text, replace);
    return instance.t(key, { ...("count" in values && { count: values["count"] }), replace });
  };
}

const NO_VALUES: MessageValues = {};

/** The message of that name; null where there is none, or only forms of a plural. */
function textAt(messages: Messages, key: MessageKey): string | null {
  let found: unknown = messages;
  for (const name of key.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return null;
    found = Object.getOwnPropertyDescriptor(found, name)?.value;
  }
  return typeof found === "string" ? found : null;
}

const PLACEHOLDER = /\{\{(\w+)\}\}/gu;

/** What a value says is filled in as it stands; what has no value stays to be seen. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  if (!text.includes("{{")) return text;
  return text.replaceAll(PLACEHOLDER, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  );
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
  const open = text.includes(FIRST_STRONG_ISOLATE) ? text.replaceAll(ISOLATED, "") : text;
  const first = STRONG.exec(open);
  return first !== null && (first.groups?.["rtl"] === undefined) === (direction === "rtl");
}
