import createBidi from "bidi-js";
import type { Direction } from "../../i18n/locales.ts";
import type { Family, Sign } from "./visualText.ts";

/*
 * A line is written in pieces, in the order of reading; a piece is one font's signs side by
 * side. Programs that take text out of a file do it in two ways, and both must end at the text
 * that was written:
 *
 * - pdf.js follows the order in the file, turns each piece round by itself where its letters
 *   run from right to left, and drops blanks at the ends of a piece unless they stand behind
 *   another character.
 * - pdftotext (poppler) sorts by place, and takes neighbours to be of one direction until a
 *   letter of the other one comes. Marks of direction tell it where blanks and punctuation
 *   belong. Two characters at one place are none to it, so those that share a picture share
 *   its width.
 */

/** What is written of one character. */
export interface Cell {
  /** What is read back. */
  readonly text: string;
  /** The character whose picture stands here; empty where another cell has it. */
  readonly drawn: string;
  readonly family: Family;
  /** Left edge, from the left edge of the line. */
  readonly x: number;
  readonly width: number;
}

/** Cells side by side, from left to right. */
export type Piece = readonly [Cell, ...Cell[]];

/** Characters with one picture: a letter with its marks, lam and alef, a letter and a half-space. */
export interface Cluster {
  readonly signs: readonly Sign[];
  readonly drawn: string;
  readonly family: Family;
  readonly level: number;
  readonly x: number;
}

export interface Line {
  readonly width: number;
  /** In the order of reading. */
  readonly pieces: readonly Piece[];
  readonly clusters: readonly Cluster[];
  /** Whether anything in it runs from right to left. */
  readonly isMixed: boolean;
}

const bidi = createBidi();

const RLM = "\u200F";
const LRM = "\u200E";
const STRONG = /[\p{L}\p{N}]/u;
const MARK = /^\p{Mn}$/u;
const DIRECTION_MARK = /^[\u200E\u200F]$/u;
const RTL_LETTER = /[\u0590-\u08FF]/u;
// pdf.js takes everything else for a letter that runs from left to right.
// oxlint-disable-next-line no-control-regex -- the range reaches down to the blank, no further
const DIRECTED_BY_PDFJS = /[\u0020-\u00FF\u0590-\u08FF]/u;

/**
 * Places the signs of a line from left to right and cuts it into pieces.
 *
 * @param widthOf the advance width of a picture
 * @param meetsOther whether texts of both directions occur in the document
 */
export function layOut(
  signs: readonly Sign[],
  direction: Direction,
  widthOf: (family: Family, drawn: string) => number,
  meetsOther: boolean,
): Line {
  const base = direction === "rtl" ? 1 : 0;
  const clusters = withLevelEnd(clustersOf(signs), base);
  const isMixed = clusters.some(isRtl);
  const xs = new Map<Cluster, number>();
  let width = 0;
  for (const cluster of fromLeftToRight(clusters)) {
    xs.set(cluster, width);
    width += widthOf(cluster.family, cluster.drawn);
  }
  const placed = clusters.map((cluster) => ({ ...cluster, x: xs.get(cluster) ?? 0 }));
  const marked = meetsOther ? withDirectionMarks(placed, base) : placed;
  const runs = runsOf(marked);
  const parts = isMixed
    ? runs.flatMap((run, index) => partsForReaders(run, index > 0, index < runs.length - 1))
    : runs;
  return {
    width,
    isMixed,
    clusters: placed,
    pieces: parts.flatMap((part) => piecesOf(part, widthOf)),
  };
}

function isRtl({ level }: { readonly level: number }): boolean {
  return level % 2 === 1;
}

function clustersOf(signs: readonly Sign[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const sign of signs) {
    const last = clusters.at(-1);
    if (last !== undefined && (sign.isMark || sign.drawn === "")) {
      clusters[clusters.length - 1] = { ...last, signs: [...last.signs, sign] };
    } else {
      const { drawn, family, level, isMark } = sign;
      clusters.push({ signs: [sign], drawn: isMark ? "" : drawn, family, level, x: 0 });
    }
  }
  return clusters;
}

/** Blanks at the end of a line run as the line does (Unicode bidi algorithm, rule L1). */
function withLevelEnd(clusters: readonly Cluster[], base: number): Cluster[] {
  const end = clusters.findLastIndex(({ drawn }) => drawn !== " ");
  return clusters.map((own, index) => (index > end ? { ...own, level: base } : own));
}

/** Rule L2: from the highest level down to the lowest odd one, runs are turned round. */
function fromLeftToRight(clusters: readonly Cluster[]): Cluster[] {
  const seen = [...clusters];
  const highest = clusters.reduce((most, { level }) => Math.max(most, level), 0);
  for (let level = highest; level > 0; level -= 1) {
    let start = 0;
    while (start < seen.length) {
      let end = start;
      while (end < seen.length && (seen[end]?.level ?? 0) >= level) end += 1;
      seen.splice(start, end - start, ...seen.slice(start, end).reverse());
      start = Math.max(end, start + 1);
    }
  }
  return seen;
}

/**
 * Where a run ends or starts with a blank or punctuation, pdftotext is told to which run that
 * belongs.
 */
