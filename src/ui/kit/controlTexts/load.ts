import english from "react-aria-components/i18n/en-US";
import type { Locale } from "../../../core/i18n/locales.ts";
import type { ControlTexts } from "./types.ts";

/*
 * The library asks its own texts for its language when a control is drawn, unless the page
 * holds the texts of one language under a symbol, as a page made on a server does. That place
 * is taken here: it lets us speak the languages that the library lacks, and fetches none but
 * the chosen one. The library keeps the objects it finds there, so that a change of language
 * fills the same objects anew.
 */

const PLACE = Symbol.for("react-aria.i18n.strings");
const PLACE_OF_LOCALE = Symbol.for("react-aria.i18n.locale");

const held = new Map(Object.entries(english).map(([name, texts]) => [name, { ...texts }]));

/** Fetches what the controls say in a language; the returned function makes them say it. */
export async function loadControlTexts(locale: Locale): Promise<() => void> {
  const own = await textsIn(locale);
  return () => {
    for (const [name, texts] of held) Object.assign(texts, own[name]);
    Object.assign(globalThis, { [PLACE]: Object.fromEntries(held), [PLACE_OF_LOCALE]: locale });
  };
}

async function textsIn(locale: Locale): Promise<Readonly<Record<string, object>>> {
  switch (locale) {
    case "en":
      return english;
    case "sv":
      return (await import("react-aria-components/i18n/sv-SE")).default;
    case "fi":
      return (await import("react-aria-components/i18n/fi-FI")).default;
    case "ru":
      return (await import("react-aria-components/i18n/ru-RU")).default;
    case "id":
      return (await import("./id.ts")).id satisfies ControlTexts;
    case "fa":
      return (await import("./fa.ts")).fa satisfies ControlTexts;
  }
}
