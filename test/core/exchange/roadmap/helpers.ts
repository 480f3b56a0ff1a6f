import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cleanText } from "../../../../src/core/base/text.ts";
import { loadMessages } from "../../../../src/core/i18n/catalogue.ts";
import { createFormats } from "../../../../src/core/i18n/format.ts";
import type { Locale } from "../../../../src/core/i18n/locales.ts";
import { createTranslator } from "../../../../src/core/i18n/translator.ts";
import type { ProcessDocument } from "../../../../src/core/process/document.ts";
import { textsOf, withTexts } from "../../../../src/core/process/texts.ts";
import { opened } from "../stagecraft/helpers.ts";

const templates = join(import.meta.dirname, "../../../../templates");

/** The names of the templates' files. */
export const TEMPLATES: readonly string[] = readdirSync(templates).filter((file) =>
  file.endsWith(".stagecraft.json"),
);

export function template(file: string): ProcessDocument {
  return opened(readFileSync(join(templates, file), "utf8")).document;
}

/** The document with the same text in every place that holds one. */
export function filledWith(document: ProcessDocument, text: string): ProcessDocument {
  const texts = Object.entries(textsOf(document)).map(([id, fields]) => [
    id,
    Object.fromEntries(Object.keys(fields).map((field) => [field, text])),
  ]);
  return withTexts(document, Object.fromEntries(texts));
}

/** Texts that have broken files of other tools, as a document may hold them. */
export const HOSTILE: readonly (readonly [id: string, text: string])[] = [
  ...hostileStrings(),
  ["table", "a | b |\n|---|\n| c"],
  ["escaped pipe", "a \\| b \\\\| c"],
  ["heading", "\n# Injected\n\nSetext\n===\n---\n"],
  ["heading after a line end of another kind", "a\u2028# b\u2029# c\u0085# d"],
  ["fence", "```\n</pre>\n~~~\n```mermaid\ngantt"],
  ["fence inside code", "`` ` ``"],
  ["list", "- a\n+ b\n* c\n1. d\n2) e\n> f\n    g"],
  ["emphasis", "*a* _b_ **c** __d__ ~~e~~ $f$"],
  ["comment", "<!-- a\n--> <b>c</b> &lt;d&gt; &#106;"],
  ["reference", "[a]: https://canary.invalid\n[a] [^1] ![a][a]"],
  ["addresses", "https://canary.invalid www.canary.invalid ftp://canary.invalid a@canary.invalid"],
  ["mention", "@someone #123"],
  ["template", "{{name}} {{- x }} $t(common.close) ${x} {: .a}"],
  ["mermaid task", "a :crit, t9, 2027-01-01, 1d"],
  ["mermaid section", "section b"],
  ["mermaid click", 'click t1 href "https://canary.invalid"'],
  ["mermaid directive", '%%{init: {"theme": "dark"}}%% %% b'],
  ["mermaid entity", "#35; #colon; ;; ## style a: #b;"],
  ["mermaid date", "2027-01-01 kick-off"],
  ["only marks", "|"],
  ["only blanks", " \t "],
];

function hostileStrings(): [string, string][] {
  const path = join(import.meta.dirname, "../stagecraft/corpus/hostile-strings.json");
  const entries: { id: string; value: string }[] = JSON.parse(readFileSync(path, "utf8"));
  return entries.map(({ id, value }) => [id, cleanText(value)]);
}

export async function contextFor(locale: Locale, today?: string) {
  const translate = createTranslator(locale, await loadMessages(locale));
  const formats = createFormats(locale);
  return { translate, formats, ...(today === undefined ? {} : { today }) };
}
