import type { Point, Rect } from "../base/geometry.ts";
import type { Direction } from "../i18n/locales.ts";
import type { PathCommand } from "./routing/path.ts";

/*
 * A scene is a picture in neutral shapes: SVG, PDF and pictures draw the same list from the
 * first item to the last. Lengths are canvas pixels, colours `#rrggbb`.
 */

export type ShapeCommand = PathCommand | { readonly kind: "close" };

export interface Stroke {
  readonly color: string;
  readonly width: number;
  /** Lengths of dashes and gaps by turns; a solid line when left out. */
  readonly dash?: readonly number[];
}

export interface RectShape extends Rect {
  readonly kind: "rect";
  readonly radius: number;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
}

/** Lines end and join round. */
export interface PathShape {
  readonly kind: "path";
  readonly commands: readonly ShapeCommand[];
  readonly fill: string | null;
  readonly stroke: Stroke | null;
}

/** The weights of the type: regular, medium and semibold. */
export type FontWeight = 400 | 500 | 600;

/** Lines of text that are already broken and shortened to fit. */
export interface TextShape {
  readonly kind: "text";
  readonly lines: readonly string[];
  /** The reading edge: left, centre or right end of every line, and the first baseline. */
  readonly at: Point;
  readonly align: "left" | "center" | "right";
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
  /** From one baseline to the next. */
  readonly lineHeight: number;
  readonly direction: Direction;
}

export type SceneItem = RectShape | PathShape | TextShape;

export interface Scene {
  /** All that is drawn, with a margin; never empty. */
  readonly bounds: Rect;
  /** The ground behind it all; null: what lies under the picture is seen. */
  readonly background: string | null;
  readonly items: readonly SceneItem[];
}

/** The width of a line of text in pixels. */
export type TextMeasurer = (text: string, size: number, weight: FontWeight) => number;
