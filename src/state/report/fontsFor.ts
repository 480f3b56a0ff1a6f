import interMedium from "@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url";
import interRegular from "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url";
import interSemibold from "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url";
import vazirmatnMedium from "vazirmatn/fonts/ttf/Vazirmatn-Medium.ttf?url";
import vazirmatnRegular from "vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf?url";
import vazirmatnSemibold from "vazirmatn/fonts/ttf/Vazirmatn-SemiBold.ttf?url";
import type { PdfFonts } from "../../core/exchange/pdf/fonts.ts";
import { writeProcess } from "../../core/exchange/stagecraft/write.ts";
import type { Locale } from "../../core/i18n/locales.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { fontFiles } from "../export/fontFiles.ts";

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/**
 * The fonts that a report of the process needs, fetched from where the page came from.
 *
 * @throws FontsMissingError when one of them can't be had
 */
export async function fontsFor(process: ProcessDocument, locale: Locale): Promise<PdfFonts> {
  const needsArabic = locale === "fa" || ARABIC_LETTER.test(writeProcess(process));
  const [latin, arabic] = await Promise.all([
    fontFiles(interRegular, interMedium, interSemibold),
    needsArabic ? fontFiles(vazirmatnRegular, vazirmatnMedium, vazirmatnSemibold) : null,
  ]);
  return { latin, arabic };
}
