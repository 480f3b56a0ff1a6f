import type { jsPDF } from "jspdf";
import type { Rect } from "../../base/geometry.ts";
import { iconAt, type IconName } from "../../drawing/icons.ts";
import type { FontWeight } from "../../drawing/sceneTypes.ts";
import { textDirection } from "../../drawing/textDirection.ts";
import { breakLines } from "../../drawing/textLines.ts";
import type { Direction } from "../../i18n/locales.ts";
import { drawIcon } from "./drawScene.ts";
import type { TextWriter } from "./pdfText.ts";

/** Points. */
export const MARGIN = { side: 56, top: 72, bottom: 64 } as const;

export interface FlowStyle {
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
  /** From one baseline to the next; 1.45 times the size unless stated. */
  readonly lineHeight?: number;
}

export interface FlowOptions extends FlowStyle {
  /** Points from the side where reading starts. */
  readonly indent?: number;
  /** Points up to the side where reading ends. */
  readonly indentEnd?: number;
  /** An address that the text leads to. */
  readonly url?: string;
  /** What stands before the first line, in the indent. */
  readonly bullet?: string;
  readonly icon?: IconName;
}

/** Writes from the top of a page to its bottom, and on the next page after that. */
export interface PageFlow {
  readonly direction: Direction;
  /** The width between the margins, in points. */
  readonly width: number;
  /** The text in as many lines as it takes. */
  readonly write: (text: string, options: FlowOptions) => void;
  readonly space: (points: number) => void;
  /** The room between the cells of a row, in points. */
  readonly gap: number;
  /** Starts a new page unless so many points are left, and tells whether it did. */
  readonly keep: (points: number) => boolean;
  readonly newPage: () => void;
  readonly rule: (color: string) => void;
  /** A row of cells side by side; breaks before the row, never inside it. */
  readonly row: (cells: readonly Cell[]) => void;
  /** The box at the reading side of what is written next, for a badge. */
  readonly boxAtStart: (width: number, height: number) => Rect;
  readonly heightOf: (text: string, options: FlowOptions) => number;
}

export interface Cell extends FlowStyle {
  readonly text: string;
  /** Share of the width; the shares of a row add up to 1. */
  readonly share: number;
  readonly align?: "start" | "end";
  readonly icon?: IconName;
}

export function createPageFlow(
  pdf: jsPDF,
  text: TextWriter,
  direction: Direction,
  paper: "a4" | "letter",
): PageFlow {
  const isLtr = direction === "ltr";
  let y = 0;
  let pageWidth = 0;
  let pageHeight = 0;

  function newPage(): void {
    pdf.addPage(paper, "portrait");
    pageWidth = pdf.internal.pageSize.getWidth();
    pageHeight = pdf.internal.pageSize.getHeight();
    y = MARGIN.top;
  }
  newPage();
  const gap = 10;
  const width = pageWidth - 2 * MARGIN.side;
  const lineHeightOf = (style: FlowStyle) => style.lineHeight ?? style.size * 1.45;
  const baselineIn = (style: FlowStyle) => (lineHeightOf(style) + style.size * 0.72) / 2;

  function keep(points: number): boolean {
    const isFull = y + points > pageHeight - MARGIN.bottom && y > MARGIN.top;
    if (isFull) newPage();
    return isFull;
  }

  function linesOf(content: string, style: FlowStyle, room: number): string[] {
    return breakLines(content, room, Number.POSITIVE_INFINITY, (piece) =>
      text.measure(piece, style.size, style.weight),
    );
  }

  /** The x of a point so far from the side where reading starts. */
  const xAt = (offset: number) => (isLtr ? MARGIN.side + offset : pageWidth - MARGIN.side - offset);
  const startAlign = isLtr ? "left" : "right";
  const endAlign = isLtr ? "right" : "left";

  function icon(name: IconName, offset: number, top: number, style: FlowStyle): void {
    const size = style.size * 1.1;
    const corner = {
      x: isLtr ? xAt(offset) : xAt(offset) - size,
      y: top + (lineHeightOf(style) - size) / 2,
    };
    drawIcon(pdf, iconAt(name, corner, size), style.color, size / 12);
  }

  const roomOf = ({ indent = 0, indentEnd = 0 }: FlowOptions) => width - indent - indentEnd;

  return {
    direction,
    width,
    gap,
    newPage,
    keep,
    space: (points) => {
      y += points;
    },
    heightOf: (content, options) =>
      linesOf(content, options, roomOf(options)).length * lineHeightOf(options),
    write(content, options) {
      const { indent = 0, url, bullet } = options;
      const lines = linesOf(content, options, roomOf(options));
      const height = lineHeightOf(options);
      // Two lines stay together at the foot and at the head of a page.
      if (lines.length > 1) keep(Math.min(lines.length, lines.length === 3 ? 3 : 2) * height);
      const runs = textDirection(content, direction);
      for (const [index, line] of lines.entries()) {
        keep(index === lines.length - 2 && lines.length > 3 ? 2 * height : height);
        const style = { ...options, align: startAlign, direction: runs } as const;
        const baseline = y + baselineIn(options);
        if (index === 0 && bullet !== undefined) {
          text.line(bullet, xAt(indent - 11), baseline, { ...style, direction });
        }
        if (index === 0 && options.icon !== undefined) icon(options.icon, indent - 14, y, options);
        text.line(line, xAt(indent), baseline, style);
        if (url !== undefined) {
          const long = text.measure(line, options.size, options.weight);
          pdf.link(isLtr ? xAt(indent) : xAt(indent) - long, y, long, height, { url });
        }
        y += height;
      }
    },
    rule(color) {
      pdf.setDrawColor(color);
      pdf.setLineWidth(0.5);
      pdf.line(MARGIN.side, y, pageWidth - MARGIN.side, y);
    },
    row(cells) {
      const broken = cells.map((cell) => {
        const own = cell.share * width - gap - (cell.icon === undefined ? 0 : 14);
        return linesOf(cell.text, cell, Math.max(own, 12));
      });
      const height = Math.max(
        ...cells.map((cell, index) => (broken[index]?.length ?? 0) * lineHeightOf(cell)),
      );
      keep(Math.min(height, pageHeight - MARGIN.top - MARGIN.bottom));
      let offset = 0;
      for (const [index, cell] of cells.entries()) {
        const isEnd = cell.align === "end";
        const before = cell.icon === undefined ? 0 : 14;
        if (cell.icon !== undefined) icon(cell.icon, offset, y, cell);
        const x = isEnd ? xAt(offset + cell.share * width - gap) : xAt(offset + before);
        for (const [at, line] of (broken[index] ?? []).entries()) {
          text.line(line, x, y + baselineIn(cell) + at * lineHeightOf(cell), {
            ...cell,
            align: isEnd ? endAlign : startAlign,
            direction: textDirection(cell.text, direction),
          });
        }
        offset += cell.share * width;
      }
      y += height;
    },
    boxAtStart: (boxWidth, height) => ({
      x: isLtr ? xAt(0) : xAt(0) - boxWidth,
      y,
      width: boxWidth,
      height,
    }),
  };
}
