import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SOURCE = resolve(import.meta.dirname, "../../../src");
const MESSAGES = join(SOURCE, "core/i18n/messages");
const LANGUAGES = readdirSync(MESSAGES);
const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>(
  "../../../src/core/i18n/messages/*/index.ts",
  { eager: true },
);

/** Names that are the same in every language. */
const PRODUCT_NAMES = ["Stagecraft", "JSON Canvas", "React Flow", "Node-RED"];
/** So many words in a row that are the same as in English were left there. */
const FORGOTTEN_FROM = 4;

const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;

/** A message with its plural forms; one that has none has the form "" alone. */
type Forms = ReadonlyMap<string, string>;
type Catalogue = ReadonlyMap<string, Forms>;

const english = catalogueOf("en");
const translations = LANGUAGES.filter((language) => language !== "en");

describe.each(LANGUAGES)("the messages in %s", (language) => {
  const catalogue = catalogueOf(language);

  it("are those of English", () => {
    expect([...catalogue.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it("have a form for every whole number", () => {
    const needed = [...formsOfWholeNumbers(language).keys()];
    const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wrong = [...english].flatMap(([key, source]) => {
      const forms = [...(catalogue.get(key)?.keys() ?? [])];
      if (source.has("")) return forms.length === 1 && forms[0] === "" ? [] : [key];
      return [
        ...needed.filter((form) => !forms.includes(form)).map((form) => `${key}_${form} missing`),
        ...forms
          .filter((form) => !known.some((category) => category === form))
          .map((form) => `${key}_${form} never chosen`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("fill in what English fills in", () => {
    const speaksOfOne = formsOfOneNumber(language);
    const wrong = texts(catalogue).filter(({ key, form, text }) => {
      const source = english.get(key);
      if (source === undefined) return false;
      const expected = placeholders(source.get("other") ?? source.get("") ?? "");
      const found = placeholders(text);
      if (!speaksOfOne.has(form)) return found.join() !== expected.join();
      // A form for a single number may say it in words, or say less, as English does with one.
      const allowed = new Set([...expected, ...placeholders(source.get("one") ?? "")]);
      return !found.every((name) => allowed.has(name));
    });
    expect(wrong).toEqual([]);
  });

  it("are never empty, nor set off by spaces", () => {
    expect(texts(catalogue).filter(({ text }) => text === "" || text !== text.trim())).toEqual([]);
  });
});

describe.each(translations)("the translation to %s", (language) => {
  it("leaves nothing in English", () => {
    const left = texts(catalogueOf(language)).filter(
      ({ key, form, text }) =>
        (english.get(key)?.get(form) ?? english.get(key)?.get("other")) === text &&
        words(text) >= FORGOTTEN_FROM,
    );
    expect(left).toEqual([]);
  });
});

describe("the Persian messages", () => {
  it("are written in Persian letters and digits", () => {
    const wrong = texts(catalogueOf("fa")).filter(({ text }) =>
      // Arabic yeh, alef maksura and kaf; Arabic digits; Latin ones outside of names like n8n.
      /[\u064a\u0649\u0643\u0660-\u0669]|(?<![A-Za-z])[0-9](?![A-Za-z])/u.test(
        text.replaceAll(/\{\{.*?\}\}/g, ""),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("every message", () => {
  it("is used", () => {
    const uses = messageUses();
    const unused = [...english.keys()].filter(
      (key) => !uses.literals.has(key) && !uses.patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

function catalogueOf(language: string): Catalogue {
  const module = MODULES[`../../../src/core/i18n/messages/${language}/index.ts`];
  const catalogue = new Map<string, Map<string, string>>();
  const visit = (value: unknown, path: string) => {
    if (typeof value === "string") {
      const key = path.replace(PLURAL_FORM, "");
      const forms = catalogue.get(key) ?? new Map<string, string>();
      forms.set(path.slice(key.length + 1), value);
      catalogue.set(key, forms);
      return;
    }
    for (const [name, child] of Object.entries(value ?? {})) {
      visit(child, path === "" ? name : `${path}.${name}`);
    }
  };
  visit(module?.[language], "");
  return catalogue;
}

function texts(catalogue: Catalogue) {
  return [...catalogue].flatMap(([key, forms]) =>
    [...forms].map(([form, text]) => ({ key, form, text })),
  );
}

/** What is filled in, with its format: `{{limit, number}}`. */
function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name ?? "").toSorted();
}

function words(text: string): number {
  const own = PRODUCT_NAMES.reduce(
    (rest, name) => rest.replaceAll(name, ""),
    text.replaceAll(/\{\{.*?\}\}/g, ""),
  );
  return own.match(/\p{L}+/gu)?.length ?? 0;
}

/** The plural forms that whole numbers take in a language, and how many above zero take each. */
function formsOfWholeNumbers(language: string): ReadonlyMap<string, number> {
  const rules = new Intl.PluralRules(language);
  const forms = new Map<string, number>();
  for (const number of [...Array.from({ length: 201 }).keys(), 1000, 1_000_000]) {
    const form = rules.select(number);
    forms.set(form, (forms.get(form) ?? 0) + (number > 0 ? 1 : 0));
  }
  return forms;
}

/** The forms that stand for one number, zero aside: "one" in English, but not in Russian (21). */
function formsOfOneNumber(language: string): ReadonlySet<string> {
  const forms = [...formsOfWholeNumbers(language)];
  return new Set(forms.filter(([, numbers]) => numbers <= 1).map(([form]) => form));
}

/** The names in the sources: whole, or with a closed choice within, as `process.kind.${kind}`. */
function messageUses() {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  for (const path of readdirSync(SOURCE, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(path) || join(SOURCE, path).startsWith(MESSAGES + sep)) continue;
    const source = readFileSync(join(SOURCE, path), "utf8");
    for (const [, literal] of source.matchAll(/"(\w+(?:\.\w+)+)"/g)) literals.add(literal ?? "");
    for (const [, template] of source.matchAll(/`(\w+(?:\.(?:\w+|\$\{[^{}`]+\}))+)`/g)) {
      const pattern = (template ?? "").replaceAll(".", "\\.").replaceAll(/\$\{.*?\}/g, "[^.]+");
      patterns.push(new RegExp(`^${pattern}$`));
    }
  }
  return { literals, patterns };
}
