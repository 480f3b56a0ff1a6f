import { describe, expect, it } from "vitest";
import { localeFor } from "../../../../src/core/i18n/locales.ts";
import { type ProcessDocument, processOf } from "../../../../src/core/process/document.ts";
import { openPdf } from "../../../kit/openPdf.ts";
import { pdfOf, reportOf } from "../../../kit/report.ts";
import { template, TEMPLATE_LANGUAGES, TEMPLATE_NAMES } from "../../../kit/templates.ts";
import { testFonts } from "./fonts.ts";
import { asRead, asReadByPdfJs, hasPdfToText, readByPdfJs, readByPdfToText } from "./readers.ts";

const fonts = testFonts();

async function written(document: ProcessDocument, language: string): Promise<Uint8Array> {
  const own = language === "fa" ? fonts : { ...fonts, arabic: null };
  return pdfOf(await reportOf(document, localeFor(language) ?? "en", own), own);
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

describe.each(TEMPLATE_LANGUAGES)("templates in %s", (language) => {
  it.each(TEMPLATE_NAMES)("%s is read as it was written", async (name) => {
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
  });
});
