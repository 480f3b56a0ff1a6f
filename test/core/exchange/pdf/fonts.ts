import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FontFiles, PdfFonts } from "../../../../src/core/exchange/pdf/fonts.ts";

const { resolve } = createRequire(import.meta.url);

function files(regular: string, medium: string, semibold: string): FontFiles {
  const read = (name: string) => new Uint8Array(readFileSync(resolve(name)));
  return { regular: read(regular), medium: read(medium), semibold: read(semibold) };
}

/** The fonts that the product ships, for tests in Node. */
export function testFonts(): PdfFonts {
  return {
    latin: files(
      "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
      "@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf",
      "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
    ),
    arabic: files(
      "vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf",
      "vazirmatn/fonts/ttf/Vazirmatn-Medium.ttf",
      "vazirmatn/fonts/ttf/Vazirmatn-SemiBold.ttf",
    ),
  };
}
