import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../../src/core/drawing/scene.ts";
import { writePdf } from "../../../../src/core/exchange/pdf/write.ts";
import { readProcess } from "../../../../src/core/exchange/stagecraft/read.ts";
import { directionOf, localeFor } from "../../../../src/core/i18n/locales.ts";
import { mirrorDocument } from "../../../../src/core/layout/mirror.ts";
import { type ProcessDocument, processOf } from "../../../../src/core/process/document.ts";
import { type DocumentTexts, withTexts } from "../../../../src/core/process/texts.ts";
import { openPdf } from "../../../kit/openPdf.ts";
import { sceneOptions } from "../../drawing/sevenStages.ts";
import { testFonts } from "./fonts.ts";
import { asRead, asReadByPdfJs, hasPdfToText, readByPdfJs, readByPdfToText } from "./readers.ts";

const FOLDER = join(import.meta.dirname, "../../../../templates");
const LANGUAGES = ["en", ...readdirSync(join(FOLDER, "texts")).sort()];
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".stagecraft.json"))
  .map((file) => file.replace(".stagecraft.json", ""));
const fonts = testFonts();

function template(name: string, language: string): ProcessDocument {
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

async function written(document: ProcessDocument, language: string): Promise<Uint8Array> {
  const locale = localeFor(language) ?? "en";
  const options = await sceneOptions(locale, { direction: directionOf(locale) });
  return writePdf(document, sceneOf(document, options), {
    ...options,
    fonts: language === "fa" ? fonts : { ...fonts, arabic: null },
    figures: [],
    createdAt: "",
    paper: "a4",
  });
}

/** Every text that the pages after the diagram hold, whole. */
function textsOf(document: ProcessDocument): string[] {
  const stages = [...document.stage.values()].flatMap((stage) => [
    stage.name,
    stage.purpose,
    stage.constraints,
    ...[...stage.entryCriteria, ...stage.exitCriteria].map(({ text }) => text),
  ]);
  const activities = [...document.activity.values()].flatMap((activity) => [
    activity.name,
    activity.guidance,
    ...activity.questions.map(({ text }) => text),
    ...activity.objections.flatMap(({ text, answer }) => [text, answer]),
    ...activity.links.map(({ label }) => label),
  ]);
  const named = [document.metric, document.role, document.goal, document.leadSource].flatMap(
    (records) => [...records.values()].map(({ name }) => name),
  );
  return [processOf(document).name, processOf(document).purpose, ...stages, ...activities, ...named]
    .flatMap((text) => text.split("\n"))
    .filter((text) => text.trim() !== "");
}

describe.each(LANGUAGES)("templates in %s", (language) => {
  it.each(NAMES)(
    "%s is read as it was written",
    async (name) => {
      const document = template(name, language);
      const bytes = await written(document, language);
      const texts = textsOf(document);
      expect(texts.length).toBeGreaterThan(0);
      const byPdfJs = asRead((await readByPdfJs(await openPdf(bytes))).join("\n"));
      expect(texts.filter((text) => !byPdfJs.includes(asReadByPdfJs(text)))).toEqual([]);
      if (hasPdfToText) {
        const byPdfToText = asRead(readByPdfToText(bytes).join("\n"));
        expect(texts.filter((text) => !byPdfToText.includes(asRead(text)))).toEqual([]);
      }
    },
    120_000,
  );
});
