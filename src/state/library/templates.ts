import { forecast } from "../../core/analysis/forecast.ts";
import { readProcess } from "../../core/exchange/stagecraft/read.ts";
import type { MessageKey } from "../../core/i18n/catalogue.ts";
import { directionOf, type Locale } from "../../core/i18n/locales.ts";
import { mirrorDocument } from "../../core/layout/mirror.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { type DocumentTexts, withTexts } from "../../core/process/texts.ts";
import { newId } from "../store/newId.ts";
import { pictureOf } from "./picture.ts";

/** A process to start from; its file and its texts in other languages lie in `templates/`. */
export interface Template {
  readonly id: TemplateId;
  readonly name: MessageKey;
  readonly description: MessageKey;
}

const KEYS = {
  "seven-stage": "sevenStage",
  classic: "classic",
  "five-stage": "fiveStage",
  "three-stage": "threeStage",
  blank: "blank",
} as const;

export type TemplateId = keyof typeof KEYS;

export const TEMPLATES: readonly Template[] = [
  template("seven-stage"),
  template("classic"),
  template("five-stage"),
  template("three-stage"),
  template("blank"),
];

/** What the start screen shows of a template. */
export interface TemplateCard {
  /** SVG. */
  readonly picture: string;
  /** Per month; null when the template has no numbers yet. */
  readonly figures: { readonly leads: number; readonly wins: number } | null;
}

const files = import.meta.glob<string>("../../../templates/*.stagecraft.json", {
  query: "?raw",
  import: "default",
});
const texts = import.meta.glob<DocumentTexts>("../../../templates/texts/*/*.json", {
  import: "default",
});

/** The template's process with its texts in the language; fetched when asked for. */
export async function loadTemplate(id: TemplateId, locale: Locale): Promise<ProcessDocument> {
  const file = await files[`../../../templates/${id}.stagecraft.json`]?.();
  const read = file === undefined ? null : readProcess(file, { newId });
  if (read === null || !read.ok) throw new Error(`The template ${id} cannot be read`);
  const own = await texts[`../../../templates/texts/${locale}/${id}.json`]?.();
  if (own === undefined) return read.value.document;
  const translated = inLanguage(withTexts(read.value.document, own), locale);
  return directionOf(locale) === "rtl" ? mirrorDocument(translated) : translated;
}

export async function loadTemplateCard(
  id: TemplateId,
  locale: Locale,
  theme: "light" | "dark",
): Promise<TemplateCard> {
  const document = await loadTemplate(id, locale);
  const { leadsPerMonth, winsPerMonth } = forecast(document).figures;
  return {
    picture: await pictureOf(document, theme),
    figures:
      leadsPerMonth.known && winsPerMonth.known
        ? { leads: leadsPerMonth.value, wins: winsPerMonth.value }
        : null,
  };
}

function template(id: TemplateId): Template {
  return {
    id,
    name: `templates.${KEYS[id]}.name`,
    description: `templates.${KEYS[id]}.description`,
  };
}

function inLanguage(document: ProcessDocument, language: Locale): ProcessDocument {
  const process = { ...processOf(document), language };
  return { ...document, process: new Map([[process.id, process]]) };
}
