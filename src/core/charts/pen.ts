import type { Point, Rect } from "../base/geometry.ts";
import type { Palette } from "../drawing/palette.ts";
import type {
  FontWeight,
  Scene,
  SceneItem,
  ShapeCommand,
  Stroke,
  TextMeasurer,
} from "../drawing/sceneTypes.ts";
import { textDirection } from "../drawing/textDirection.ts";
import { breakLines } from "../drawing/textLines.ts";
import type { Formats } from "../i18n/format.ts";
import type { Direction } from "../i18n/locales.ts";
import type { Tone } from "./spec.ts";

/** What the drawing of a chart needs to know besides what it says. */
export interface ChartOptions {
  /** In pixels. A chart that has no room for its labels is drawn wider. */
  readonly width: number;
  /** The page gives names of its colours in place of the colours, so that a theme needs no redrawing. */
  readonly palette: Palette;
  readonly direction: Direction;
  readonly measure: TextMeasurer;
  readonly formats: Formats;
}

/** A number of the chart that can be pointed at, by the pointer and by the keyboard. */
export interface ChartPoint {
  readonly id: string;
  /** All of it in words. */
  readonly label: string;
  /** What is pointed at. */
  readonly box: Rect;
  /** Where it is on a curve. */
  readonly dots?: readonly Point[];
  readonly recordId?: string;
}

export interface DrawnChart {
  readonly scene: Scene;
  /** In the order of reading. */
  readonly points: readonly ChartPoint[];
}

export interface TextStyle {
  readonly size?: number;
  readonly weight?: FontWeight;
  readonly color?: string;
  /** Which end of the line stands at the place. */
  readonly align?: "start" | "center" | "end";
  readonly maxWidth?: number;
  readonly maxLines?: number;
}

export const TEXT_SIZE = 12;
export const LINE_HEIGHT = 16;

/**
 * Draws as for a reader from left to right; what comes of it is mirrored for the others, so that
 * no chart need know about it.
 */
export interface Pen extends ChartOptions {
  readonly text: (text: string, at: Point, style?: TextStyle) => void;
  readonly rect: (rect: Rect, fill: string | null, radius?: number, stroke?: Stroke) => void;
  readonly path: (
    commands: readonly ShapeCommand[],
    paint: { readonly fill?: string; readonly stroke?: Stroke },
  ) => void;
  readonly line: (from: Point, to: Point, stroke: Stroke) => void;
  readonly point: (point: ChartPoint) => void;
  readonly finish: (width: number, height: number) => DrawnChart;
  /** The lines that a text is broken into. */
  readonly linesOf: (
    text: string,
    maxWidth: number,
    maxLines: number,
    weight?: FontWeight,
  ) => string[];
  readonly widthOf: (text: string, weight?: FontWeight, size?: number) => number;
  readonly toneColor: (tone: Tone) => string;
  readonly toneTint: (tone: Tone) => string;
  readonly toneBorder: (tone: Tone) => string;
}

export function penFor(options: ChartOptions): Pen {
  const { palette, measure, direction } = options;
  const { neutrals } = palette;
  const items: SceneItem[] = [];
  const points: ChartPoint[] = [];
  const path: Pen["path"] = (commands, { fill = null, stroke = null }) => {
    items.push({ kind: "path", commands, fill, stroke });
  };
  return {
    ...options,
    text: (text, at, style = {}) => {
      const {
        size = TEXT_SIZE,
        weight = 400,
        color = neutrals.soft,
        align = "start",
        maxWidth = Number.POSITIVE_INFINITY,
        maxLines = 1,
      } = style;
      items.push({
        kind: "text",
        lines: breakLines(text, maxWidth, maxLines, (piece) => measure(piece, size, weight)),
        at,
        align: align === "center" ? "center" : align === "start" ? "left" : "right",
        size,
        weight,
        color,
        lineHeight: Math.round((size * LINE_HEIGHT) / TEXT_SIZE),
        direction: textDirection(text, direction),
      });
    },
    rect: (rect, fill, radius = 0, stroke) => {
      items.push({ kind: "rect", ...rect, radius, fill, stroke: stroke ?? null });
    },
    path,
    line: (from, to, stroke) =>
      path(
        [
          { kind: "move", to: from },
          { kind: "line", to },
        ],
        { stroke },
      ),
    point: (point) => points.push(point),
    finish: (width, height) => {
      const isRtl = direction === "rtl";
      return {
        scene: {
          bounds: { x: 0, y: 0, width, height },
          background: neutrals.panel,
          items: isRtl ? items.map((item) => mirroredItem(item, width)) : items,
        },
        points: isRtl ? points.map((point) => mirroredPoint(point, width)) : points,
      };
    },
    linesOf: (text, maxWidth, maxLines, weight = 400) =>
      breakLines(text, maxWidth, maxLines, (piece) => measure(piece, TEXT_SIZE, weight)),
    widthOf: (text, weight = 400, size = TEXT_SIZE) => measure(text, size, weight),
    toneColor: (tone) => colorOf(palette, tone, "solid"),
    toneTint: (tone) => colorOf(palette, tone, "chip"),
    toneBorder: (tone) => colorOf(palette, tone, "border"),
  };
}

function colorOf({ neutrals, hues }: Palette, tone: Tone, part: "solid" | "chip" | "border") {
  switch (tone) {
    case "accent":
      return part === "chip" ? neutrals.accentSoft : neutrals.accent;
    case "good":
      return part === "chip" ? neutrals.goodSoft : neutrals.good;
    case "warn":
      return part === "chip" ? neutrals.warnSoft : neutrals.warn;
    case "bad":
      return part === "chip" ? neutrals.badSoft : neutrals.bad;
    case "neutral":
      return part === "chip" ? neutrals.line : neutrals.edge;
    default:
      return hues[tone][part];
  }
}

const OPPOSITE = { left: "right", right: "left", center: "center" } as const;

function mirroredItem(item: SceneItem, width: number): SceneItem {
  switch (item.kind) {
    case "rect":
      return { ...item, x: width - item.x - item.width };
    case "text":
      return { ...item, at: flipped(item.at, width), align: OPPOSITE[item.align] };
    case "path":
      return { ...item, commands: item.commands.map((command) => mirroredStep(command, width)) };
  }
}

function mirroredStep(command: ShapeCommand, width: number): ShapeCommand {
  switch (command.kind) {
    case "move":
    case "line":
      return { kind: command.kind, to: flipped(command.to, width) };
    case "curve":
      return {
        kind: "curve",
        control1: flipped(command.control1, width),
        control2: flipped(command.control2, width),
        to: flipped(command.to, width),
      };
    case "close":
      return command;
  }
}

function mirroredPoint(point: ChartPoint, width: number): ChartPoint {
  const { box, dots } = point;
  return {
    ...point,
    box: { ...box, x: width - box.x - box.width },
    ...(dots && { dots: dots.map((dot) => flipped(dot, width)) }),
  };
}

function flipped({ x, y }: Point, width: number): Point {
  return { x: width - x, y };
}
