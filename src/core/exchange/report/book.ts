import type { Rect, Size } from "../../base/geometry.ts";
import type { Neutrals, Palette } from "../../drawing/palette.ts";
import { paletteOf } from "../../drawing/palette.ts";
import type { FontWeight, Scene, SceneItem, TextShape } from "../../drawing/sceneTypes.ts";
import { textDirection } from "../../drawing/textDirection.ts";
import { breakLines } from "../../drawing/textLines.ts";
import { type Direction, directionOf } from "../../i18n/locales.ts";
import { type ProcessDocument, processOf } from "../../process/document.ts";
import { type Words, wordsOf } from "../roadmap/words.ts";
import { PAPERS, type ReportMeans, type ReportSettings } from "./options.ts";
import type { PageItem } from "./types.ts";

/** A place that bookmarks, contents and links lead to. */
export interface Heading {
  readonly level: 1 | 2;
  readonly title: string;
  readonly page: DraftPage;
  readonly y: number;
  /** What links call it that are written before it. */
  readonly name?: string | undefined;
}

/** A link to a heading that is not there in the end is none. */
export type DraftLink = Rect & {
  readonly to: { readonly url: string } | { readonly name: string } | Heading;
};

/** A page that nobody knows the number of yet. */
export interface DraftPage extends Size {
  readonly items: PageItem[];
  readonly links: DraftLink[];
  /** Named in the page's head. */
  readonly chapter: string;
  /** What runs along the page's edges: a cover has neither head nor foot, a picture no head. */
  readonly margins: "both" | "foot" | "none";
}

export interface TextLook {
  /** Points. */
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
}

/** What every chapter of a report needs, and what they all write into. */
export interface Book extends ReportMeans {
  readonly document: ProcessDocument;
  readonly settings: ReportSettings;
  readonly direction: Direction;
  readonly palette: Palette;
  readonly looks: Looks;
  readonly words: Words;
  /** The diagram, in the light colours of paper. */
  readonly diagram: Scene;
  readonly pages: DraftPage[];
  readonly headings: Heading[];
  /** Has others have their turn between two pieces of work. */
  readonly breathe: () => Promise<void>;
}

export type Looks = ReturnType<typeof looksOf>;

/** How far text keeps from the edges of a page, in points. */
export const MARGIN = { side: 56, top: 76, bottom: 64 } as const;
/** The same for pages that hold a picture and little else. */
export const EDGE = 36;

export function createBook(
  document: ProcessDocument,
  diagram: Scene,
  settings: ReportSettings,
  means: ReportMeans,
  breathe: () => Promise<void>,
): Book {
  const process = processOf(document);
  const palette = paletteOf("light", process.palette);
  return {
    ...means,
    document,
    diagram,
    settings,
    breathe,
    palette,
    direction: directionOf(means.formats.locale),
    looks: looksOf(palette.neutrals),
    words: wordsOf(document, process.currency, means),
    pages: [],
    headings: [],
  };
}

/** The type of a report. */
function looksOf({ ink, soft }: Neutrals) {
  return {
    display: { size: 34, weight: 600, color: ink },
    chapter: { size: 22, weight: 600, color: ink },
    section: { size: 16, weight: 600, color: ink },
    part: { size: 12.5, weight: 600, color: ink },
    item: { size: 11, weight: 600, color: ink },
    figure: { size: 14, weight: 600, color: ink },
    label: { size: 8.5, weight: 600, color: soft },
    lead: { size: 12, weight: 400, color: soft },
    body: { size: 9.5, weight: 400, color: ink },
    quiet: { size: 8.5, weight: 400, color: soft },
  } as const satisfies Record<string, TextLook>;
}

/** Which way a page lies that would rather lie as told. */
export function pageSize({ settings }: Book, wish: "portrait" | "landscape"): Size {
  const { width, height } = PAPERS[settings.paper];
  const lies = settings.orientation === "auto" ? wish : settings.orientation;
  return lies === "portrait" ? { width, height } : { width: height, height: width };
}

export function addPage(
  book: Book,
  wish: "portrait" | "landscape",
  chapter: string,
  margins: DraftPage["margins"] = "both",
): DraftPage {
  const page: DraftPage = { ...pageSize(book, wish), items: [], links: [], chapter, margins };
  book.pages.push(page);
  return page;
}

/** Makes a place that bookmarks and contents lead to. */
export function addHeading(book: Book, heading: Heading): void {
  book.headings.push(heading);
}

/** From where on a line of text goes which way. */
export interface TextPlace {
  readonly x: number;
  readonly baseline: number;
  /** Which end stands there, in the order of reading. */
  readonly end?: "start" | "center" | "end";
}

/** A line of text that is broken and shortened already. */
export function textLine(
  { direction }: Book,
  line: string,
  { x, baseline, end = "start" }: TextPlace,
  { size, weight, color }: TextLook,
  /** The whole text, of which the line is a part: it decides the direction. */
  whole: string = line,
): TextShape {
  const isLeft = (end === "start") === (direction === "ltr");
  return {
    kind: "text",
    lines: [line],
    at: { x, y: baseline },
    align: end === "center" ? "center" : isLeft ? "left" : "right",
    size,
    weight,
    color,
    lineHeight: size * 1.45,
    direction: textDirection(whole, direction),
  };
}

/** The text in lines of at most this width; what is more than `most` lines ends in an ellipsis. */
export function linesIn(
  { measure }: Book,
  text: string,
  width: number,
  { size, weight }: TextLook,
  most = Number.POSITIVE_INFINITY,
): string[] {
  if (text === "") return [];
  return breakLines(text, width, most, (piece) => measure(piece, size, weight));
}

export function hairline(from: number, to: number, y: number, color: string): SceneItem {
  return {
    kind: "path",
    commands: [
      { kind: "move", to: { x: from, y } },
      { kind: "line", to: { x: to, y } },
    ],
    fill: null,
    stroke: { color, width: 0.5 },
  };
}
