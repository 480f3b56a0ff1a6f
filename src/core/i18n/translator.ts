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
const ISOLATED = /\u2068[^\u2069]*\u2069/gu;
const STRONG =
  /(?<rtl>[\p{Script=Arabic}\p{Script=Hebrew}])|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A name that runs against the message's direction keeps to itself, and its quotes to the message. */
function isolated(values: MessageValues | undefined, direction: Direction): MessageValues {
  if (values === undefined) return {};
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      typeof value === "string" && runsAgainst(value, direction)
        ? [name, FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE]
        : [name, value],
    ),
  );
}

/** By the first letter that has a direction, what is isolated already left out (Unicode bidi, P2). */
function runsAgainst(text: string, direction: Direction): boolean {
  const first = STRONG.exec(text.replaceAll(ISOLATED, ""));
  return first !== null && (first.groups?.["rtl"] === undefined) === (direction === "rtl");
}
