import { fontMeasurer, readFonts } from "../../core/exchange/pdf/fonts.ts";
import { writeReport } from "../../core/exchange/pdf/writeReport.ts";
import { planRoadmap } from "../../core/exchange/roadmap/pdf/plan.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { fontsFor } from "../report/fontsFor.ts";
import { currentAudience } from "../session/audiences.ts";
import { languageOf } from "../session/languages.ts";
import { sessionStore } from "../session/session.ts";
import { today } from "../session/today.ts";
import { deflate } from "../share/compression.ts";
import { FontsMissingError } from "./fontFiles.ts";
import { createPause } from "./slices.ts";

/** The roadmap for its audience as a PDF, with the timeline drawn. */
export async function roadmapPdfOf(process: ProcessDocument): Promise<Blob> {
  const { translate, formats, locale } = await languageOf(process, sessionStore.getState().locale);
  const fonts = await fontsFor(process, locale).catch((error: unknown) => {
    if (!(error instanceof FontsMissingError)) throw error;
    throw new Error(sessionStore.getState().translate("paged.noFonts"), { cause: error });
  });
  const measure = fontMeasurer(readFonts(fonts));
  const report = planRoadmap(process, {
    translate,
    formats,
    measure,
    today: today(),
    createdAt: formats.moment(Date.now()),
    audience: currentAudience(),
  });
  const bytes = await writeReport(report, { fonts, deflate, pause: createPause() });
  return new Blob([new Uint8Array(bytes)], { type: "application/pdf" });
}
