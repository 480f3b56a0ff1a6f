import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readProcess } from "../../src/core/exchange/stagecraft/read.ts";
import { mirrorDocument } from "../../src/core/layout/mirror.ts";
import { type ProcessDocument, processOf } from "../../src/core/process/document.ts";
import { type DocumentTexts, withTexts } from "../../src/core/process/texts.ts";

const FOLDER = join(import.meta.dirname, "../../templates");

export const TEMPLATE_LANGUAGES = ["en", ...readdirSync(join(FOLDER, "texts")).sort()];
export const TEMPLATE_NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".stagecraft.json"))
  .map((file) => file.replace(".stagecraft.json", ""));

/** A template as the start screen opens it in a language. */
export function template(name: string, language: string): ProcessDocument {
  let next = 0;
  const read = readProcess(readFileSync(join(FOLDER, `${name}.stagecraft.json`), "utf8"), {
    newId: () => `new${(next += 1)}`,
  });
  if (!read.ok) throw new Error(`${name} cannot be read`);
  const { document } = read.value;
  const file = join(FOLDER, "texts", language, `${name}.json`);
  if (!existsSync(file)) return document;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the templates' own test reads these files against their schema
  const texts = JSON.parse(readFileSync(file, "utf8")) as DocumentTexts;
  const process = { ...processOf(withTexts(document, texts)), language };
  const own = { ...withTexts(document, texts), process: new Map([[process.id, process]]) };
  return language === "fa" ? mirrorDocument(own) : own;
}
