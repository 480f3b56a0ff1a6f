import type { Point, Rect } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import type { Formats } from "../i18n/format.ts";
import type { Direction } from "../i18n/locales.ts";
import type { Translate } from "../i18n/translator.ts";
import { type ProcessDocument, processOf } from "../process/document.ts";
import type { Overlay } from "./heatShapes.ts";
import { iconAt, type IconName } from "./icons.ts";
import { type Palette, paletteOf, type Theme } from "./palette.ts";
import type { FontWeight, SceneItem, TextMeasurer, TextShape } from "./sceneTypes.ts";
import { textDirection } from "./textDirection.ts";
import { breakLines } from "./textLines.ts";

/** How a metric of a node stands, in a few characters: on target, off target, or neither. */
export interface Badge {
  readonly text: string;
  readonly state: "on" | "off" | "neutral";
}

/** What the forecast says of a stage. */
export interface StageFigures {
  /** Share of the deals that go on from the stage, 0 to 1; null: not known. */
  readonly passOn: number | null;
  /** How long deals stay, where that is worked out; else what the stage states is shown. */
  readonly days?: number;
}

export interface SceneOptions {
  readonly theme: Theme;
  /** Which way the insides of nodes run: that of the document's language. */
  readonly direction: Direction;
  readonly measure: TextMeasurer;
  readonly translate: Translate;
  readonly formats: Formats;
  /** A thumbnail leaves out what nobody could read in it. */
  readonly detail: "full" | "thumbnail";
  /** By the id of the node or flow. */
  readonly badges?: ReadonlyMap<RecordId, Badge>;
  /** By the id of the stage. */
  readonly stageFigures?: ReadonlyMap<RecordId, StageFigures>;
  /** Drawn around nodes. */
  readonly heat?: Overlay | undefined;
  /** Drawn as the widths of flows. */
  readonly volumes?: Overlay | undefined;
  /**
   * Draws only these nodes, the activities of stages among them and the arrows between them, as
   * they are in the whole. Left out: everything.
   */
  readonly only?: ReadonlySet<RecordId> | undefined;
}

/** What the drawing of one node needs to know. */
export interface Brush extends SceneOptions {
  readonly document: ProcessDocument;
  readonly palette: Palette;
}

export function brushOf(document: ProcessDocument, options: SceneOptions): Brush {
  return { ...options, document, palette: paletteOf(options.theme, processOf(document).palette) };
}

interface TextStyle {
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
  readonly maxLines?: number;
  readonly lineHeight?: number;
}

/** A stretch of a line, as x and width. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/**
 * The stretch that starts this far from the side of the box where reading starts. Mirrors
 * itself where the document is read from right to left.
 */
export function spanIn(brush: Brush, box: Rect, offset: number, width: number): Span {
  const x = brush.direction === "ltr" ? box.x + offset : box.x + box.width - offset - width;
  return { x, width };
}

/** Text in a span; it stands at the side where reading starts, or in the middle. */
export function textIn(
  brush: Brush,
  text: string,
  span: Span,
  baseline: number,
  style: TextStyle,
  place: "start" | "center" = "start",
): TextShape {
  const { size, weight, color, maxLines = 1, lineHeight = Math.round(size * 1.25) } = style;
  const lines = breakLines(text, span.width, maxLines, (piece) =>
    brush.measure(piece, size, weight),
  );
  const isLtr = brush.direction === "ltr";
  const x = place === "center" ? span.x + span.width / 2 : isLtr ? span.x : span.x + span.width;
  const align = place === "center" ? "center" : isLtr ? "left" : "right";
  const direction = textDirection(text, brush.direction);
  return {
    kind: "text",
    lines,
    at: { x, y: baseline },
    align,
    size,
    weight,
    color,
    lineHeight,
    direction,
  };
}

export function icon(name: IconName, corner: Point, size: number, color: string): SceneItem {
  const stroke = { color, width: Math.max(1, size / 12) };
  return { kind: "path", commands: iconAt(name, corner, size), fill: null, stroke };
}

/** A pill with an icon and a few characters, at most so wide; from an offset of the reading side. */
export function chip(
  brush: Brush,
  box: Rect,
  offset: number,
  top: number,
  name: IconName,
  text: string,
  colors: { readonly fill: string | null; readonly text: string },
  most = Number.POSITIVE_INFINITY,
): { readonly items: SceneItem[]; readonly width: number } {
  const size = 11;
  const textWidth = Math.min(Math.ceil(brush.measure(text, size, 500)), most - 26);
  const width = textWidth + 26;
  const span = spanIn(brush, box, offset, width);
  const inner = { x: span.x, y: top, width, height: 20 };
  const items: SceneItem[] = [];
  if (colors.fill !== null) {
    items.push({ kind: "rect", ...inner, radius: 5, fill: colors.fill, stroke: null });
  }
  const place = spanIn(brush, inner, 6, 12);
  items.push(
    icon(name, { x: place.x, y: top + 4 }, 12, colors.text),
    textIn(brush, text, spanIn(brush, inner, 21, textWidth + 1), top + 14, {
      size,
      weight: 500,
      color: colors.text,
    }),
  );
  return { items, width };
}
