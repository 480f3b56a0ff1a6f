import { describe, expect, it } from "vitest";
import { forecast } from "../../src/core/analysis/forecast.ts";
import { approximateMeasurer } from "../../src/core/drawing/approximateMeasurer.ts";
import { sceneOf } from "../../src/core/drawing/scene.ts";
import { writeRoadmapMarkdown } from "../../src/core/exchange/roadmap/markdown/write.ts";
import { readProcess } from "../../src/core/exchange/stagecraft/read.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { writeSvg } from "../../src/core/exchange/svg/write.ts";
import { loadMessages } from "../../src/core/i18n/catalogue.ts";
import { createFormats } from "../../src/core/i18n/format.ts";
import { directionOf, LOCALE_NAMES } from "../../src/core/i18n/locales.ts";
import { createTranslator } from "../../src/core/i18n/translator.ts";
import { processOf } from "../../src/core/process/document.ts";
import { loadTemplate, TEMPLATES } from "../../src/state/library/templates.ts";

const TODAY = "2027-02-15";

describe.each(LOCALE_NAMES)("the templates in %s", async (locale) => {
  const translate = createTranslator(locale, await loadMessages(locale));
  const formats = createFormats(locale);

  it.each(TEMPLATES.map(({ id }) => id))("%s computes and goes out as files", async (id) => {
    const document = await loadTemplate(id, locale);
    const english = await loadTemplate(id, "en");
    expect(processOf(document).language).toBe(locale);
    const { figures, gaps } = forecast(document);
    expect(gaps).toEqual([]);
    expect(figures).toEqual(forecast(english).figures);

    const file = writeProcess(document);
    const read = readProcess(file, { newId: () => "none" });
    expect(read.ok && read.value.repairs).toEqual([]);
    expect(read.ok && writeProcess(read.value.document)).toBe(file);

    const names = [...document.stage.values()].map(({ name }) => name);
    const markdown = writeRoadmapMarkdown(document, { translate, formats, today: TODAY });
    const svg = writeSvg(
      sceneOf(document, {
        theme: "light",
        direction: directionOf(locale),
        measure: approximateMeasurer,
        translate,
        formats,
        detail: "full",
      }),
      { title: processOf(document).name, language: locale },
    );
    expect(svg).toContain(`xml:lang="${locale}"`);
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
    for (const name of names) expect(letters(markdown)).toContain(letters(name));
    if (locale === "en") return;
    // Nothing of the English texts is left: neither of the template nor of what is written about it.
    for (const [recordId, { name }] of english.stage) {
      const own = document.stage.get(recordId)?.name ?? "";
      expect(own).not.toBe("");
      if (own !== name) expect(markdown).not.toContain(name);
    }
    expect(names).not.toEqual([...english.stage.values()].map(({ name }) => name));
  });
});
