import { allRecords, type ProcessDocument } from "../../core/process/document.ts";
import type { Language } from "../session/languages.ts";

/** The page's fonts, as a canvas is told of them. */
export function pageFontFamily(): string {
  return getComputedStyle(document.body).fontFamily || "sans-serif";
}

/**
 * Ends when the page has the fonts for the texts of the process: a canvas draws with whatever
 * font there is and does not draw again when the right one comes. A font that can't be had is
 * no reason to have no picture.
 */
export async function fontsReady(process: ProcessDocument, language: Language): Promise<void> {
  // Where there is no page, nothing is drawn either.
  if (typeof document === "undefined" || !("fonts" in document)) return;
  const letters = lettersOf(process) + language.translate("process.kind.stage");
  try {
    await document.fonts.load(`400 14px ${pageFontFamily()}`, letters);
  } catch {
    // Drawn with the font of the system.
  }
}

/** Every letter that the texts of the records are made of. */
function lettersOf(process: ProcessDocument): string {
  const letters = new Set<string>();
  for (const record of allRecords(process)) {
    for (const value of Object.values(record)) {
      if (typeof value === "string") for (const letter of value) letters.add(letter);
    }
  }
  return [...letters].join("");
}
