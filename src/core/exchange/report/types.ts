import type { Point, Rect, Size } from "../../base/geometry.ts";
import type { Scene, SceneItem } from "../../drawing/sceneTypes.ts";
import type { Direction, Locale } from "../../i18n/locales.ts";

/*
 * A report is a document laid out on pages, before anyone has written it into a file: what the
 * preview shows, what is printed and what the PDF holds are the same pages. Everything in it is
 * plain data that can be sent as a message. Lengths are points (1/72 inch), y grows downwards,
 * and a page's corner is its origin.
 */

export interface Report {
  readonly title: string;
  /** What it is about, in a sentence or two; may be empty. */
  readonly subject: string;
  /** Language and direction of the headings. */
  readonly language: Locale;
  readonly direction: Direction;
  /** At least one. */
  readonly pages: readonly Page[];
  /** Bookmarks. */
  readonly outline: readonly OutlineEntry[];
}

export interface Page extends Size {
  /** Drawn from the first to the last, on white. */
  readonly items: readonly PageItem[];
  readonly links: readonly PageLink[];
}

/** In a scene's items on a page, the scene's pixels are points. */
export type PageItem = SceneItem | Picture;

/** A scene within a page. The same scene may be part of several pages. */
export interface Picture {
  readonly kind: "picture";
  readonly scene: Scene;
  /** Points for a pixel of the scene. */
  readonly scale: number;
  /** Where on the page the scene's origin lies, which need not be in its bounds. */
  readonly origin: Point;
  /** What lies outside of it is not seen. */
  readonly clip: Rect;
}

/** Where something on the page leads; addresses are only such as `safeLink` lets pass. */
export interface PageLink extends Rect {
  readonly to: { readonly url: string } | Place;
}

/** A place in the report. */
export interface Place {
  /** Index into the pages. */
  readonly page: number;
  readonly y: number;
}

export interface OutlineEntry extends Place {
  readonly title: string;
  readonly children: readonly OutlineEntry[];
}
