import createBidi from "bidi-js";
import type { Direction } from "../../i18n/locales.ts";
import { joinArabic } from "./arabicShaping.ts";

const bidi = createBidi();

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;
// What directs, but has no picture of its own. A non-joiner stays: it is read back as text.
const INVISIBLE = /(?!\u200C)[\p{Cf}\p{Cc}\u2028\u2029]/u;

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
const NON_JOINER = "\u200C";

/**
 * A line of text as it is seen from left to right (Unicode bidi algorithm), in runs of one
 * font family each. A character that no family has becomes an empty box.
 */
export function visualLine(text: string, direction: Direction, hasGlyph: GlyphTest): VisualLine {
  const line = text.replaceAll(/[\t\n\r]/gu, " ");
  const runs: { family: Family; text: string }[] = [];
  let isWhole = true;
  for (const { character, isRtl } of charactersSeen(line, direction, hasGlyph)) {
    if (INVISIBLE.test(character)) continue;
    const family = familyOf(character, isRtl, hasGlyph);
    if (character === NON_JOINER && family === null) continue;
    if (family === null) isWhole = false;
    const drawn = family === null ? NO_GLYPH : character;
    const own = family ?? "latin";
    const last = runs.at(-1);
    if (last?.family === own) last.text += drawn;
    else runs.push({ family: own, text: drawn });
  }
  return { runs, isWhole };
}

interface Seen {
  readonly character: string;
  readonly isRtl: boolean;
}

function charactersSeen(line: string, direction: Direction, hasGlyph: GlyphTest): Seen[] {
  if (direction === "ltr" && !RIGHT_TO_LEFT.test(line)) {
    return Array.from(line, (character) => ({ character, isRtl: false }));
  }
  const joined = joinArabic(line, (character) => hasGlyph("arabic", character));
  const embedding = bidi.getEmbeddingLevels(joined, direction);
  const mirrored = bidi.getMirroredCharactersMap(joined, embedding.levels);
  const seen: Seen[] = [];
  for (const index of bidi.getReorderedIndices(joined, embedding)) {
    const unit = mirrored.get(index) ?? joined[index] ?? "";
    const isRtl = (embedding.levels[index] ?? 0) % 2 === 1;
    // The two halves of a character of a higher plane stay one; reversed, they come low half first.
    const last = seen.at(-1);
    if (last !== undefined && isHalf(unit) && isHalf(last.character)) {
      const whole = isRtl ? unit + last.character : last.character + unit;
      seen[seen.length - 1] = { character: whole, isRtl };
    } else seen.push({ character: unit, isRtl });
  }
  return seen;
}

function isHalf(unit: string): boolean {
  return unit.length === 1 && /\p{Surrogate}/u.test(unit);
}

/**
 * Letters have the family of their script; all else that of the way the text runs there, so
 * that a bracket in the family for right-to-left text is always a mirrored one.
 */
function familyOf(character: string, isRtl: boolean, hasGlyph: GlyphTest): Family | null {
  const wish: Family = isRtl || RIGHT_TO_LEFT.test(character) ? "arabic" : "latin";
  const other = wish === "latin" ? "arabic" : "latin";
  if (hasGlyph(wish, character)) return wish;
  return hasGlyph(other, character) ? other : null;
}
