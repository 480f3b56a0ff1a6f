/** Widths of a day, in CSS pixels, at which one sees weeks, months, quarters and years well. */
export const ZOOMS = { week: 26, month: 8, quarter: 2.8, year: 0.75 } as const;
export type ZoomName = keyof typeof ZOOMS;

export const SCALES = { least: 0.002, most: 48 } as const;

/** The named zoom that is nearest to the width of a day. */
export function zoomName(scale: number): ZoomName {
  if (scale >= 14) return "week";
  if (scale >= 4.6) return "month";
  return scale >= 1.4 ? "quarter" : "year";
}

/** To what one drags: the smallest unit that a hand can still meet. */
export function snapUnit(scale: number): "day" | "week" | "month" {
  if (scale >= 7) return "day";
  return scale >= 2 ? "week" : "month";
}
