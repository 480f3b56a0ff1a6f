import interMedium from "@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url";
import interRegular from "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url";
import interSemibold from "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url";
import vazirmatnMedium from "vazirmatn/fonts/ttf/Vazirmatn-Medium.ttf?url";
import vazirmatnRegular from "vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf?url";
import vazirmatnSemibold from "vazirmatn/fonts/ttf/Vazirmatn-SemiBold.ttf?url";
import { FIGURE_NAMES, type FigureName, forecast } from "../../core/analysis/forecast.ts";
import { type KeyFigure, writePdf } from "../../core/exchange/pdf/write.ts";
import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import type { Formats } from "../../core/i18n/format.ts";
import { type ProcessDocument, processOf } from "../../core/process/document.ts";
import { languageOf } from "../session/languages.ts";
import { sessionStore } from "../session/session.ts";
import { exportScene } from "./exportScene.ts";
import { fontFiles, FontsMissingError } from "./fontFiles.ts";

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** The document as a PDF. Fonts are fetched from where the page came from. */
export async function pdfOf(process: ProcessDocument): Promise<Blob> {
  const language = await languageOf(process, sessionStore.getState().locale);
  const { translate, formats, locale } = language;
  const needsArabic = locale === "fa" || ARABIC_LETTER.test(writeProcess(process));
  const [latin, arabic] = await Promise.all([
    fontFiles(interRegular, interMedium, interSemibold),
    needsArabic ? fontFiles(vazirmatnRegular, vazirmatnMedium, vazirmatnSemibold) : null,
  ]).catch((error: unknown) => {
    if (!(error instanceof FontsMissingError)) throw error;
    const own = sessionStore.getState();
    throw new Error(own.translate("exports.pdf.fontsMissing"), { cause: error });
  });
  const bytes = await writePdf(process, exportScene(process, language), {
    fonts: { latin, arabic },
    translate,
    formats,
    figures: FIGURE_NAMES.flatMap((name): KeyFigure[] => {
      const value = valueOf(process, name, formats);
      return value === null ? [] : [{ label: translate(`forecast.figure.${name}`), value }];
    }),
    createdAt: formats.moment(Date.now()),
    paper: "a4",
  });
  return new Blob([new Uint8Array(bytes)], { type: "application/pdf" });
}

/** A figure as it is written; null where it cannot be computed. */
function valueOf(process: ProcessDocument, name: FigureName, formats: Formats): string | null {
  const figure = forecast(process).figures[name];
  if (!figure.known) return null;
  switch (name) {
    case "leadsPerMonth":
    case "winsPerMonth":
      return formats.number(figure.value);
    case "winRate":
      return formats.percent(figure.value);
    case "revenuePerMonth":
      return formats.money(figure.value, processOf(process).currency);
    case "meanDaysToWin":
      return formats.daysLong(figure.value);
  }
}
