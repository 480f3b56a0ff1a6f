/** Letters that have the same meaning to someone who searches and no decomposition in Unicode. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  // Arabic letters where Persian has its own.
  ك: "ک",
  ي: "ی",
  ى: "ی",
  ە: "ه",
  ة: "ه",
};
const LETTERS = new RegExp(`[${Object.keys(SAME_LETTER).join("")}]`, "gu");
const DIGITS = /[\u06f0-\u06f9\u0660-\u0669]/gu;
const MARKS = /\p{M}/gu;
/** Joiners (the Persian half-space among them), directional marks, soft hyphens; and tatweel. */
const UNSEEN = /[\p{Cf}\u0640]/gu;
const SPACES = /\s+/gu;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * A text as it is compared in a search: without case, accents, directional marks and
 * half-spaces, Arabic letters and digits as their Persian and Latin equals.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(MARKS, "")
    .replaceAll(UNSEEN, "")
    .toLowerCase()
    .replaceAll(LETTERS, (letter) => SAME_LETTER[letter] ?? letter)
    .replaceAll(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll(SPACES, " ")
    .trim();
}

/**
 * Whether a folded text contains what was searched for, folded too. In Persian a half-space
 * may be typed as a space or left out, so that there spaces don't count.
 */
export function foldedIncludes(text: string, part: string): boolean {
  if (text.includes(part)) return true;
  return ARABIC.test(part) && text.replaceAll(" ", "").includes(part.replaceAll(" ", ""));
}
