import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { LOCALE_NAMES } from "../../src/core/i18n/locales.ts";
import { testFonts } from "../core/exchange/pdf/fonts.ts";
import { pdfOf, reportOf } from "../kit/report.ts";
import { template } from "../kit/templates.ts";
import { differing, openDesk, pictureOf } from "./kit/desk.ts";

/*
 * Pages of the seven-stage template as they are to look, in every language; in the usual run in
 * one from each side. After a change that is meant: REPORT_LANGUAGES=all REFERENCES=write npm run
 * test:e2e report.spec.ts, and look at what came of it.
 */

const FOLDER = join(import.meta.dirname, "pages");
const SCALE = 0.75;
/** Of all pixels; a line of text that is missing or elsewhere is more. */
const TOLERANCE = 0.004;

const LANGUAGES =
  process.env["REPORT_LANGUAGES"] === "all" ? LOCALE_NAMES : (["en", "fa"] as const);

for (const language of LANGUAGES) {
  test(`the report's pages look as they are kept: ${language}`, async ({ page }) => {
    const fonts = testFonts();
    const report = await reportOf(template("seven-stage", language), language, fonts);
    const bytes = await pdfOf(report, fonts);
    const [diagram, , stages, responsibilities, , forecast] = report.outline;
    const shown = {
      cover: 0,
      diagram: diagram?.page,
      stage: stages?.children[1]?.page,
      responsibilities: responsibilities?.page,
      forecast: forecast?.page,
    };
    await openDesk(page);
    const unlike: string[] = [];
    for (const [name, index = -1] of Object.entries(shown)) {
      const file = join(FOLDER, `${language}-${name}.png`);
      const drawn = await pictureOf(page, bytes, { index, scale: SCALE });
      if (process.env["REFERENCES"] === "write") writeFileSync(file, drawn, "base64");
      expect(existsSync(file)).toBe(true);
      const share = await differing(page, drawn, readFileSync(file).toString("base64"));
      if (share > TOLERANCE) unlike.push(`${name}: ${(share * 100).toFixed(2)} % differ`);
      // A page beside it is another picture.
      const other = await pictureOf(page, bytes, { index: index + 1, scale: SCALE });
      expect(await differing(page, drawn, other)).toBeGreaterThan(TOLERANCE);
    }
    expect(unlike).toEqual([]);
  });
}
