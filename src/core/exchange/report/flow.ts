import type { Rect } from "../../base/geometry.ts";
import { iconAt, type IconName } from "../../drawing/icons.ts";
import type { Scene } from "../../drawing/sceneTypes.ts";
import {
  addHeading,
  addPage,
  type Book,
  type DraftPage,
  hairline,
  linesIn,
  MARGIN,
  textLine,
  type TextLook,
} from "./book.ts";
import type { PageItem } from "./types.ts";

export interface FlowLook extends TextLook {
  /** From one baseline to the next; 1.45 times the size unless stated. */
  readonly lineHeight?: number;
}

export interface FlowOptions extends FlowLook {
  /** Points from the side where reading starts. */
  readonly indent?: number;
  /** An address that the text leads to. */
  readonly url?: string | null;
  /** What stands before the first line, in the indent. */
  readonly bullet?: string;
  readonly icon?: IconName;
  /** The icon's own colour. */
  readonly iconColor?: string;
}

export interface Cell extends FlowLook {
  readonly text: string;
  /** What is said below it, more quietly. */
  readonly note?: string | undefined;
  /** Share of the width; the shares of a row add up to 1. */
  readonly share: number;
  readonly align?: "start" | "center" | "end" | undefined;
  readonly icon?: IconName | undefined;
  readonly iconColor?: string | undefined;
  /** The heading that it leads to. */
  readonly to?: string | undefined;
}

/** Writes from the top of a page to its bottom, and on the next page after that. */
export interface Flow {
  readonly book: Book;
  /** The width between the margins, in points. */
  readonly width: number;
  /** Points that are left on the page. */
  readonly left: () => number;
  /** The text in as many lines as it takes. */
  readonly write: (text: string, options: FlowOptions) => void;
  /** Goes down so far; not at the top of a page, unless it is part of what is drawn. */
  readonly space: (points: number, isDrawn?: boolean) => void;
  /** Starts a new page unless so many points are left, and tells whether it did. */
  readonly keep: (points: number) => boolean;
  readonly newPage: () => void;
  readonly rule: (color: string) => void;
  /** A row of cells side by side; breaks before the row, and inside it only where no page holds it. */
  readonly row: (cells: readonly Cell[]) => void;
  /** The height of such a row. */
  readonly rowHeight: (cells: readonly Cell[]) => number;
  /** A scene in the whole width, or as high as told at most; breaks before it. */
  readonly picture: (
    scene: Scene,
    options?: { readonly most?: number; readonly share?: number },
  ) => void;
  /** The box so far from the reading side of what is written next. */
  readonly boxAt: (offset: number, width: number, height: number) => Rect;
  readonly add: (...items: readonly PageItem[]) => void;
  /** What is written next is what bookmarks and contents lead to. */
  readonly mark: (level: 1 | 2, title: string, name?: string) => void;
}

interface CellLine {
  readonly line: string;
  readonly look: TextLook;
  readonly whole: string;
}

/** The room between the cells of a row, in points. */
export const GAP = 10;
/** Longer lines are hard to read: where they end, in times of the type's size. */
const MOST_LINE = 62;
/** A scene's pixel is no larger on paper than on the screen. */
const MOST_SCALE = 0.8;
const ICON_ROOM = 14;

