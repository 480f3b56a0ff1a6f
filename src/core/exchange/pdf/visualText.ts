import createBidi from "bidi-js";
import type { Direction } from "../../i18n/locales.ts";
import { joinLetters } from "./arabicShaping.ts";

const bidi = createBidi();

/** Which of the families a character is drawn with. */
export type Family = "latin" | "arabic";

/** One character of a line: what it says and what is drawn for it. */
export interface Sign {
  /** The character as it was written. */
  readonly text: string;
  /** The character whose picture is drawn: joined, mirrored, composed; empty for none. */
  readonly drawn: string;
  readonly family: Family;
  /** Level of the Unicode bidi algorithm; it runs from right to left when odd. */
  readonly level: number;
  /** A mark stands on the letter before it and takes no room. */
  readonly isMark: boolean;
}

/** Tells whether a family has a picture for a character. */
export type GlyphTest = (family: Family, character: string) => boolean;

const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const MARK = /^\p{M}$/u;
// Controls of direction have done their work once the line is ordered.
const DIRECTS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const DROPPED = /[\p{Cc}\uFEFF\u2028\u2029]/u;
// Says something (a non-joiner, a soft hyphen) but has no picture.
const PICTURELESS = /\p{Cf}/u;
const NO_GLYPH = "\u25A1";

/**
 * The characters of a line in the order in which they are read, each with its direction
 * (Unicode bidi algorithm) and its picture. A character that no family has is drawn as an
 * empty box.
 */
export function signsOf(text: string, direction: Direction, hasGlyph: GlyphTest): Sign[] {
  const line = text.replaceAll(/[\t\n\r]/gu, " ");
  const isPlain = direction === "ltr" && !RIGHT_TO_LEFT.test(line) && !DIRECTS.test(line);
  const embedding = isPlain ? null : bidi.getEmbeddingLevels(line, direction);
  const mirrored =
    embedding === null ? null : bidi.getMirroredCharactersMap(line, embedding.levels);
  const signs: Sign[] = [];
  let at = 0;
  for (const character of line) {
    const level = embedding?.levels[at] ?? 0;
    const picture = mirrored?.get(at) ?? character;
    at += character.length;
    if (DIRECTS.test(character) || DROPPED.test(character)) continue;
    signs.push(signOf(character, picture, level, hasGlyph));
  }
  const composed = signs.some(({ isMark }) => isMark) ? compose(signs, hasGlyph) : signs;
  const isArabic = composed.some(({ drawn }) => RIGHT_TO_LEFT.test(drawn));
  return isArabic ? joined(composed, hasGlyph) : composed;
}

function signOf(text: string, picture: string, level: number, hasGlyph: GlyphTest): Sign {
  const wish: Family = level % 2 === 1 || RIGHT_TO_LEFT.test(picture) ? "arabic" : "latin";
  const other: Family = wish === "latin" ? "arabic" : "latin";
  const isMark = MARK.test(text);
  if (PICTURELESS.test(text)) {
    return { text, drawn: "", family: hasGlyph(wish, " ") ? wish : other, level, isMark };
  }
  const family = ([wish, other] as const).find((own) => hasGlyph(own, picture));
  if (family !== undefined) return { text, drawn: picture, family, level, isMark };
  return { text, drawn: isMark ? "" : NO_GLYPH, family: "latin", level, isMark };
}

/** Where there is a letter that has the mark within, that letter is drawn and the mark is not. */
function compose(signs: readonly Sign[], hasGlyph: GlyphTest): Sign[] {
  const composed: Sign[] = [];
  let base = -1;
  for (const sign of signs) {
    const under = composed[base];
    if (!sign.isMark) base = composed.length;
    else if (under !== undefined && under.drawn !== "") {
      const letter = (under.drawn + sign.text).normalize("NFC");
      const isOne = Array.from(letter).length === 1;
      if (isOne && composed.slice(base + 1).every(({ drawn }) => drawn === "")) {
        if (hasGlyph(under.family, letter)) {
          composed[base] = { ...under, drawn: letter };
          composed.push({ ...sign, drawn: "" });
          continue;
        }
      }
    }
    composed.push(sign);
  }
  return composed;
}

function joined(signs: readonly Sign[], hasGlyph: GlyphTest): Sign[] {
  const letters = signs.filter(({ isMark }) => !isMark);
  const drawn = joinLetters(
    letters.map(({ drawn: own, text }) => (own === "" ? text : own)),
    (character) => hasGlyph("arabic", character),
  );
  let next = 0;
  return signs.map((sign) => {
    if (sign.isMark) return sign;
    const form = drawn[next] ?? "";
    next += 1;
    return PICTURELESS.test(sign.text) ? sign : { ...sign, drawn: form };
  });
}
