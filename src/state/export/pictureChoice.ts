import type { Size } from "../../core/base/geometry.ts";
import { isPngSize, largestScale, pixelSize } from "../../core/exchange/png/size.ts";
import { readPreference, writePreference } from "../session/preferences.ts";

export const PICTURE_SCALES = [1, 2, 3, 4] as const;

/** What a picture is to be like. */
export interface PictureChoice {
  readonly format: "png" | "svg";
  readonly part: "whole" | "selection";
  readonly ground: "white" | "transparent";
  /** Of a PNG: pixels for one of the canvas, or its whole width in pixels. */
  readonly size:
    | { readonly kind: "scale"; readonly scale: number }
    | { readonly kind: "width"; readonly width: number };
}

/** The choices of the last time; what was selected then says nothing about now. */
export function rememberedChoice(): PictureChoice {
  const kept = readPreference("picture", null, "");
  const [format, ground, size = ""] = kept.split(" ");
  const width = Number(/^w(\d{1,5})$/u.exec(size)?.[1] ?? 0);
  const scale = Number(/^x(\d(?:\.\d{1,3})?)$/u.exec(size)?.[1] ?? 0);
  return {
    format: format === "svg" ? "svg" : "png",
    part: "whole",
    ground: ground === "transparent" ? "transparent" : "white",
    size: width > 0 ? { kind: "width", width } : { kind: "scale", scale: scale > 0 ? scale : 2 },
  };
}

export function rememberChoice({ format, ground, size }: PictureChoice): void {
  const kept = size.kind === "width" ? `w${size.width}` : `x${size.scale}`;
  writePreference("picture", `${format} ${ground} ${kept}`);
}

/** Pixels of the picture for one of a drawing of this size. */
export function scaleOf({ size }: Pick<PictureChoice, "size">, drawing: Size): number {
  return size.kind === "scale" ? size.scale : size.width / drawing.width;
}

/** How large the picture gets, and when that is more than there can be, the scale that can be. */
export interface PictureSize extends Size {
  readonly possibleScale: number | null;
}

export function pictureSize(
  choice: Pick<PictureChoice, "format" | "size">,
  drawing: Size,
): PictureSize {
  const isSvg = choice.format === "svg";
  const size = pixelSize(drawing, isSvg ? 1 : scaleOf(choice, drawing));
  const isPossible = isSvg || isPngSize(size);
  return { ...size, possibleScale: isPossible ? null : largestScale(drawing) };
}
