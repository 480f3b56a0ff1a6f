import createBidi from "bidi-js";
import type { Direction } from "../../i18n/locales.ts";
import { joinArabic } from "./arabicShaping.ts";

const bidi = createBidi();

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;
// What directs or joins, but has no picture of its own.
const INVISIBLE = /[\p{Cf}\p{Cc}\u2028\u2029]/gu;

/** Which of the families a character is drawn with. */
export type Family = "latin" | "arabic";

export interface VisualRun {
  readonly family: Family;
  /** Characters from left to right, joined and mirrored. */
  readonly text: string;
}

export interface VisualLine {
  readonly runs: readonly VisualRun[];
  /** Whether every character has a picture; if not, the text must be given beside it. */
  readonly isWhole: boolean;
}

/** Tells whether a family has a picture for a character. */
export type GlyphTest = (family: Family, character: string) => boolean;

const NO_GLYPH = "\u25A1";

/**
 * A line of text as it is seen from left to right (Unicode bidi algorithm), in runs of one
 * font family each. A character that no family has becomes an empty box.
 */
export function visualLine(text: string, direction: Direction, hasGlyph: GlyphTest): VisualLine {
  const line = text.replaceAll(/[\t\n\r]/gu, " ");
  const isMixed = RIGHT_TO_LEFT.test(line) || direction === "rtl";
  const seen = isMixed ? reordered(line, direction, hasGlyph) : line;
  const runs: { family: Family; text: string }[] = [];
  let isWhole = true;
  for (const character of seen.replaceAll(INVISIBLE, "")) {
    const last = runs.at(-1);
    const family = familyOf(character, last?.family, hasGlyph);
    if (family === null) isWhole = false;
    const drawn = family === null ? NO_GLYPH : character;
    const own = family ?? "latin";
    if (last?.family === own) last.text += drawn;
    else runs.push({ family: own, text: drawn });
  }
  return { runs, isWhole: isWhole && !RIGHT_TO_LEFT.test(line) };
}

function reordered(line: string, direction: Direction, hasGlyph: GlyphTest): string {
  const joined = joinArabic(line, (character) => hasGlyph("arabic", character));
  const levels = bidi.getEmbeddingLevels(joined, direction);
  return bidi.getReorderedString(joined, levels);
}

/** Blanks and marks go with the run they stand in, letters with the family of their script. */
function familyOf(
  character: string,
  current: Family | undefined,
  hasGlyph: GlyphTest,
): Family | null {
  const wish: Family = RIGHT_TO_LEFT.test(character)
    ? "arabic"
    : /[\p{L}\p{N}]/u.test(character)
      ? "latin"
      : (current ?? "latin");
  const other = wish === "latin" ? "arabic" : "latin";
  if (hasGlyph(wish, character)) return wish;
  return hasGlyph(other, character) ? other : null;
}
