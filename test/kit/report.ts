import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import type { Pause } from "../../src/core/base/pause.ts";
import { sceneOf } from "../../src/core/drawing/scene.ts";
import type { TextShape } from "../../src/core/drawing/sceneTypes.ts";
import { fontMeasurer, type PdfFonts, readFonts } from "../../src/core/exchange/pdf/fonts.ts";
import { writeReport } from "../../src/core/exchange/pdf/writeReport.ts";
import {
  type ReportMeans,
  type ReportSettings,
  STANDARD_SETTINGS,
} from "../../src/core/exchange/report/options.ts";
import { planReport } from "../../src/core/exchange/report/plan.ts";
import type { Report } from "../../src/core/exchange/report/types.ts";
import { loadMessages } from "../../src/core/i18n/catalogue.ts";
import { createFormats } from "../../src/core/i18n/format.ts";
import { type Direction, directionOf, type Locale } from "../../src/core/i18n/locales.ts";
import { createTranslator, type Translate } from "../../src/core/i18n/translator.ts";
import type { ProcessDocument } from "../../src/core/process/document.ts";

const packed = promisify(deflateRaw);
const goOn = () => Promise.resolve();

/** A process as a report, the diagram drawn and all measured as for a file. */
export async function reportOf(
  document: ProcessDocument,
  locale: Locale,
  fonts: PdfFonts,
  settings: Partial<ReportSettings> = {},
  more: Parameters<typeof reportWith>[5] = {},
): Promise<Report> {
  const translate = createTranslator(locale, await loadMessages(locale));
  return reportWith(translate, document, locale, fonts, settings, more);
}

/** The same with messages that are there already. */
export function reportWith(
  translate: Translate,
  document: ProcessDocument,
  locale: Locale,
  fonts: PdfFonts,
  settings: Partial<ReportSettings> = {},
  { pause = goOn, ...more }: Partial<ReportMeans> & { readonly pause?: Pause } = {},
): Promise<Report> {
  const means: ReportMeans = {
    translate,
    formats: createFormats(locale),
    measure: fontMeasurer(readFonts(fonts)),
    today: "2026-11-21",
    createdAt: createFormats(locale).day("2026-11-21"),
    ...more,
  };
  const diagram = sceneOf(document, {
    ...means,
    theme: "light",
    direction: directionOf(locale),
    detail: "full",
  });
  return planReport(document, diagram, { ...STANDARD_SETTINGS, ...settings }, means, pause);
}

/** The report as a PDF file. */
export function pdfOf(report: Report, fonts: PdfFonts): Promise<Uint8Array> {
  return writeReport(report, {
    fonts,
    deflate: async (bytes) => new Uint8Array(await packed(bytes)),
    pause: goOn,
  });
}

/** Lines of text alone on a page, each at the side where it starts. */
export function linesOnPage(
  lines: readonly (readonly [string, Direction])[],
  { width, height, size, step }: Record<"width" | "height" | "size" | "step", number>,
): Report {
  const items = lines.map(([line, direction], index): TextShape => {
    const isLtr = direction === "ltr";
    return {
      kind: "text",
      lines: [line],
      at: { x: isLtr ? 20 : width - 20, y: 32 + index * step },
      align: isLtr ? "left" : "right",
      size,
      weight: 400,
      color: "#000000",
      lineHeight: step,
      direction,
    };
  });
  return {
    title: "Lines",
    subject: "",
    language: "en",
    direction: "ltr",
    pages: [{ width, height, items, links: [] }],
    outline: [],
  };
}
