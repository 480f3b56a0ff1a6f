interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Languages that a sales process is likely to be written in; any other tag is kept as it is. */
const LANGUAGES =
  "ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv th tr uk ur vi zh".split(
    " ",
  );

const made = new Map<string, readonly Choice[]>();

/** Every ISO 4217 currency that the browser knows, named in the language of the locale. */
export function currencyOptions(locale: string): readonly Choice[] {
  return once(`currency ${locale}`, () => {
    const names = new Intl.DisplayNames(locale, { type: "currency" });
    return Intl.supportedValuesOf("currency").map((value) => ({
      value,
      label: `${value} – ${names.of(value) ?? value}`,
    }));
  });
}

/** The languages of a document's texts, named in the language of the locale. */
export function languageOptions(locale: string): readonly Choice[] {
  return once(`language ${locale}`, () => {
    const names = new Intl.DisplayNames(locale, { type: "language" });
    const collator = new Intl.Collator(locale);
    return LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value })).toSorted((a, b) =>
      collator.compare(a.label, b.label),
    );
  });
}

function once(key: string, make: () => readonly Choice[]): readonly Choice[] {
  const known = made.get(key);
  if (known !== undefined) return known;
  const choices = make();
  made.set(key, choices);
  return choices;
}
