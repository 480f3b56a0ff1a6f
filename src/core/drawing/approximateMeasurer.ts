import type { FontWeight, TextMeasurer } from "./sceneTypes.ts";

// Advance widths of Inter from U+0020 to U+007E, in hundredths of the font size.
const INTER_REGULAR =
  "28 29 47 63 64 98 64 30 36 36 50 66 29 46 29 36 63 41 61 62 65 59 62 57 62 62 29 30 66 66 66 51 97 69 65 73 72 60 59 75 74 27 57 67 57 90 75 76 64 76 64 64 65 74 69 99 68 68 63 36 36 36 47 46 32 56 61 57 61 58 37 61 59 24 24 55 24 88 59 60 61 61 38 53 33 59 56 82 55 56 55 43 33 43 66"
    .split(" ")
    .map(Number);

// How much wider the heavier weights are, at most, over a word.
const WIDER: Readonly<Record<FontWeight, number>> = { 400: 1, 500: 1.02, 600: 1.04 };

const SHARE_OF_SIZE = { cyrillic: 0.6, arabic: 0.5, wide: 1, other: 0.6 } as const;

/**
 * Widths of text without a font at hand: exact to a few percent for Latin in Inter, an average
 * for other scripts. For Node; a page measures with the real fonts.
 */
export const approximateMeasurer: TextMeasurer = (text, size, weight) => {
  let width = 0;
  for (const character of text) width += shareOfSize(character);
  return width * size * WIDER[weight];
};

function shareOfSize(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const latin = INTER_REGULAR[code - 0x20];
  if (latin !== undefined) return latin / 100;
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  if (code >= 0x0400 && code < 0x0530) return SHARE_OF_SIZE.cyrillic;
  if (code >= 0x0590 && code < 0x0900) return SHARE_OF_SIZE.arabic;
  if (code >= 0x1100 && /\p{Lo}|\p{Extended_Pictographic}/u.test(character)) {
    return SHARE_OF_SIZE.wide;
  }
  return SHARE_OF_SIZE.other;
}