function withDirectionMarks(clusters: readonly Cluster[], base: number): Cluster[] {
  return clusters.map((cluster, index) => {
    if (isStrong(cluster)) return cluster;
    const before = clusters[index - 1];
    const after = clusters[index + 1];
    const startsRun = before !== undefined && isRtl(before) !== isRtl(cluster);
    const endsRun =
      after === undefined
        ? cluster.level === base
        : isRtl(after) !== isRtl(cluster) || (isRtl(cluster) && isNumeric(cluster));
    const mark: Sign = {
      text: isRtl(cluster) ? RLM : LRM,
      drawn: "",
      family: cluster.family,
      level: cluster.level,
      isMark: false,
    };
    return {
      ...cluster,
      signs: [...(startsRun ? [mark] : []), ...cluster.signs, ...(endsRun ? [mark] : [])],
    };
  });
}

/** To pdftotext what stands in numbers, as a comma or a percent sign, is one, and so is a blank after it. */
function isNumeric({ drawn }: Cluster): boolean {
  return ["ES", "ET", "CS"].includes(bidi.getBidiCharTypeName(drawn));
}

function isStrong({ signs }: Cluster): boolean {
  return signs.some(({ text }) => STRONG.test(text));
}

/** Neighbours of one level and one font. */
function runsOf(clusters: readonly Cluster[]): Cluster[][] {
  const runs: Cluster[][] = [];
  for (const cluster of clusters) {
    const before = runs.at(-1)?.at(-1);
    if (before?.level === cluster.level && before.family === cluster.family) {
      runs.at(-1)?.push(cluster);
    } else runs.push([cluster]);
  }
  return runs;
}

/** Cuts a run so that pdf.js turns round what is to be turned, and no more. */
function partsForReaders(
  run: readonly Cluster[],
  hasBefore: boolean,
  hasAfter: boolean,
): Cluster[][] {
  const letters = run.filter(({ signs }) => signs.some(({ text }) => RTL_LETTER.test(text)));
  // pdf.js turns nothing round where less than 30 % of a piece are letters from right to left.
  const isTurned = letters.length > 0.4 * run.length;
  const parts: Cluster[][] = [];
  for (const [at, cluster] of run.entries()) {
    const before = run[at - 1];
    const isAlone = isRtl(cluster) && (!isTurned || !isTurnedByPdfJs(cluster));
    const wasAlone = before !== undefined && isRtl(before) && !isTurnedByPdfJs(before);
    const isAfterMark = cluster.drawn === " " && before?.signs.at(-1)?.isMark === true;
    if (before === undefined || isAlone || wasAlone || isAfterMark) parts.push([cluster]);
    else parts.at(-1)?.push(cluster);
  }
  return parts.flatMap((part, index) => {
    const first = part.findIndex(({ drawn }) => drawn !== " ");
    const last = part.findLastIndex(({ drawn }) => drawn !== " ");
    const isInside = (at: number) => at >= first && at <= last && last >= 0;
    const startsLine = index === 0 && !hasBefore;
    const endsLine = index === parts.length - 1 && !hasAfter;
    return [
      ...part
        .slice(0, Math.max(first, 0))
        .map((blank) => [startsLine ? blank : withKeptBlank(blank)]),
      part.filter((_, at) => isInside(at)),
      ...part.slice(last + 1).map((blank) => [endsLine ? blank : withKeptBlank(blank)]),
    ].filter((own) => own.length > 0);
  });
}

/** pdf.js loses angle brackets, and takes what it does not know for a Latin letter. */
function isTurnedByPdfJs({ signs }: Cluster): boolean {
  return signs.every(
    ({ text }) => /^\p{Cf}$/u.test(text) || (DIRECTED_BY_PDFJS.test(text) && !/[<>]/u.test(text)),
  );
}

/** Behind a mark of direction pdf.js keeps a blank at the edge of a piece. */
function withKeptBlank(cluster: Cluster): Cluster {
  const mark = isRtl(cluster) ? RLM : LRM;
  return {
    ...cluster,
    signs: cluster.signs.map((sign) => (sign.text === " " ? { ...sign, text: `${mark} ` } : sign)),
  };
}

function piecesOf(
  clusters: readonly Cluster[],
  widthOf: (family: Family, drawn: string) => number,
): Piece[] {
  const seen = clusters.some(isRtl) ? clusters.toReversed() : clusters;
  const cells = seen.flatMap((cluster) => cellsOf(cluster, widthOf(cluster.family, cluster.drawn)));
  // A piece that starts with a mark sends pdf.js to the line before; such a mark comes after it.
  const late: Cell[] = [];
  while (clusters.some(isRtl) && MARK.test(cells[0]?.text ?? ""))
    late.unshift(...cells.splice(0, 1));
  return [cells, ...late.map((cell) => [cell])].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest]],
  );
}

/** The cells of one picture, which stands in the leftmost. */
function cellsOf(cluster: Cluster, width: number): Cell[] {
  const signs = isRtl(cluster) ? cluster.signs.toReversed() : cluster.signs;
  const shares = signs.map(({ text }) => (DIRECTION_MARK.test(text) ? 0.25 : 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let x = cluster.x;
  return signs.map(({ text }, index): Cell => {
    const own = (width * (shares[index] ?? 1)) / whole;
    const cell: Cell = {
      text,
      drawn: index === 0 ? cluster.drawn : "",
      family: cluster.family,
      x,
      width: own,
    };
    x += own;
    return cell;
  });
}