export function createFlow(
  book: Book,
  chapter: string,
  wish: "portrait" | "landscape" = "portrait",
): Flow {
  const isLtr = book.direction === "ltr";
  let page: DraftPage = addPage(book, wish, chapter);
  let y: number = MARGIN.top;
  const bottom = page.height - MARGIN.bottom;
  const width = page.width - 2 * MARGIN.side;
  /** The x of a point so far from the side where reading starts. */
  const xAt = (offset: number) =>
    isLtr ? MARGIN.side + offset : page.width - MARGIN.side - offset;
  const heightOf = (look: FlowLook) => look.lineHeight ?? look.size * 1.45;
  const baselineIn = (look: FlowLook) => (heightOf(look) + look.size * 0.72) / 2;

  function newPage(): void {
    page = addPage(book, wish, chapter);
    y = MARGIN.top;
  }

  function keep(points: number): boolean {
    const isFull = y + points > bottom && y > MARGIN.top;
    if (isFull) newPage();
    return isFull;
  }

  function icon(name: IconName, offset: number, top: number, look: FlowLook, color: string): void {
    const size = look.size * 1.15;
    const corner = {
      x: isLtr ? xAt(offset) : xAt(offset) - size,
      y: top + (heightOf(look) - size) / 2,
    };
    page.items.push({
      kind: "path",
      commands: iconAt(name, corner, size),
      fill: null,
      stroke: { color, width: size / 11 },
    });
  }

  function linesOf(cell: Cell): CellLine[] {
    const own = cell.share * width - GAP - (cell.icon === undefined ? 0 : ICON_ROOM);
    const linesAs = (text: string, look: TextLook) =>
      linesIn(book, text, Math.max(own, 12), look).map((line) => ({ line, look, whole: text }));
    return [...linesAs(cell.text, cell), ...linesAs(cell.note ?? "", book.looks.quiet)];
  }

  function rowHeight(cells: readonly Cell[]): number {
    return Math.max(...cells.map((cell) => linesOf(cell).length * heightOf(cell)));
  }

  /** The lines of each cell from one up to another. */
  function rowPart(
    cells: readonly Cell[],
    broken: readonly (readonly CellLine[])[],
    first: number,
    after: number,
  ): void {
    let offset = 0;
    for (const [index, cell] of cells.entries()) {
      const lines = (broken[index] ?? []).slice(first, after);
      const before = cell.icon === undefined ? 0 : ICON_ROOM;
      if (cell.icon !== undefined && first === 0) {
        icon(cell.icon, offset, y, cell, cell.iconColor ?? cell.color);
      }
      const own = cell.share * width - GAP;
      const end = cell.align ?? "start";
      const start = end === "start" ? before : end === "end" ? own : own / 2;
      for (const [at, { line, look, whole }] of lines.entries()) {
        const place = {
          x: xAt(offset + start),
          baseline: y + baselineIn(cell) + at * heightOf(cell),
          end,
        };
        page.items.push(textLine(book, line, place, look, whole));
      }
      if (cell.to !== undefined && first === 0) {
        const box = flowBox(offset, own, heightOf(cell));
        page.links.push({ ...box, to: { name: cell.to } });
      }
      offset += cell.share * width;
    }
  }

  /** The box so far from the side where reading starts. */
  function flowBox(offset: number, boxWidth: number, height: number): Rect {
    return { x: isLtr ? xAt(offset) : xAt(offset) - boxWidth, y, width: boxWidth, height };
  }

  return {
    book,
    width,
    keep,
    newPage,
    rowHeight,
    left: () => bottom - y,
    space(points, isDrawn = false) {
      if (isDrawn || y > MARGIN.top) y += points;
    },
    write(text, options) {
      const { indent = 0, url = null, bullet } = options;
      const room = Math.min(width - indent, options.size * MOST_LINE);
      const lines = linesIn(book, text, room, options);
      const height = heightOf(options);
      // Two lines stay together at the foot and at the head of a page.
      if (lines.length > 1) keep((lines.length === 3 ? 3 : 2) * height);
      for (const [index, line] of lines.entries()) {
        keep(index === lines.length - 2 && lines.length > 3 ? 2 * height : height);
        const baseline = y + baselineIn(options);
        if (index === 0 && bullet !== undefined) {
          page.items.push(textLine(book, bullet, { x: xAt(indent - 11), baseline }, options));
        }
        if (index === 0 && options.icon !== undefined) {
          icon(options.icon, indent - ICON_ROOM, y, options, options.iconColor ?? options.color);
        }
        page.items.push(textLine(book, line, { x: xAt(indent), baseline }, options, text));
        if (url !== null) {
          const long = book.measure(line, options.size, options.weight);
          const x = isLtr ? xAt(indent) : xAt(indent) - long;
          page.links.push({ x, y, width: long, height, to: { url } });
        }
        y += height;
      }
    },
    rule: (color) => page.items.push(hairline(MARGIN.side, page.width - MARGIN.side, y, color)),
    row(cells) {
      const broken = cells.map(linesOf);
      const whole = rowHeight(cells);
      keep(Math.min(whole, bottom - MARGIN.top));
      if (y + whole <= bottom) {
        rowPart(cells, broken, 0, Number.POSITIVE_INFINITY);
        y += whole;
        return;
      }
      const height = Math.max(...cells.map(heightOf));
      const count = Math.max(...broken.map(({ length }) => length));
      for (let first = 0; first < count;) {
        if (first > 0) newPage();
        const drawn = Math.min(count - first, Math.max(1, Math.floor((bottom - y) / height)));
        rowPart(cells, broken, first, first + drawn);
        y += drawn * height;
        first += drawn;
      }
    },
    picture(scene, { most = bottom - MARGIN.top, share = 1 } = {}) {
      const { bounds } = scene;
      const scale = Math.min(MOST_SCALE, (share * width) / bounds.width, most / bounds.height);
      keep(bounds.height * scale);
      const left = isLtr ? xAt(0) : xAt(0) - bounds.width * scale;
      const clip = { x: left, y, width: bounds.width * scale, height: bounds.height * scale };
      const origin = { x: left - bounds.x * scale, y: y - bounds.y * scale };
      page.items.push({ kind: "picture", scene, scale, origin, clip });
      y += clip.height;
    },
    boxAt: flowBox,
    add: (...items) => page.items.push(...items),
    mark: (level, title, name) => addHeading(book, { level, title, page, y, name }),
  };
}
