import type { Size } from "../../base/geometry.ts";

/**
 * How large a picture may be: what the programs that open pictures take, our own reader of tests
 * and the browsers among them. A side in pixels, and all pixels together, which a program holds
 * in memory at four bytes each.
 */
export const PNG_LIMITS = { side: 65_535, area: 2 ** 28 } as const;

/** Whole pixels for a drawing at so many pixels for one of it; at least one each way. */
export function pixelSize({ width, height }: Size, scale: number): Size {
  return {
    width: Math.max(1, Math.ceil(width * scale)),
    height: Math.max(1, Math.ceil(height * scale)),
  };
}

export function isPngSize({ width, height }: Size): boolean {
  const { side, area } = PNG_LIMITS;
  return width <= side && height <= side && width * height <= area;
}

/** The largest scale that fits, down to a hundredth of it; never 0. */
export function largestScale(drawing: Size): number {
  const { side, area } = PNG_LIMITS;
  const { width, height } = drawing;
  const most = Math.min(side / width, side / height, Math.sqrt(area / (width * height)));
  const step = 10 ** Math.floor(Math.log10(most) - 1);
  let scale = Math.floor(most / step) * step;
  // Sides are rounded up: that may have been a pixel too much.
  while (!isPngSize(pixelSize(drawing, scale))) scale -= step;
  return Number(scale.toPrecision(12));
}
