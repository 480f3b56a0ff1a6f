/** The languages that the product speaks. */
export const LOCALES = {
  en: { name: "English", direction: "ltr", numberLocale: "en" },
  sv: { name: "Svenska", direction: "ltr", numberLocale: "sv-SE" },
  fi: { name: "Suomi", direction: "ltr", numberLocale: "fi-FI" },
  id: { name: "Bahasa Indonesia", direction: "ltr", numberLocale: "id-ID" },
  ru: { name: "Русский", direction: "ltr", numberLocale: "ru-RU" },
  fa: { name: "فارسی", direction: "rtl", numberLocale: "fa-IR" },
} as const;

export type Locale = keyof typeof LOCALES;
export type Direction = "ltr" | "rtl";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the keys it was given
export const LOCALE_NAMES = Object.keys(LOCALES) as readonly Locale[];

export function directionOf(locale: Locale): Direction {
  return LOCALES[locale].direction;
}

const FROM_RIGHT: ReadonlySet<string> = new Set("ar ckb dv fa he ps sd ug ur yi".split(" "));
const FROM_RIGHT_SCRIPT = /-(?:arab|hebr|thaa)\b/iu;

/** From which side a language is read, whether we speak it or not, by its BCP 47 tag. */
export function directionOfTag(tag: string): Direction {
  const [language = ""] = tag.toLowerCase().split("-", 1);
  const isWrittenOtherwise = /-latn\b|-cyrl\b/iu.test(tag);
  const isFromRight = FROM_RIGHT_SCRIPT.test(tag) || FROM_RIGHT.has(language);
  return isFromRight && !isWrittenOtherwise ? "rtl" : "ltr";
}

/** The locale that serves a BCP 47 tag, or null: `fa-IR` is served by `fa`. */
export function localeFor(tag: string): Locale | null {
  const language = tag.toLowerCase().split("-", 1)[0];
  return LOCALE_NAMES.find((locale) => locale === language) ?? null;
}

/** The first of the wished-for languages that there is, else English. */
export function preferredLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const locale = localeFor(tag);
    if (locale !== null) return locale;
  }
  return "en";
}
