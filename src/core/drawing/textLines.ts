import { truncateText } from "../base/text.ts";

const ELLIPSIS = "…";
/** No line holds more characters than this, so that a huge text costs no more than a long one. */
const MOST_IN_LINE = 400;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Breaks a text into lines that are at most `maxWidth` wide, at blanks where there are any; a
 * word that is too long by itself after its hyphens, else between characters. Line feeds break
 * too. What does not fit into `maxLines` ends in an ellipsis.
 *
 * @param widthOf the width of a piece of a line, in the unit of `maxWidth`
 */
export function breakLines(
  text: string,
  maxWidth: number,
  maxLines: number,
  widthOf: (piece: string) => number,
): string[] {
  const most = Number.isFinite(maxLines) ? maxLines * MOST_IN_LINE : Number.POSITIVE_INFINITY;
  const lines: string[] = [];
  for (const paragraph of truncateText(text, most).split("\n")) {
    for (const line of breakParagraph(paragraph, maxWidth, widthOf)) {
      if (lines.length === maxLines) {
        lines[maxLines - 1] = shortened(`${lines[maxLines - 1] ?? ""} ${line}`, maxWidth, widthOf);
        return lines;
      }
      lines.push(line);
    }
  }
  return lines;
}

function* breakParagraph(
  paragraph: string,
  maxWidth: number,
  widthOf: (piece: string) => number,
): Generator<string> {
  let line = "";
  for (const word of paragraph.split(/[ \t]+/u)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (fits(joined, maxWidth, widthOf)) {
      line = joined;
      continue;
    }
    if (line !== "") yield line;
    line = "";
    for (const part of fits(word, maxWidth, widthOf) ? [word] : partsOf(word)) {
      if (line !== "" && !fits(line + part, maxWidth, widthOf)) {
        yield line;
        line = "";
      }
      line += part;
      while (line !== "" && !fits(line, maxWidth, widthOf)) {
        const head = longestStart(line, maxWidth, widthOf);
        if (head === line) break;
        yield head;
        line = line.slice(head.length);
      }
    }
  }
  yield line;
}

/** The parts of a word that are joined by hyphens. */
function partsOf(word: string): readonly string[] {
  return word.includes("-") ? word.split(/(?<=\p{L}-)(?=\p{L})/u) : [word];
}

/** The width of the longest part of a word, which a line has to have that breaks none. */
export function longestWord(text: string, widthOf: (piece: string) => number): number {
  const words = truncateText(text, MOST_IN_LINE).split(/[ \t\n]+/u);
  return Math.max(0, ...words.flatMap(partsOf).map(widthOf));
}

function fits(text: string, maxWidth: number, widthOf: (piece: string) => number): boolean {
  return text.length <= MOST_IN_LINE && widthOf(text) <= maxWidth;
}

/** The text, or as much of its start as fits with an ellipsis after it. */
function shortened(text: string, maxWidth: number, widthOf: (piece: string) => number): string {
  const room = maxWidth - widthOf(ELLIPSIS);
  return `${longestStart(text, room, widthOf).trimEnd()}${ELLIPSIS}`;
}

/** At least one character, and as many as fit. */
function longestStart(text: string, maxWidth: number, widthOf: (piece: string) => number): string {
  const ends = [...graphemes.segment(text.slice(0, MOST_IN_LINE))].map(
    ({ index, segment }) => index + segment.length,
  );
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(text.slice(0, ends[middle])) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, ends[low] ?? text.length);
}
