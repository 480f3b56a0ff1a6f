import interMedium from "@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url";
import interRegular from "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url";
import interSemibold from "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url";
import vazirmatnMedium from "vazirmatn/fonts/ttf/Vazirmatn-Medium.ttf?url";
import vazirmatnRegular from "vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf?url";
import vazirmatnSemibold from "vazirmatn/fonts/ttf/Vazirmatn-SemiBold.ttf?url";
import type { Pause } from "../../core/base/pause.ts";
import { fontMeasurer, type PdfFonts, readFonts } from "../../core/exchange/pdf/fonts.ts";
import { writeReport } from "../../core/exchange/pdf/writeReport.ts";
import { STANDARD_SETTINGS } from "../../core/exchange/report/options.ts";
import { planReport } from "../../core/exchange/report/plan.ts";
import { planRoadmap } from "../../core/exchange/roadmap/pdf/plan.ts";
import type { Locale } from "../../core/i18n/locales.ts";
import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { languageOf } from "../session/languages.ts";
import { currentAudience } from "../session/audiences.ts";
import { sessionStore } from "../session/session.ts";
import { today } from "../session/today.ts";
import { deflate } from "../share/compression.ts";
import { exportScene } from "./exportScene.ts";
import { fontFiles, FontsMissingError } from "./fontFiles.ts";

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** Lets the page draw and be used between two pieces of work. */
const aside: Pause = () => new Promise((resolve) => setTimeout(resolve));

/** The document as a PDF. Fonts are fetched from where the page came from. */
export async function pdfOf(process: ProcessDocument): Promise<Blob> {
  const language = await languageOf(process, sessionStore.getState().locale);
  const { translate, formats, locale } = language;
  const fonts = await fontsFor(process, locale);
  const measure = fontMeasurer(readFonts(fonts));
  const report = await planReport(
    process,
    exportScene(process, language, measure),
    STANDARD_SETTINGS,
    { translate, formats, measure, today: today(), createdAt: formats.moment(Date.now()) },
    aside,
  );
  const bytes = await writeReport(report, { fonts, deflate, pause: aside });
  return new Blob([new Uint8Array(bytes)], { type: "application/pdf" });
}

/** The roadmap for its audience as a PDF, with the timeline drawn. */
export async function roadmapPdfOf(process: ProcessDocument): Promise<Blob> {
  const { translate, formats, locale } = await languageOf(process, sessionStore.getState().locale);
  const fonts = await fontsFor(process, locale);
  const measure = fontMeasurer(readFonts(fonts));
  const report = planRoadmap(process, {
    translate,
    formats,
    measure,
    today: today(),
    createdAt: formats.moment(Date.now()),
    audience: currentAudience(),
  });
  const bytes = await writeReport(report, { fonts, deflate, pause: aside });
  return new Blob([new Uint8Array(bytes)], { type: "application/pdf" });
}

async function fontsFor(process: ProcessDocument, locale: Locale): Promise<PdfFonts> {
  const needsArabic = locale === "fa" || ARABIC_LETTER.test(writeProcess(process));
  const [latin, arabic] = await Promise.all([
    fontFiles(interRegular, interMedium, interSemibold),
    needsArabic ? fontFiles(vazirmatnRegular, vazirmatnMedium, vazirmatnSemibold) : null,
  ]).catch((error: unknown) => {
    if (!(error instanceof FontsMissingError)) throw error;
    const own = sessionStore.getState();
    throw new Error(own.translate("exports.pdf.fontsMissing"), { cause: error });
  });
  return { latin, arabic };
}
