import { LIMITS } from "./limits.ts";

/** How many characters a reader counts: an accent or a joiner is no character of its own. */
export function characterCount(text: string): number {
  if (text.length <= LIMITS.label) return text.length;
  let count = 0;
  for (const _ of charactersOf(text)) count += 1;
  return count;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const PIECE = 256;

/**
 * The characters as a reader counts them. In pieces: over one long text the engine's segmenter
 * takes time with the square of its length (100,000 units: near a minute). The last character
 * of a piece may go on in the next one, so that the next piece starts with it.
 */
function* charactersOf(text: string): Generator<string> {
  for (let start = 0, size = PIECE; start < text.length;) {
    const piece = text.slice(start, start + size);
    const isLast = start + size >= text.length;
    let used = 0;
    for (const { segment, index } of graphemes.segment(piece)) {
      if (!isLast && index + segment.length === piece.length) break;
      used = index + segment.length;
      yield segment;
    }
    start += used;
    size = used === 0 ? 2 * size : PIECE;
  }
}

/** The first characters of a text, never cutting one in two. */
export function truncateText(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = "";
  let count = 0;
  for (const character of charactersOf(text.slice(0, LIMITS.textUnits))) {
    if (count === most) break;
    kept += character;
    count += 1;
  }
  return kept;
}

/** As much of the text as fits into so many UTF-16 units, no character of a reader's cut in two. */
export function cutText(text: string, mostUnits: number): string {
  if (text.length <= mostUnits) return text;
  let characters = mostUnits;
  let kept = truncateText(text, characters);
  while (kept.length > mostUnits && characters > 1) {
    // Each character takes at least one unit: so many must go at most.
    characters = Math.max(
      1,
      Math.min(characters - 1, Math.floor((characters * mostUnits) / kept.length)),
    );
    kept = truncateText(text, characters);
  }
  // One character of a reader's can be longer than any limit: then between code points.
  if (kept.length > mostUnits) kept = codePoints(text, mostUnits);
  return kept.trimEnd();
}

function codePoints(text: string, mostUnits: number): string {
  let kept = "";
  for (const point of text) {
    if (kept.length + point.length > mostUnits) break;
    kept += point;
  }
  return kept;
}

// Characters that no XML can hold, or that reorder text against the reader (Trojan Source,
// CVE-2021-42574): C0 and C1 controls but tab and line feed, bidi overrides, noncharacters,
// interlinear marks. Joiners, directional marks and isolates stay: Persian needs them.
const UNWANTED =
  // oxlint-disable-next-line no-control-regex -- naming the control characters is the point
  /[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;
// What may have to be cleaned; of most texts one look says that there is nothing.
const SUSPECT =
  // oxlint-disable-next-line no-control-regex -- naming the control characters is the point
  /[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Surrogate}/u;
const ISOLATE_OPEN = /[\u2066-\u2068]/gu;
const ISOLATE_CLOSE = /\u2069/gu;

/**
 * Text as it may stand in a document: no control characters, no bidi overrides, no half
 * surrogates, every directional isolate closed, line ends as a single line feed.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const cleaned = text
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(UNWANTED, "")
    .replaceAll(/\p{Surrogate}/gu, "");
  return balanceIsolates(cleaned);
}

export function isCleanText(text: string): boolean {
  return cleanText(text) === text;
}

/** Text for a single line: cleaned, line ends and tabs turned into spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/[\n\t\u2028\u2029]+/gu, " ");
}

function balanceIsolates(text: string): string {
  const opened = text.match(ISOLATE_OPEN)?.length ?? 0;
  const closed = text.match(ISOLATE_CLOSE)?.length ?? 0;
  if (opened === closed) return text;
  return opened > closed
    ? text + "\u2069".repeat(opened - closed)
    : text.replaceAll(ISOLATE_CLOSE, "").replaceAll(ISOLATE_OPEN, "");
}
